package se.strukturvy.render.symbol;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.LongPredicate;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.SampleCounts;
import se.strukturvy.render.raster.SampleInk;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/**
 * The small shapes of a chunk as they were drawn at one scale, for all pictures that lie whole
 * pixels from each other: while the map is dragged they are painted, and not drawn anew. Safe for
 * several threads.
 */
public final class ChunkMasks {
  /** Room on a page, in shapes of the largest kind; it is enough for hundreds of small ones. */
  private static final int PAGE = 7;

  /** The place on its page is in the last bits of what is kept of a part. */
  private static final int PLACE_BITS = 12;

  /** Where each feature has a pen of its own, nothing is won. */
  private static final int MOST_LOOKS = 4;

  /** Beyond, whole pixels are no whole numbers. */
  private static final double FARTHEST = 1 << 29;

  private final int parts;
  private final LongPredicate room;
  private final Map<Look, AtomicIntegerArray> looks = new ConcurrentHashMap<>();
  private final List<SampleCounts> pages = new CopyOnWriteArrayList<>();
  private final Queue<Integer> open = new ConcurrentLinkedQueue<>();

  /** Of looks that were left, for those that come. */
  private final Queue<AtomicIntegerArray> left = new ConcurrentLinkedQueue<>();

  private WeakReference<PackedGeometry> shapes;
  private PixelTransform home;
  private volatile boolean full;

  /** All that the samples of a part depend on, but for its place. */
  private record Look(
      double width, Join join, Cap cap, boolean ring, boolean filled, boolean plain) {}

  /**
   * Keeps nothing yet.
   *
   * @param shapes the chunk, or a level of it
   * @param home where the chunk lies in the first picture
   * @param room whether there is room for so many bytes more
   */
  public ChunkMasks(PackedGeometry shapes, PixelTransform home, LongPredicate room) {
    this.shapes = new WeakReference<>(shapes);
    this.home = home;
    parts = shapes.firstPart(shapes.size());
    this.room = room;
  }

  /**
   * Forgets all that is kept, and keeps what is drawn at another scale, or of another level of the
   * same chunk, in the same memory: else each scale that people pass would leave its masks behind.
   * Call it while no picture is painted from them.
   */
  public void restart(PackedGeometry newShapes, PixelTransform newHome) {
    shapes = new WeakReference<>(newShapes);
    home = newHome;
    left.addAll(looks.values());
    looks.clear();
    open.clear();
    for (int page = 0; page < pages.size(); page++) {
      pages.get(page).clear();
      open.add(page);
    }
    full = false;
  }

  /** Whether they serve a picture where those shapes lie there: whole pixels from the first. */
  public boolean serve(PackedGeometry drawn, PixelTransform there) {
    return shapes.refersTo(drawn)
        && there.scale() == home.scale()
        && areWhole(there.offsetX() - home.offsetX())
        && areWhole(there.offsetY() - home.offsetY());
  }

  private static boolean areWhole(double pixels) {
    return Math.abs(pixels) < FARTHEST && pixels == Math.rint(pixels);
  }

  /** The same for a picture that they serve. */
  public ShiftedMasks at(PixelTransform there) {
    return new ShiftedMasks(
        this,
        (int) Math.rint(there.offsetX() - home.offsetX()),
        (int) Math.rint(there.offsetY() - home.offsetY()));
  }

  /** The memory that they take, bytes. */
  public long bytes() {
    return pages.stream().mapToLong(SampleCounts::bytes).sum()
        + 4L * parts * (looks.size() + left.size());
  }

  /** What is kept of each part when drawn like that, 0 for nothing; null where there is no room. */
  AtomicIntegerArray kept(LineStroke pen, boolean ring, boolean filled, SampleInk ink) {
    Look look = new Look(pen.width(), pen.join(), pen.cap(), ring, filled, ink.isPlain());
    AtomicIntegerArray known = looks.get(look);
    return known == null && looks.size() < MOST_LOOKS ? begin(look) : known;
  }

  private synchronized AtomicIntegerArray begin(Look look) {
    AtomicIntegerArray known = looks.get(look);
    if (known == null) {
      known = left.isEmpty() ? newParts() : emptied(left.remove());
      if (known != null) {
        looks.put(look, known);
      }
    }
    return known;
  }

  private AtomicIntegerArray newParts() {
    return hasRoom(4L * parts) ? new AtomicIntegerArray(parts) : null;
  }

  private static AtomicIntegerArray emptied(AtomicIntegerArray used) {
    for (int part = 0; part < used.length(); part++) {
      used.setPlain(part, 0);
    }
    return used;
  }

  private boolean hasRoom(long bytes) {
    full = full || !room.test(bytes);
    return !full;
  }

  /**
   * A page with room for any shape, for one thread until it {@link #give}s it back; -1 for none.
   */
  int take() {
    for (Integer page = open.poll(); page != null; page = open.poll()) {
      if (pages.get(page).hasRoom()) {
        return page;
      }
    }
    SampleCounts page = new SampleCounts(PAGE);
    return hasRoom(page.bytes()) ? add(page) : -1;
  }

  private synchronized int add(SampleCounts page) {
    pages.add(page);
    return pages.size() - 1;
  }

  /** Lets other threads write to a page. */
  void give(int page) {
    open.add(page);
  }

  SampleCounts page(int number) {
    return pages.get(number);
  }

  /** What tells a place on a page; never 0. */
  static int kept(int page, int place) {
    return (page << PLACE_BITS | place) + 1;
  }

  /** Paints what is kept, so far right and down of where it lay in the first picture. */
  void paint(int kept, int right, int down, SampleInk ink, PixelBand target) {
    int place = (kept - 1) & ((1 << PLACE_BITS) - 1);
    pages.get((kept - 1) >>> PLACE_BITS).paint(place, right, down, ink, target);
  }
}
