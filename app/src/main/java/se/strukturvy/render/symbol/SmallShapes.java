package se.strukturvy.render.symbol;

import java.util.IdentityHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.PenBrush;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.SampleCounts;
import se.strukturvy.render.raster.SampleInk;
import se.strukturvy.render.raster.SampleMask;
import se.strukturvy.render.raster.SamplePath;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.style.Stroke.Join;

/**
 * Draws parts of a few pixels with thin opaque pens, inside and edge at once; paints them from the
 * masks that are kept of the chunk, where there are any. For one thread.
 */
final class SmallShapes {
  /** A half circle reaches as far beyond a line's end as a rectangle of the same area this part. */
  private static final double ROUND_END = Math.PI / 4;

  private final SampleMask mask = new SampleMask();
  private final SamplePath path = new SamplePath();
  private final SampleCounts once = new SampleCounts(1);
  private final IdentityHashMap<LineStroke, PenBrush> brushes = new IdentityHashMap<>();
  private PenBrush brush = new PenBrush(1, Join.ROUND);
  private SampleInk ink = new SampleInk(0, 0, 1);

  /** What is drawn: one feature after another mostly has the same. */
  private LineStroke pen;

  private boolean ring;
  private int fill;
  private boolean fit;

  private ShiftedMasks masks;
  private AtomicIntegerArray kept;
  private int page = -1;

  /** Goes on to another chunk, of which masks are kept; null where none are. */
  void moveTo(ShiftedMasks newMasks) {
    if (page >= 0) {
      masks.masks().give(page);
      page = -1;
    }
    masks = newMasks;
    pen = null;
    kept = null;
  }

  /** Forgets what belongs to one picture alone. */
  void forget() {
    moveTo(null);
    brushes.clear();
  }

  /**
   * Paints a part that has been kept.
   *
   * @param fillColour of a ring's inside, premultiplied; 0 for none
   * @return false, and nothing is painted, where it has not
   */
  boolean paint(int part, boolean isRing, int fillColour, LineStroke stroke, PixelBand target) {
    if (masks == null) {
      return false;
    }
    choose(isRing, fillColour, stroke);
    int there = kept == null ? 0 : kept.getAcquire(part);
    if (there == 0) {
      return false;
    }
    masks.masks().paint(there, masks.right(), masks.down(), ink, target);
    return true;
  }

  /**
   * Draws a part.
   *
   * @param fillColour of a ring's inside, premultiplied; 0 for none
   * @param box has measured the part
   * @return false, and nothing is drawn, where the part is too large or the pen is not fit for it
   */
  boolean draw(
      PackedGeometry shapes,
      int part,
      boolean isRing,
      int fillColour,
      LineStroke stroke,
      PixelTransform transform,
      PartLoader box,
      PixelBand target) {
    choose(isRing, fillColour, stroke);
    if (!fit || !mask.moveTo(box.minX(), box.minY(), box.maxX(), box.maxY(), ring, brush)) {
      return false;
    }
    mask.touch(target);
    box.load(shapes, part, transform, mask.left(), mask.top(), path);
    boolean filled = fill != 0 && Math.min(box.width(), box.height()) > pen.width();
    if (ring) {
      path.close();
      mask.ring(path, filled);
    } else {
      trim();
      mask.line(path);
    }
    if (kept == null || !keep(part, filled, target)) {
      once.clear();
      once.paint(once.add(mask, filled, ink, 0, 0), 0, 0, ink, target);
    }
    return true;
  }

  /** Makes ready for a symbol. */
  @SuppressWarnings("ReferenceEquality") // equal pens are only a little slower
  private void choose(boolean isRing, int fillColour, LineStroke stroke) {
    if (pen == stroke && ring == isRing && fill == fillColour) {
      return;
    }
    pen = stroke;
    ring = isRing;
    fill = fillColour;
    fit = PenBrush.serves(pen.width(), pen.join()) && pen.isOpaque();
    kept = null;
    if (fit) {
      if (!brush.is(pen.width(), pen.join())) {
        brush = brushes.computeIfAbsent(pen, p -> new PenBrush(p.width(), p.join()));
      }
      int colour = ((SolidPaint) pen.paint()).colour();
      if (!ink.is(fill, colour, brush.strength())) {
        ink = new SampleInk(fill, colour, brush.strength());
      }
      kept = masks == null ? null : masks.masks().kept(pen, ring, fill != 0, ink);
    }
  }

  /** The pen's tip is round: other ends are made by ending the line earlier or later. */
  private void trim() {
    double half = pen.width() / 2;
    double longer =
        switch (pen.cap()) {
          case BUTT -> -half * ROUND_END;
          case ROUND -> 0;
          case SQUARE -> half * (1 - ROUND_END);
        };
    if (longer != 0) {
      path.lengthen(true, longer);
      path.lengthen(false, longer);
    }
  }

  /** Keeps what has been drawn, and paints it; false, and nothing is done, without room. */
  private boolean keep(int part, boolean filled, PixelBand target) {
    ChunkMasks all = masks.masks();
    if (page < 0 || !all.page(page).hasRoom()) {
      page = all.take();
    }
    if (page < 0) {
      return false;
    }
    int place = all.page(page).add(mask, filled, ink, -masks.right(), -masks.down());
    int there = ChunkMasks.kept(page, place);
    all.paint(there, masks.right(), masks.down(), ink, target);
    // Released last, so that other threads find the samples where they are told to look.
    kept.setRelease(part, there);
    return true;
  }
}
