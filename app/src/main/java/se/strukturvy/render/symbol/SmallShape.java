package se.strukturvy.render.symbol;

import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.PenBrush;
import se.strukturvy.render.raster.SampleInk;
import se.strukturvy.render.raster.SampleMask;
import se.strukturvy.render.raster.SamplePath;
import se.strukturvy.render.raster.SolidPaint;

/** Draws parts of a few pixels with thin opaque pens, inside and edge at once. */
final class SmallShape {
  /** A half circle reaches as far beyond a line's end as a rectangle of the same area this part. */
  private static final double ROUND_END = Math.PI / 4;

  private SmallShape() {}

  /**
   * Draws the part that the canvas' loader has measured.
   *
   * @param fill colour of a ring's inside, premultiplied; 0 for none
   * @return false, and nothing is drawn, where the part is too large or the pen is not fit for it
   */
  static boolean draw(
      PackedGeometry shapes,
      int part,
      boolean ring,
      int fill,
      LineStroke pen,
      PixelTransform transform,
      BandCanvas canvas) {
    if (canvas.dotSize == 0 || !PenBrush.serves(pen.width(), pen.join()) || !pen.isOpaque()) {
      return false;
    }
    PartLoader box = canvas.loader;
    SampleMask mask = canvas.mask;
    PenBrush brush = canvas.brush(pen);
    if (!mask.moveTo(box.minX(), box.minY(), box.maxX(), box.maxY(), ring, brush)) {
      return false;
    }
    mask.touch(canvas.target());
    SamplePath path = canvas.path;
    box.load(shapes, part, transform, mask.left(), mask.top(), path);
    boolean filled = fill != 0 && Math.min(box.width(), box.height()) > pen.width();
    if (ring) {
      path.close();
      mask.ring(path, filled);
    } else {
      trim(path, pen);
      mask.line(path);
    }
    SampleInk ink = canvas.ink(fill, ((SolidPaint) pen.paint()).colour(), brush);
    mask.paint(filled, ink, canvas.target());
    return true;
  }

  /** The pen's tip is round: other ends are made by ending the line earlier or later. */
  private static void trim(SamplePath path, LineStroke pen) {
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
}
