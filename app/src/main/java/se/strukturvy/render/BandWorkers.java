package se.strukturvy.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.Detail;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Draws passes band by band on several threads. Bands have the same rows whatever the number of
 * threads, and one thread draws all of a band, so the pixels are the same too.
 */
final class BandWorkers {
  private static final int BAND_ROWS = 135;

  /** Below that of the threads that move the last picture with the hand. */
  static final int PRIORITY = Thread.MIN_PRIORITY + 1;

  private final int threads;
  private final Detail detail;
  private final ThreadPoolExecutor pool;
  private final Deque<BandCanvas> idle = new ArrayDeque<>();

  BandWorkers(int threads, Detail detail) {
    this.detail = detail;
    this.threads = Math.max(1, threads);
    pool =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            10,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            BandWorkers::thread);
  }

  @SuppressWarnings("ThreadPriorityCheck") // less smooth where it is not heeded, never wrong
  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "map-band");
    thread.setDaemon(true);
    thread.setPriority(PRIORITY);
    return thread;
  }

  /** Draws all passes into the picture; returns false when cancelled. */
  boolean draw(
      List<Pass> passes, PictureScale picture, PixelBand whole, BooleanSupplier cancelled) {
    if (passes.isEmpty()) {
      return true;
    }
    int bands = (whole.height() + BAND_ROWS - 1) / BAND_ROWS;
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stopped = new AtomicBoolean();
    BooleanSupplier stop = () -> stopped.get() || cancelled.getAsBoolean();
    Runnable work =
        () -> {
          BandCanvas canvas = canvas(whole.width());
          BandDrawing drawing = new BandDrawing(picture, whole, canvas);
          boolean clean = true;
          for (int b = next.getAndIncrement(); clean && b < bands; b = next.getAndIncrement()) {
            clean = drawing.draw(passes, b, stop);
          }
          canvas.forget();
          if (clean) {
            keep(canvas);
          } else {
            stopped.set(true);
          }
        };
    List<Future<?>> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, bands); i++) {
      others.add(pool.submit(work));
    }
    try {
      work.run();
    } finally {
      await(others, stopped);
    }
    return !stopped.get();
  }

  /** Tools that a finished picture of that width has left clean, or new ones. */
  private synchronized BandCanvas canvas(int width) {
    for (Iterator<BandCanvas> each = idle.iterator(); each.hasNext(); ) {
      BandCanvas canvas = each.next();
      if (canvas.width() == width) {
        each.remove();
        return canvas;
      }
    }
    return new BandCanvas(width, BAND_ROWS, detail);
  }

  /** Keeps tools for the next picture of their width, and as many of the width before. */
  private synchronized void keep(BandCanvas canvas) {
    idle.push(canvas);
    if (idle.size() > 2 * threads) {
      idle.removeLast();
    }
  }

  /** Nobody paints any more when it returns, also where one of them has failed. */
  private static void await(List<Future<?>> others, AtomicBoolean stopped) {
    boolean interrupted = false;
    Throwable failure = null;
    for (int i = 0; i < others.size(); ) {
      try {
        others.get(i).get();
        i++;
      } catch (InterruptedException e) {
        stopped.set(true);
        interrupted = true;
      } catch (ExecutionException e) {
        stopped.set(true);
        failure = e.getCause();
        i++;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (failure != null) {
      throw new IllegalStateException("A band of the map could not be drawn", failure);
    }
  }

  /** What one thread needs to draw bands. */
  private static final class BandDrawing {
    private final PictureScale picture;
    private final PixelBand whole;
    private final BandCanvas canvas;
    private int[] layerPixels;

    BandDrawing(PictureScale picture, PixelBand whole, BandCanvas canvas) {
      this.picture = picture;
      this.whole = whole;
      this.canvas = canvas;
    }

    boolean draw(List<Pass> passes, int number, BooleanSupplier stop) {
      int top = number * BAND_ROWS;
      int height = Math.min(BAND_ROWS, whole.height() - top);
      PixelBand target =
          new PixelBand(whole.pixels(), whole.width(), top, height, top * whole.width());
      for (Pass pass : passes) {
        boolean plain = pass.opacity() >= 1;
        PixelBand into = plain ? target : clearLayer(top, height);
        canvas.moveTo(into);
        if (!pass.draw(picture, canvas, stop)) {
          return false;
        }
        if (!plain) {
          into.composeOnto(target, pass.opacity());
        }
      }
      return true;
    }

    /** A transparent band in which a layer with opacity is drawn before it is laid on the map. */
    private PixelBand clearLayer(int top, int height) {
      if (layerPixels == null) {
        layerPixels = new int[whole.width() * BAND_ROWS];
      }
      PixelBand band = new PixelBand(layerPixels, whole.width(), top, height, 0);
      band.fill(0);
      return band;
    }
  }
}
