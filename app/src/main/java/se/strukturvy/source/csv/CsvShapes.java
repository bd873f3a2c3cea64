package se.strukturvy.source.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * The shapes of a table's rows: points in one flat array, and geometries for what came as text.
 * Grows by the row until it is handed on.
 */
final class CsvShapes {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final Envelope extent = new Envelope();
  private final Set<GeometryKind> kinds = EnumSet.noneOf(GeometryKind.class);
  private final List<Geometry> geometries = new ArrayList<>();
  private double[] xy = new double[512];
  private int size;

  /** Adds a row's point; NaN when it has none. */
  void addPoint(double x, double y) {
    if (size * 2 == xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
    }
    boolean placed = Double.isFinite(x) && Double.isFinite(y);
    xy[size * 2] = placed ? x : Double.NaN;
    xy[size * 2 + 1] = placed ? y : Double.NaN;
    size++;
    if (placed) {
      extent.expandToInclude(x, y);
      kinds.add(GeometryKind.POINT);
    }
  }

  /** Adds a row's geometry, null when it has none. Not to be mixed with points. */
  void addGeometry(Geometry geometry) {
    geometries.add(geometry);
    size++;
    if (geometry != null) {
      extent.expandToInclude(geometry.getEnvelopeInternal());
      kinds.add(GeometryParts.kind(geometry));
    }
  }

  int size() {
    return size;
  }

  Envelope extent() {
    return new Envelope(extent);
  }

  /** What all shapes are. */
  GeometryKind kind() {
    if (kinds.isEmpty()) {
      return GeometryKind.NONE;
    }
    return kinds.size() == 1 ? kinds.iterator().next() : GeometryKind.MIXED;
  }

  boolean isPlaced(int row) {
    return geometries.isEmpty() ? !Double.isNaN(xy[row * 2]) : geometries.get(row) != null;
  }

  boolean meets(int row, Envelope window) {
    if (!isPlaced(row)) {
      return false;
    }
    return geometries.isEmpty()
        ? window.intersects(xy[row * 2], xy[row * 2 + 1])
        : window.intersects(geometries.get(row).getEnvelopeInternal());
  }

  /** A copy; null when the row has no shape. */
  Geometry geometry(int row) {
    if (!isPlaced(row)) {
      return null;
    }
    return geometries.isEmpty()
        ? FACTORY.createPoint(new Coordinate(xy[row * 2], xy[row * 2 + 1]))
        : geometries.get(row).copy();
  }

  void report(int row, long id, GeometrySink sink) {
    if (!geometries.isEmpty()) {
      GeometryParts.report(id, geometries.get(row), sink);
      return;
    }
    boolean placed = isPlaced(row);
    sink.begin(id, placed ? GeometryKind.POINT : GeometryKind.NONE);
    if (placed) {
      sink.part(PartRole.POINTS, new double[] {xy[row * 2], xy[row * 2 + 1]}, 1);
    }
    sink.end();
  }
}
