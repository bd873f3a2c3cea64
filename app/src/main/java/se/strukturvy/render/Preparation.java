package se.strukturvy.render;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Prepares layers for fast drawing, chunk by chunk in the background, once they have been drawn for
 * the first time.
 */
final class Preparation {
  /**
   * How long a picture has stood before something is made for the next, and people have looked at
   * the same before levels are made for it; milliseconds.
   */
  private static final long PAUSE = 250;

  private final Set<PackedGeometry> begun =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final ThreadPoolExecutor worker;

  /** What was drawn last; null where levels have been made for it. */
  private final AtomicReference<Look> latest = new AtomicReference<>();

  /** What was drawn of a view. */
  private record Look(List<LayerPass> drawn, PictureScale picture) {}

  Preparation() {
    worker =
        new ThreadPoolExecutor(
            1, 1, 5, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Preparation::thread);
    worker.allowCoreThreadTimeOut(true);
  }

  @SuppressWarnings("ThreadPriorityCheck") // less smooth where it is not heeded, never wrong
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "map-preparation");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Sees to it that these layers get prepared, and summed up for what was drawn of them. */
  void begin(
      List<DrawnLayer> layers,
      List<LayerPass> drawn,
      PictureScale picture,
      LayerSums sums,
      LayerLevels levels) {
    // While a layer is being read, the processors have something better to do.
    List<PackedGeometry> chunks =
        layers.stream()
            .filter(layer -> layer.content().complete())
            .flatMap(layer -> layer.content().chunks().stream())
            .filter(chunk -> chunk.size() > ChunkWindow.FEW)
            .toList();
    if (chunks.isEmpty()) {
      // The picture of a symbol in the legend, as a rule: not worth a thread.
      return;
    }
    for (PackedGeometry chunk : chunks) {
      if (begun.add(chunk)) {
        afterPause(chunk.index()::build);
      }
    }
    for (LayerPass pass : drawn) {
      if (pass.canBeSummed() && sums.begin(pass.content(), pass.rows(), pass.symbols().size())) {
        afterPause(() -> sums.make(pass.content(), pass.rows()));
      }
    }
    if (latest.getAndSet(new Look(drawn, picture)) == null) {
      afterPause(() -> makeLevels(picture.viewport(), sums, levels));
    }
  }

  private void afterPause(Runnable work) {
    CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, worker).execute(work);
  }

  /** Makes levels for what was drawn last, unless the view has moved meanwhile. */
  private void makeLevels(Viewport before, LayerSums sums, LayerLevels levels) {
    Look look = latest.getAndSet(null);
    Viewport now = look.picture().viewport();
    if (!now.equals(before)) {
      if (latest.compareAndSet(null, look)) {
        afterPause(() -> makeLevels(now, sums, levels));
      }
      return;
    }
    for (LayerPass pass : look.drawn()) {
      levels.make(pass, sums, look.picture(), () -> hasMovedFrom(now));
    }
  }

  private boolean hasMovedFrom(Viewport view) {
    Look look = latest.get();
    return look != null && !look.picture().viewport().equals(view);
  }
}
