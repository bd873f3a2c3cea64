package se.strukturvy.map;

import java.util.concurrent.atomic.AtomicLong;

/**
 * How much memory the shapes of all layers may take together. Layers for which there is no room
 * keep their index and their sums alone, and are read from their files by what is in view. May be
 * used by several threads.
 */
public final class MemoryBudget {
  /** The part of the heap that shapes may take unless people say otherwise. */
  private static final double PART_OF_HEAP = 0.5;

  /** The part of the budget that shapes leave to what is made of them for drawing faster. */
  private static final double FOR_DRAWING = 0.125;

  /** Levels of the shapes, and masks of the small ones: both have the same share of that part. */
  private static final int KINDS = 2;

  private final AtomicLong used = new AtomicLong();
  private volatile long limit;
  private volatile Runnable relief = () -> {};

  /** Makes a budget of that many bytes. */
  public MemoryBudget(long limit) {
    this.limit = limit;
  }

  /** The bytes that suit this process: half of the memory that its objects may take. */
  public static long usual() {
    return (long) (Runtime.getRuntime().maxMemory() * PART_OF_HEAP);
  }

  /** How many bytes may be used. */
  public long limit() {
    return limit;
  }

  /** Allows that many bytes from now on; what is in memory stays until its layer is read anew. */
  public void allow(long bytes) {
    limit = bytes;
  }

  /** How many bytes are used. */
  public long used() {
    return used.get();
  }

  /** Says what to do when shapes find no room; it may give up what can be made again. */
  public void whenFull(Runnable newRelief) {
    relief = newRelief;
  }

  /** Gives up what can be made again. */
  public void makeRoom() {
    relief.run();
  }

  /** Begins to count what one layer takes. */
  public Account open() {
    return new Account();
  }

  /** What one layer takes, until it is closed. */
  public final class Account implements AutoCloseable {
    private long taken;
    private boolean closed;

    private Account() {}

    /** Takes bytes if there is room for them; false when there is not. */
    boolean take(long bytes) {
      long most = Math.round(limit * (1 - FOR_DRAWING));
      if (!take(bytes, most)) {
        makeRoom();
        return take(bytes, most);
      }
      return true;
    }

    private synchronized boolean take(long bytes, long most) {
      long before = used.getAndAdd(closed ? 0 : bytes);
      if (!closed && bytes > 0 && before > most - bytes) {
        used.addAndGet(-bytes);
        return false;
      }
      taken += closed ? 0 : bytes;
      return true;
    }

    /**
     * Takes that many bytes for levels or masks of shapes, in place of all that it has taken, if
     * there is room for them; false when there is not. There always is in the part left to them.
     */
    public synchronized boolean hold(long bytes) {
      boolean own = bytes <= limit * FOR_DRAWING / KINDS;
      return take(bytes - taken, own ? Long.MAX_VALUE : limit);
    }

    /** Takes bytes that cannot be done without. */
    synchronized void need(long bytes) {
      if (!closed) {
        taken += bytes;
        used.addAndGet(bytes);
      }
    }

    /** Gives everything back. */
    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        used.addAndGet(-taken);
      }
    }
  }
}
