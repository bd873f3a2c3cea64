package se.strukturvy.render;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import se.strukturvy.map.MapSnapshot;

/**
 * Draws snapshots on a thread of its own, always the newest: a request replaces the one that waits
 * and cancels the one that is being drawn.
 *
 * <p>Frames are handed on from the drawing thread, unfinished ones too when a picture takes long. A
 * cancelled picture hands on nothing more.
 */
public final class RenderQueue implements AutoCloseable {
  private static final Logger LOG = System.getLogger(RenderQueue.class.getName());

  /** A file on a slow disk may hold the thread longer than a picture does. */
  private static final long LONGEST_END_MILLIS = 500;

  private final MapRenderer renderer;
  private final Consumer<Frame> frames;
  private final Thread thread;
  private final Object lock = new Object();
  private MapSnapshot waiting;
  private boolean waitingInSteps;
  private volatile long generation;
  private volatile boolean closed;

  /**
   * Starts the drawing thread.
   *
   * @param renderer draws the pictures
   * @param frames receives them, on the drawing thread
   */
  @SuppressWarnings("ThreadPriorityCheck") // less smooth where it is not heeded, never wrong
  public RenderQueue(MapRenderer renderer, Consumer<Frame> frames) {
    this.renderer = renderer;
    this.frames = frames;
    thread = new Thread(this::work, "map-renderer");
    thread.setDaemon(true);
    thread.setPriority(BandWorkers.PRIORITY);
    thread.start();
  }

  /** Asks for a picture; what was asked for before and is not finished is dropped. */
  public void request(MapSnapshot snapshot) {
    request(snapshot, true);
  }

  /**
   * Asks for a picture; what was asked for before and is not finished is dropped.
   *
   * @param inSteps whether unfinished pictures are wanted while it takes long
   */
  public void request(MapSnapshot snapshot, boolean inSteps) {
    synchronized (lock) {
      waiting = snapshot;
      waitingInSteps = inSteps;
      // Only this lock's holder writes the number; the renderer reads it without the lock.
      long next = generation + 1;
      generation = next;
      lock.notifyAll();
    }
  }

  /** Stops drawing and ends the thread; waits for that, so that what it reads may be closed. */
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
    try {
      thread.join(LONGEST_END_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    while (!closed) {
      MapSnapshot next;
      boolean inSteps;
      long mine;
      synchronized (lock) {
        while (waiting == null && !closed) {
          try {
            lock.wait();
          } catch (InterruptedException e) {
            return;
          }
        }
        next = waiting;
        waiting = null;
        inSteps = waitingInSteps;
        mine = generation;
      }
      if (next != null) {
        draw(next, inSteps, mine);
      }
    }
  }

  private void draw(MapSnapshot snapshot, boolean inSteps, long mine) {
    try {
      Frame last =
          inSteps
              ? renderer.render(snapshot, () -> stale(mine), frame -> handOn(frame, mine))
              : renderer.render(snapshot, () -> stale(mine));
      handOn(last, mine);
    } catch (RuntimeException e) {
      // One picture that fails must not end the map: the next request gets its chance.
      LOG.log(Level.ERROR, "The map could not be drawn", e);
    }
  }

  private void handOn(Frame frame, long mine) {
    if (frame != null && !stale(mine)) {
      frames.accept(frame);
    } else if (frame != null) {
      renderer.recycle(frame);
    }
  }

  private boolean stale(long mine) {
    return closed || generation != mine;
  }
}
