package se.strukturvy.ui.map;

import javafx.collections.ObservableList;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.strukturvy.map.Viewport;

/**
 * Traces geometries in a view as one path for the screen: points as circles, vertices that fall on
 * the same pixel once, and nothing that lies wholly outside.
 */
public final class ScreenPath {
  private static final double POINT_RADIUS = 9;

  /** Beyond this many pixels outside, JavaFX's path code loses precision. */
  private static final double FAR = 20_000;

  private final Viewport viewport;
  private final ObservableList<PathElement> elements;

  private ScreenPath(Viewport viewport, ObservableList<PathElement> elements) {
    this.viewport = viewport;
    this.elements = elements;
  }

  /** Replaces the elements of {@code path} by the geometries, which are in map units. */
  public static void trace(Iterable<Geometry> geometries, Viewport viewport, Path path) {
    path.getElements().clear();
    ScreenPath trace = new ScreenPath(viewport, path.getElements());
    geometries.forEach(trace::add);
  }

  private void add(Geometry geometry) {
    if (geometry == null || !geometry.getEnvelopeInternal().intersects(viewport.extent())) {
      return;
    }
    if (geometry instanceof GeometryCollection many) {
      for (int i = 0; i < many.getNumGeometries(); i++) {
        add(many.getGeometryN(i));
      }
    } else if (geometry instanceof Point point) {
      circle(x(point.getCoordinate()), y(point.getCoordinate()));
    } else if (geometry instanceof Polygon polygon) {
      line(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        line(polygon.getInteriorRingN(i), true);
      }
    } else if (geometry instanceof LineString string) {
      line(string, false);
    }
  }

  private void line(LineString line, boolean closed) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (Coordinate c : line.getCoordinates()) {
      double x = x(c);
      double y = y(c);
      if (Double.isNaN(lastX)) {
        elements.add(new MoveTo(x, y));
      } else if (Math.hypot(x - lastX, y - lastY) < 1) {
        continue;
      } else {
        elements.add(new LineTo(x, y));
      }
      lastX = x;
      lastY = y;
    }
    if (closed) {
      elements.add(new ClosePath());
    }
  }

  private void circle(double x, double y) {
    elements.add(new MoveTo(x - POINT_RADIUS, y));
    elements.add(new ArcTo(POINT_RADIUS, POINT_RADIUS, 0, x + POINT_RADIUS, y, false, true));
    elements.add(new ArcTo(POINT_RADIUS, POINT_RADIUS, 0, x - POINT_RADIUS, y, false, true));
    elements.add(new ClosePath());
  }

  private double x(Coordinate c) {
    return Math.max(-FAR, Math.min(FAR, viewport.toScreenX(c.x)));
  }

  private double y(Coordinate c) {
    return Math.max(-FAR, Math.min(FAR, viewport.toScreenY(c.y)));
  }
}
