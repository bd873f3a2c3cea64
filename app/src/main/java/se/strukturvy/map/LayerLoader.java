package se.strukturvy.map;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;

/** Reads the layers of a project in the background and reports what has come. */
public final class LayerLoader {
  /** Is told how the reading of layers goes; called on the reading threads. */
  public interface Listener {
    /** More of a layer has been read, or all of it. */
    void contentRead(String layerId, LayerContent content);

    /** So many bytes (or rows) of a layer have been read; {@code total} is 0 when unknown. */
    void progress(String layerId, long done, long total);

    /** A layer cannot be read, or no further; the message says why and what to do. */
    void failed(String layerId, IOException why);
  }

  /** A reading that is under way, or has ended. */
  public static final class Loading {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Stops the reading as soon as it looks up; what has been reported stands. */
    public void cancel() {
      cancelled.set(true);
    }
  }

  private final OpenSources sources;
  private final CrsCatalog systems;
  private final Executor executor;
  private final Listener listener;

  /**
   * Makes a loader.
   *
   * @param sources opens the files
   * @param systems finds transformations
   * @param executor the background threads
   * @param listener is told what comes
   */
  public LayerLoader(
      OpenSources sources, CrsCatalog systems, Executor executor, Listener listener) {
    this.sources = sources;
    this.systems = systems;
    this.executor = executor;
    this.listener = listener;
  }

  /**
   * Starts to read a layer.
   *
   * @param layer which
   * @param mapCrs the map's system
   * @param columns the fields that will be asked for
   */
  public Loading load(Layer layer, CoordinateReferenceSystem mapCrs, Set<String> columns) {
    Loading loading = new Loading();
    executor.execute(() -> read(layer, mapCrs, columns, loading));
    return loading;
  }

  private void read(
      Layer layer, CoordinateReferenceSystem mapCrs, Set<String> columns, Loading loading) {
    String id = layer.id();
    try {
      FeatureSource source = sources.source(layer.data());
      LayerContent all =
          new ContentReader(source, transform(source, mapCrs))
              .read(
                  columns,
                  part -> listener.contentRead(id, part),
                  (done, total) -> {
                    listener.progress(id, done, total);
                    return !loading.cancelled.get();
                  });
      listener.contentRead(id, all);
    } catch (IOException e) {
      listener.failed(id, e);
    } catch (RuntimeException e) {
      // A reader's own mistake must not end the thread unseen: it is shown like a bad file.
      listener.failed(id, new IOException(layer.data().file() + ": " + e, e));
    }
  }

  /**
   * A layer that does not say where it lies is taken to lie in the map's own system; the window
   * asks before.
   */
  private CoordinateTransform transform(FeatureSource source, CoordinateReferenceSystem mapCrs) {
    return systems.transform(source.type().crs().orElse(mapCrs), mapCrs);
  }
}
