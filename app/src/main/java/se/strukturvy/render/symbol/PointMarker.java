package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.style.Stroke.Cap;

/**
 * Draws a marker at each point, or at the middle of a line or area.
 *
 * @param outline the marker's rings around its middle
 * @param fill its inside; null for none
 * @param edge the pen of its edge, a line without paint of its own shape; null for none
 * @param radius how far it reaches from its middle, the edge counted in
 */
record PointMarker(MarkerOutline outline, Paint fill, LineStroke edge, double radius)
    implements FeatureSymbol {

  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    if (kind == GeometryKind.LINE || kind == GeometryKind.POLYGON) {
      int[] middle = InteriorPoint.of(shapes, feature);
      if (middle != null) {
        stamp(transform.x(middle[0]), transform.y(middle[1]), canvas);
      }
      return;
    }
    int[] xy = shapes.coordinates();
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      if (PartShape.isPoint(shapes, kind, part)) {
        for (int v = shapes.firstVertex(part); v < shapes.firstVertex(part + 1); v++) {
          stamp(transform.x(xy[2 * v]), transform.y(xy[2 * v + 1]), canvas);
        }
      }
    }
  }

  /** Whether the marker would come into the canvas' band. */
  boolean isNear(double x, double y, BandCanvas canvas) {
    double top = canvas.target().top();
    return y + radius >= top
        && y - radius <= top + canvas.target().height()
        && x + radius >= 0
        && x - radius <= canvas.target().width();
  }

  /** Whether it has no other paints than colours. */
  boolean isPlain() {
    return (fill == null || fill instanceof SolidPaint) && (edge == null || edge.isPlain());
  }

  /** Draws the marker around a pixel position. */
  void stamp(double x, double y, BandCanvas canvas) {
    if (!isNear(x, y, canvas)) {
      return;
    }
    if (fill != null) {
      for (Polyline ring : outline.rings()) {
        moved(ring, x, y, canvas).addTo(canvas.coverage);
      }
      canvas.paint(fill);
    }
    if (edge != null) {
      canvas.stroker.pen(edge.width(), Cap.ROUND, edge.join());
      for (Polyline ring : outline.rings()) {
        canvas.stroker.stroke(moved(ring, x, y, canvas));
      }
      canvas.paint(edge.paint());
    }
  }

  private static Polyline moved(Polyline ring, double x, double y, BandCanvas canvas) {
    Polyline moved = canvas.scratch();
    for (int i = 0; i < ring.size(); i++) {
      moved.add(ring.x(i) + x, ring.y(i) + y);
    }
    moved.close();
    return moved;
  }

  @Override
  public double reach() {
    return radius;
  }
}
