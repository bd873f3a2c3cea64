package se.strukturvy.source.writing;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import se.strukturvy.feature.Sentence;

/**
 * A file that is written under another name in its folder, and gets its own, replacing an older
 * file, once it is whole. One that is closed before leaves nothing behind.
 */
public final class WholeFile implements AutoCloseable {
  /** With less room than this, bytes, what failed is taken to have failed for want of room. */
  private static final long FULL = 1 << 20;

  /** Puts the content into a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes all of it into {@code part}, which is not there yet. */
    void write(Path part) throws IOException;
  }

  private final Path file;
  private final Path part;

  private WholeFile(Path file) {
    this.file = file;
    this.part =
        file.resolveSibling(
            ".strukturvy-" + UUID.randomUUID().toString().substring(0, 8) + ".part");
  }

  /**
   * Writes a file.
   *
   * @throws UnwritableFileException when that cannot be done; an older file is then untouched
   */
  public static void write(Path file, Content content) throws UnwritableFileException {
    try (WholeFile whole = begin(file)) {
      try {
        content.write(whole.part());
      } catch (IOException e) {
        throw whole.failure(e);
      }
      whole.finish();
    }
  }

  /**
   * Begins a file; nothing is written yet.
   *
   * @throws UnwritableFileException when it can be seen that it cannot be written
   */
  public static WholeFile begin(Path file) throws UnwritableFileException {
    Path target = behindLink(file);
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new UnwritableFileException(
          target, Sentence.of("a folder has this name"), Sentence.of("Choose another name"), null);
    }
    if (!Files.isDirectory(folder)) {
      throw new UnwritableFileException(
          target,
          Sentence.of("there is no folder %s", folder),
          Sentence.of("Choose a folder that is there"),
          null);
    }
    if (!Files.isWritable(folder) || (Files.exists(target) && !Files.isWritable(target))) {
      throw new UnwritableFileException(
          target,
          Sentence.of("you may not write in %s", Files.exists(target) ? target : folder),
          Sentence.of("Choose another name or a folder of your own"),
          null);
    }
    // What its log still holds would be lost, or be taken for the log of the new file.
    if (Files.exists(target) && Files.exists(folder.resolve(target.getFileName() + "-wal"))) {
      throw UnwritableFileException.inUse(target);
    }
    return new WholeFile(target);
  }

  /** A link stays a link: what it stands for gets the content. */
  private static Path behindLink(Path file) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
    } catch (IOException e) {
      return file.toAbsolutePath(); // A link to nothing is replaced.
    }
  }

  /** Where the content goes meanwhile. */
  public Path part() {
    return part;
  }

  /**
   * Gives the file its name.
   *
   * @throws UnwritableFileException when another program holds the older file, or the name is none
   */
  public void finish() throws UnwritableFileException {
    try {
      move();
    } catch (IOException e) {
      if (!Files.exists(file)) {
        throw failure(e);
      }
      throw new UnwritableFileException(
          file,
          Sentence.of("the older file could not be replaced (%s)", reason(e)),
          Sentence.of("Close it in other programs, or choose another name"),
          e);
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Says why the content could not be written; to be called before {@link #close}. */
  public UnwritableFileException failure(Exception e) {
    if (e instanceof UnwritableFileException said) {
      return said;
    }
    return isFull()
        ? new UnwritableFileException(
            file,
            Sentence.of("the disk is full"),
            Sentence.of("Make room, or choose another place"),
            e)
        : new UnwritableFileException(
            file,
            Sentence.of("the system says \"%s\"", reason(e)),
            Sentence.of("Choose another place"),
            e);
  }

  private boolean isFull() {
    try {
      return Files.getFileStore(file.getParent()).getUsableSpace() < FULL;
    } catch (IOException e) {
      return false;
    }
  }

  private static String reason(Exception e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  /** Removes what was written unless it was finished; that it is not there any more is no error. */
  @Override
  public void close() {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // What made the writing fail is what people have to know.
      part.toFile().deleteOnExit();
    }
  }
}
