package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Station;

/**
 * Draws markers along lines and the rings of areas, as ties along a railway.
 *
 * @param marker what is drawn
 * @param along where
 * @param interval from one marker to the next, device pixels
 */
record MarkerLine(PointMarker marker, Along along, double interval) implements FeatureSymbol {
  /** Markers nearer than this to each other would be a line, device pixels. */
  private static final double LEAST_INTERVAL = 0.5;

  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    if (kind == GeometryKind.POINT) {
      marker.draw(shapes, feature, transform, canvas);
      return;
    }
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      boolean ring = PartShape.isRing(shapes, kind, part);
      if (ring || PartShape.isLine(shapes, kind, part)) {
        // Of its own, since the marker's rings go through the canvas' scratch line.
        drawAlong(line(shapes, part, ring, transform), canvas);
      }
    }
  }

  private static Polyline line(
      PackedGeometry shapes, int part, boolean ring, PixelTransform transform) {
    Polyline line = new Polyline();
    int[] xy = shapes.coordinates();
    for (int v = shapes.firstVertex(part); v < shapes.firstVertex(part + 1); v++) {
      line.add(transform.x(xy[2 * v]), transform.y(xy[2 * v + 1]));
    }
    if (ring) {
      line.close();
    }
    return line;
  }

  private void drawAlong(Polyline line, BandCanvas canvas) {
    Station station = along.station();
    int last = line.size() - 1;
    if (station == Station.INTERVAL) {
      drawAtIntervals(line, canvas);
      return;
    }
    for (int i = 0; i <= last; i++) {
      boolean wanted =
          station == Station.VERTICES
              || (station == Station.FIRST && i == 0)
              || (station == Station.LAST && i == last);
      if (wanted && last > 0) {
        int from = i == last ? last - 1 : i;
        stamp(line, from, i == last ? 1 : 0, canvas);
      }
    }
  }

  private void drawAtIntervals(Polyline line, BandCanvas canvas) {
    double step = Math.max(interval, LEAST_INTERVAL);
    double next = step / 2;
    for (int i = 0; i < line.segments(); i++) {
      double length = Math.hypot(line.x(i + 1) - line.x(i), line.y(i + 1) - line.y(i));
      double at = next;
      for (; at <= length; at += step) {
        stamp(line, i, at / length, canvas);
      }
      next = at - length;
    }
  }

  /** Draws the marker at a part of the way along a piece of the line. */
  private void stamp(Polyline line, int piece, double part, BandCanvas canvas) {
    double dx = line.x(piece + 1) - line.x(piece);
    double dy = line.y(piece + 1) - line.y(piece);
    double length = Math.hypot(dx, dy);
    boolean turned = along.turned() && length > 0;
    marker.stamp(
        line.x(piece) + part * dx,
        line.y(piece) + part * dy,
        turned ? dx / length : 1,
        turned ? dy / length : 0,
        canvas);
  }

  @Override
  public double reach() {
    return marker.reach();
  }
}
