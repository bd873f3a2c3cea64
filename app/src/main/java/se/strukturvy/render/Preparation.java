package se.strukturvy.render;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;

/**
 * Prepares layers for fast drawing, chunk by chunk in the background, once they have been drawn for
 * the first time.
 */
final class Preparation {
  private final Set<PackedGeometry> begun =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
  private final ThreadPoolExecutor worker;

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
  void begin(List<DrawnLayer> layers, List<LayerPass> drawn, LayerSums sums) {
    for (DrawnLayer layer : layers) {
      for (PackedGeometry chunk : layer.content().chunks()) {
        if (begun.add(chunk)) {
          worker.execute(chunk::prepare);
        }
      }
    }
    for (LayerPass pass : drawn) {
      if (pass.canBeSummed() && sums.begin(pass.content(), pass.rows(), pass.symbols().size())) {
        worker.execute(() -> sums.make(pass.content(), pass.rows()));
      }
    }
  }
}
