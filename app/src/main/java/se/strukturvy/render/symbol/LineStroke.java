package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.stroke.ArrowHead;
import se.strukturvy.render.stroke.LineOffset;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/**
 * Strokes lines and the rings of areas. All lengths in device pixels.
 *
 * @param border how much of the width lies beyond the line above, on each side, where this is a
 *     casing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LineStroke(
    Paint paint,
    double width,
    double[] dashes,
    Cap cap,
    Join join,
    double offset,
    Arrow arrow,
    double border)
    implements FeatureSymbol {

  LineStroke withBorder(double newBorder) {
    return new LineStroke(paint, width, dashes, cap, join, offset, arrow, newBorder);
  }

  /** Whether nothing of what is below it shines through. */
  boolean isOpaque() {
    return isPlain() && ((SolidPaint) paint).colour() >>> 24 == 255;
  }

  /** Whether it has one colour and no dashes, offset or arrows. */
  boolean isPlain() {
    return paint instanceof SolidPaint && dashes.length == 0 && offset == 0 && arrow == Arrow.NONE;
  }

  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      boolean ring = PartShape.isRing(shapes, kind, part);
      if (ring || PartShape.isLine(shapes, kind, part)) {
        if (canvas.small.paint(part, ring, 0, this, canvas.target())) {
          continue;
        }
        PartLoader bounds = canvas.loader;
        bounds.measure(shapes, part, transform);
        if (!canvas.isNear(reach())) {
          continue;
        }
        double dot = canvas.dotSize;
        if (!ring && bounds.width() < dot && bounds.height() < dot && isPlain()) {
          int colour = ((SolidPaint) paint).colour();
          canvas.dot.measureLine(bounds.load(shapes, part, false, transform), bounds);
          canvas.dot.paintLine(this, colour, canvas.target());
        } else if (!canvas.drawSmall(shapes, part, ring, 0, this, transform)) {
          stroke(bounds.load(shapes, part, ring, transform), canvas);
        }
      }
    }
    canvas.paint(paint);
  }

  /** Draws the part that the canvas loaded last; what is added to the coverage is not painted. */
  void stroke(Polyline line, BandCanvas canvas) {
    double reach = reach();
    if (isPlain() && canvas.isInside(reach)) {
      canvas.stroker.pen(width, cap, join);
      canvas.stroker.stroke(line);
      return;
    }
    canvas.clipTo(reach);
    if (offset != 0) {
      LineOffset.shift(line, offset);
    }
    if (arrow != Arrow.NONE && !line.closed()) {
      ArrowHead.add(line, arrow, width - 2 * border, border, canvas.coverage, canvas.stroker);
    }
    canvas.stroker.pen(width, cap, join);
    canvas.dasher.pattern(dashes);
    if (canvas.dasher.isDashed()) {
      canvas.dasher.dashes(line, canvas.clip, canvas.stroker::stroke);
    } else {
      canvas.clip.runs(line, canvas.stroker::stroke);
    }
  }

  @Override
  public DotPen dots() {
    return isPlain() ? new DotPen(0, this) : null;
  }

  @Override
  public boolean thins() {
    return dashes.length == 0;
  }

  @Override
  public double reach() {
    // A mitre reaches four times the half width, an arrow head its own length.
    double pen = width * (arrow == Arrow.NONE ? 2 : 2 + ArrowHead.LENGTH);
    return pen + Math.abs(offset) + 1;
  }
}
