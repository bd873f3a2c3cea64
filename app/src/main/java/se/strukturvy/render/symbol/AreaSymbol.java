package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;

/**
 * Fills areas and draws their edges.
 *
 * @param fill the inside; null for none
 * @param edge the edge; null for none
 * @param dots draws it smaller than a pixel; null where more than colours has to be known for that
 */
record AreaSymbol(Paint fill, LineStroke edge, DotPen dots) implements FeatureSymbol {
  /** Made once: millions of dots may be drawn. */
  AreaSymbol(Paint fill, LineStroke edge) {
    this(fill, edge, dotPen(fill, edge));
  }

  private static DotPen dotPen(Paint fill, LineStroke edge) {
    boolean plain =
        (fill == null || fill instanceof SolidPaint) && (edge == null || edge.isPlain());
    return plain ? new DotPen(fill == null ? 0 : ((SolidPaint) fill).colour(), edge) : null;
  }

  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    int first = shapes.firstPart(feature);
    int end = shapes.firstPart(feature + 1);
    GeometryKind kind = shapes.kind(feature);
    if (end - first == 1 && kind == GeometryKind.POLYGON) {
      drawRing(shapes, first, transform, canvas);
      return;
    }
    if (fill != null) {
      for (int part = first; part < end; part++) {
        if (PartShape.isRing(shapes, kind, part)) {
          canvas.loader.load(shapes, part, true, transform).addTo(canvas.coverage);
        }
      }
      canvas.paint(fill);
    }
    if (edge != null) {
      edge.draw(shapes, feature, transform, canvas);
    }
  }

  /** The most frequent case, a polygon of one ring, is turned into pixels only once. */
  private void drawRing(
      PackedGeometry shapes, int part, PixelTransform transform, BandCanvas canvas) {
    boolean maybeSmall = edge != null && (fill == null || fill instanceof SolidPaint);
    int colour = maybeSmall && fill != null ? ((SolidPaint) fill).colour() : 0;
    if (maybeSmall && canvas.small.paint(part, true, colour, edge, canvas.target())) {
      return;
    }
    PartLoader loader = canvas.loader;
    loader.measure(shapes, part, transform);
    if (!canvas.isNear(reach())) {
      return;
    }
    if (loader.width() < canvas.dotSize && loader.height() < canvas.dotSize && dots != null) {
      drawDot(shapes, part, transform, canvas);
      return;
    }
    if (maybeSmall && canvas.drawSmall(shapes, part, true, colour, edge, transform)) {
      return;
    }
    Polyline ring = loader.load(shapes, part, true, transform);
    boolean covered =
        edge != null
            && edge.isOpaque()
            && Math.min(loader.width(), loader.height()) <= edge.width();
    if (fill != null && !covered) {
      ring.addTo(canvas.coverage);
      canvas.paint(fill);
    }
    if (edge != null) {
      edge.stroke(ring, canvas);
      canvas.paint(edge.paint());
    }
  }

  private void drawDot(
      PackedGeometry shapes, int part, PixelTransform transform, BandCanvas canvas) {
    DotShape dot = canvas.dot;
    dot.measureRing(shapes, part, transform, canvas.loader);
    dots.paint(dot, false, canvas.target());
  }

  @Override
  public boolean thins() {
    return edge == null || edge.thins();
  }

  @Override
  public double reach() {
    return edge == null ? 0 : edge.reach();
  }
}
