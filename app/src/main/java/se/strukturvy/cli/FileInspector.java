package se.strukturvy.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.OpenOptions;

/**
 * Looks at one file on a thread of its own, so that a broken one that never ends, or asks for more
 * memory or stack than there is, takes no other down.
 */
final class FileInspector {
  /** How long the smallest file may take; large ones get time by their size. */
  private static final long BUDGET_MILLIS = 8_000;

  /** Slower than any disk reads, in bytes for each millisecond: 5 MB a second. */
  private static final long SLOWEST = 5_000;

  /** A reading that was told to end needs a moment to say how far it came. */
  private static final long GRACE_MILLIS = 500;

  private final FeatureSources sources;
  private final OpenOptions options;
  private final boolean full;

  FileInspector(FeatureSources sources, OpenOptions options, boolean full) {
    this.sources = sources;
    this.options = options;
    this.full = full;
  }

  FileSummary inspect(String file) {
    Reading reading = new Reading(file);
    long budget = BUDGET_MILLIS + new File(file).length() / SLOWEST;
    Thread thread = new Thread(reading, "info");
    thread.setDaemon(true); // One that hangs in the system does not keep the program alive.
    thread.start();
    try {
      thread.join(budget);
      if (thread.isAlive()) {
        reading.failed("reading took more than " + budget / 1000 + " seconds and was ended");
        thread.interrupt();
        thread.join(GRACE_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      reading.failed("interrupted");
      thread.interrupt();
    }
    return reading.summary();
  }

  /** The work of the thread, and what it found so far. */
  private final class Reading implements Runnable {
    private final String file;
    private final List<LayerSummary> layers = new ArrayList<>();
    private String error;

    Reading(String file) {
      this.file = file;
    }

    @Override
    public void run() {
      try {
        read();
      } catch (OutOfMemoryError e) {
        failed("it asks for more memory than there is");
      } catch (StackOverflowError e) {
        failed("it is nested too deep");
      } catch (IOException | RuntimeException | LinkageError e) {
        failed(describe(e));
      }
    }

    private void read() throws IOException {
      Path path;
      try {
        path = Path.of(file);
      } catch (InvalidPathException e) {
        failed("no path: " + e.getMessage());
        return;
      }
      List<FeatureSource> open = sources.open(path, options);
      try {
        for (FeatureSource source : open) {
          LayerInspector inspector = new LayerInspector(source, full);
          add(inspector.inspect());
          if (inspector.failure() != null) {
            failed(describe(inspector.failure()));
          }
        }
      } finally {
        open.forEach(FeatureSource::close);
      }
    }

    private synchronized void add(LayerSummary layer) {
      layers.add(layer);
    }

    /** Keeps the first reason only: later ones follow from it. */
    synchronized void failed(String why) {
      if (error == null) {
        error = why;
      }
    }

    synchronized FileSummary summary() {
      return new FileSummary(file, error, List.copyOf(layers));
    }
  }

  private static String describe(Throwable e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }
}
