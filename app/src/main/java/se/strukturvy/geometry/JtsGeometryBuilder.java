package se.strukturvy.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * Builds exact JTS geometries from what a decoder reports: the coordinates are those of the file,
 * two dimensions, no rounding.
 */
public final class JtsGeometryBuilder implements GeometrySink {
  private final GeometryFactory factory = new GeometryFactory();
  private final BiConsumer<Long, Geometry> features;
  private final List<Geometry> points = new ArrayList<>();
  private final List<Geometry> lines = new ArrayList<>();
  private final List<Geometry> polygons = new ArrayList<>();
  private final List<LinearRing> holes = new ArrayList<>();
  private LinearRing shell;
  private long id;
  private GeometryKind kind;

  /**
   * Makes a builder.
   *
   * @param features receives each feature's id and its geometry, null for a feature without one
   */
  public JtsGeometryBuilder(BiConsumer<Long, Geometry> features) {
    this.features = features;
  }

  @Override
  public void begin(long featureId, GeometryKind featureKind) {
    id = featureId;
    kind = featureKind;
    points.clear();
    lines.clear();
    polygons.clear();
    holes.clear();
    shell = null;
  }

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    switch (role) {
      case POINTS -> {
        for (Coordinate c : coordinates(xy, vertices)) {
          points.add(factory.createPoint(c));
        }
      }
      case LINE -> {
        if (vertices > 1) {
          lines.add(factory.createLineString(coordinates(xy, vertices)));
        }
      }
      case SHELL -> {
        closePolygon();
        shell = ring(xy, vertices);
      }
      case HOLE -> holes.add(ring(xy, vertices));
    }
  }

  @Override
  public void end() {
    closePolygon();
    if (kind == GeometryKind.NONE) {
      features.accept(id, null);
      return;
    }
    List<Geometry> all = new ArrayList<>(points);
    all.addAll(lines);
    all.addAll(polygons);
    features.accept(id, all.isEmpty() ? empty() : factory.buildGeometry(all));
  }

  private Geometry empty() {
    return switch (kind) {
      case POINT -> factory.createPoint();
      case LINE -> factory.createLineString();
      case POLYGON -> factory.createPolygon();
      default -> factory.createGeometryCollection();
    };
  }

  private void closePolygon() {
    if (shell != null) {
      polygons.add(factory.createPolygon(shell, holes.toArray(new LinearRing[0])));
      holes.clear();
      shell = null;
    }
  }

  private LinearRing ring(double[] xy, int vertices) {
    Coordinate[] ring = coordinates(xy, vertices);
    if (ring.length == 0) {
      return factory.createLinearRing();
    }
    int length = ring.length;
    boolean open = !ring[0].equals2D(ring[length - 1]);
    // JTS wants four vertices or none, the last equal to the first.
    int wanted = Math.max(4, open ? length + 1 : length);
    Coordinate[] closed = Arrays.copyOf(ring, wanted);
    Arrays.fill(closed, Math.min(length, wanted), wanted, ring[0]);
    return factory.createLinearRing(closed);
  }

  private static Coordinate[] coordinates(double[] xy, int vertices) {
    Coordinate[] all = new Coordinate[vertices];
    for (int i = 0; i < vertices; i++) {
      all[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
    }
    return all;
  }
}
