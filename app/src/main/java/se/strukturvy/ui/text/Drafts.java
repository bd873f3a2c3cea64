package se.strukturvy.ui.text;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What people have typed and drawn and not stored yet, under a name each. It is on disk within half
 * a second, so that neither a crash nor a refusal of the store loses it; what has been stored is
 * dropped. May be used by several threads.
 */
public final class Drafts {
  private static final Logger LOG = System.getLogger(Drafts.class.getName());
  private static final int PAUSE_MILLIS = 300;

  private final Path file;
  private final Executor later;
  private final Map<String, String> texts = new TreeMap<>();
  private boolean waiting;

  /** Keeps drafts as long as the program runs. */
  public Drafts() {
    this(null, Runnable::run);
  }

  /**
   * Keeps drafts in a file.
   *
   * @param file need not be there; one that cannot be read counts as empty
   * @param background writes the file
   */
  public Drafts(Path file, Executor background) {
    this.file = file;
    later = CompletableFuture.delayedExecutor(PAUSE_MILLIS, TimeUnit.MILLISECONDS, background);
    if (file != null && Files.exists(file)) {
      Properties kept = new Properties();
      try (Reader reader = Files.newBufferedReader(file)) {
        kept.load(reader);
        kept.stringPropertyNames().forEach(name -> texts.put(name, kept.getProperty(name)));
      } catch (IOException | IllegalArgumentException e) {
        LOG.log(Level.WARNING, "Drafts in " + file + " cannot be read", e);
      }
    }
  }

  /** The draft of that name. */
  public synchronized Optional<String> get(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /** The names of all drafts, sorted. */
  public synchronized Stream<String> names() {
    return texts.keySet().stream().toList().stream();
  }

  /** Keeps a draft; an empty one is a draft, too. */
  public synchronized void put(String name, String text) {
    if (!text.equals(texts.put(name, text))) {
      keepSoon();
    }
  }

  /** Forgets a draft: it is stored, or no longer wanted. */
  public synchronized void drop(String name) {
    if (texts.remove(name) != null) {
      keepSoon();
    }
  }

  private void keepSoon() {
    if (file != null && !waiting) {
      waiting = true;
      later.execute(this::flush);
    }
  }

  /** Writes the file now. */
  public synchronized void flush() {
    waiting = false;
    if (file == null) {
      return;
    }
    Properties kept = new Properties();
    kept.putAll(texts);
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (Writer writer = Files.newBufferedWriter(fresh)) {
        kept.store(writer, null);
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "Drafts cannot be kept in " + file, e);
    }
  }
}
