package se.strukturvy.render.symbol;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.InteriorPoint;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.style.Stroke.Join;

/**
 * Draws a marker at each point, or at the middle of a line or area.
 *
 * @param pieces what it is drawn of, from below
 * @param radius how far it reaches from its middle, the edge counted in
 */
record PointMarker(List<Piece> pieces, double radius) implements FeatureSymbol {
  /**
   * A piece of a marker.
   *
   * @param outline its rings around the marker's middle
   * @param fill its inside; null for none
   * @param edge the pen of its edge, a line without paint of its own shape; null for none
   */
  record Piece(MarkerOutline outline, Paint fill, LineStroke edge) {
    boolean isPlain() {
      return (fill == null || fill instanceof SolidPaint) && (edge == null || edge.isPlain());
    }

    double reach() {
      // A mitre reaches four times the half width.
      double pen = edge == null ? 0 : edge.width() * (edge.join() == Join.MITRE ? 2 : 0.5);
      return outline.radius() + pen + 0.6;
    }
  }

  /** A marker of these pieces. */
  static PointMarker of(List<Piece> pieces) {
    return new PointMarker(pieces, pieces.stream().mapToDouble(Piece::reach).max().orElse(0));
  }

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
    return pieces.stream().allMatch(Piece::isPlain);
  }

  /** Draws the marker around a pixel position. */
  void stamp(double x, double y, BandCanvas canvas) {
    stamp(x, y, 1, 0, canvas);
  }

  /** Draws the marker turned clockwise, by an angle of that cosine and sine. */
  void stamp(double x, double y, double cos, double sin, BandCanvas canvas) {
    if (!isNear(x, y, canvas)) {
      return;
    }
    for (Piece piece : pieces) {
      List<Polyline> rings = piece.outline().rings();
      if (piece.fill() != null) {
        for (Polyline ring : rings) {
          placed(ring, x, y, cos, sin, canvas).addTo(canvas.coverage);
        }
        canvas.paint(piece.fill());
      }
      LineStroke edge = piece.edge();
      if (edge != null) {
        canvas.stroker.pen(edge.width(), edge.cap(), edge.join());
        for (Polyline ring : rings) {
          canvas.stroker.stroke(placed(ring, x, y, cos, sin, canvas));
        }
        canvas.paint(edge.paint());
      }
    }
  }

  private static Polyline placed(
      Polyline ring, double x, double y, double cos, double sin, BandCanvas canvas) {
    Polyline placed = canvas.scratch();
    for (int i = 0; i < ring.size(); i++) {
      double rx = ring.x(i);
      double ry = ring.y(i);
      placed.add(x + rx * cos - ry * sin, y + rx * sin + ry * cos);
    }
    if (ring.closed()) {
      placed.close();
    }
    return placed;
  }

  @Override
  public double reach() {
    return radius;
  }
}
