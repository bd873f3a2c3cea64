package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry as the vertices that a hand can take hold of, in map units. Immutable: every change
 * gives another shape.
 *
 * @param parts points, lines and rings; holes follow their shell
 */
record VertexShape(List<Part> parts) {
  /** What a run of vertices makes up, and how many it needs. */
  enum Role {
    POINT(1),
    LINE(2),
    SHELL(3),
    HOLE(3);

    private final int least;

    Role(int least) {
      this.least = least;
    }
  }

  /**
   * A run of vertices.
   *
   * @param vertices a ring has its first vertex once
   */
  record Part(Role role, List<Coordinate> vertices) {
    Part {
      vertices = List.copyOf(vertices);
    }

    boolean isRing() {
      return role == Role.SHELL || role == Role.HOLE;
    }

    /** How many edges there are, each of which has a middle. */
    int edges() {
      return isRing() ? vertices.size() : vertices.size() - 1;
    }

    /** The middle of the edge after a vertex. */
    Coordinate middle(int edge) {
      Coordinate from = vertices.get(edge);
      Coordinate to = vertices.get((edge + 1) % vertices.size());
      return new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
    }
  }

  /** Which vertex of which part. */
  record Handle(int part, int vertex) {}

  private static final GeometryFactory FACTORY = new GeometryFactory();

  VertexShape {
    parts = List.copyOf(parts);
  }

  static VertexShape of(Geometry geometry) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry one = geometry.getGeometryN(i);
      if (one instanceof Polygon polygon && !polygon.isEmpty()) {
        parts.add(ring(Role.SHELL, polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          parts.add(ring(Role.HOLE, polygon.getInteriorRingN(hole)));
        }
      } else if (one instanceof LineString && !one.isEmpty()) {
        parts.add(new Part(Role.LINE, List.of(one.getCoordinates())));
      } else if (one instanceof Point && !one.isEmpty()) {
        parts.add(new Part(Role.POINT, List.of(one.getCoordinates())));
      }
    }
    return new VertexShape(parts);
  }

  private static Part ring(Role role, LineString ring) {
    Coordinate[] closed = ring.getCoordinates();
    return new Part(role, List.of(closed).subList(0, closed.length - 1));
  }

  Coordinate at(Handle handle) {
    return parts.get(handle.part()).vertices().get(handle.vertex());
  }

  /** The handle after one, over all parts and round again; the first for null. */
  Handle next(Handle handle, int step) {
    List<Handle> all = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      for (int vertex = 0; vertex < parts.get(part).vertices().size(); vertex++) {
        all.add(new Handle(part, vertex));
      }
    }
    int place = all.indexOf(handle);
    return place < 0
        ? all.get(step > 0 ? 0 : all.size() - 1)
        : all.get(Math.floorMod(place + step, all.size()));
  }

  VertexShape moved(Handle handle, Coordinate to) {
    return with(
        handle.part(),
        vertices -> {
          vertices.set(handle.vertex(), to);
          return vertices;
        });
  }

  /** With a vertex more, after the one of the handle. */
  VertexShape inserted(Handle after, Coordinate vertex) {
    return with(
        after.part(),
        vertices -> {
          vertices.add(after.vertex() + 1, vertex);
          return vertices;
        });
  }

  /**
   * With a vertex less. A part that would have too few goes away whole, with the holes of a shell;
   * empty when nothing would be left.
   */
  Optional<VertexShape> without(Handle handle) {
    Part part = parts.get(handle.part());
    if (part.vertices().size() > part.role().least) {
      return Optional.of(
          with(
              handle.part(),
              vertices -> {
                vertices.remove(handle.vertex());
                return vertices;
              }));
    }
    List<Part> left = new ArrayList<>(parts);
    left.remove(handle.part());
    while (part.role() == Role.SHELL
        && handle.part() < left.size()
        && left.get(handle.part()).role() == Role.HOLE) {
      left.remove(handle.part());
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(new VertexShape(left));
  }

  VertexShape translated(double dx, double dy) {
    return new VertexShape(
        parts.stream()
            .map(
                part ->
                    new Part(
                        part.role(),
                        part.vertices().stream()
                            .map(c -> new Coordinate(c.x + dx, c.y + dy))
                            .toList()))
            .toList());
  }

  private VertexShape with(int part, UnaryOperator<List<Coordinate>> change) {
    List<Part> changed = new ArrayList<>(parts);
    Part old = parts.get(part);
    changed.set(part, new Part(old.role(), change.apply(new ArrayList<>(old.vertices()))));
    return new VertexShape(changed);
  }

  /** The geometry; areas that cross themselves or each other are made valid. */
  Geometry geometry() {
    List<Geometry> shapes = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      switch (part.role()) {
        case POINT -> shapes.add(FACTORY.createPoint(part.vertices().get(0)));
        case LINE ->
            shapes.add(FACTORY.createLineString(part.vertices().toArray(new Coordinate[0])));
        case SHELL -> shapes.add(polygon(i));
        case HOLE -> {}
      }
    }
    Geometry all = FACTORY.buildGeometry(shapes);
    return all.getDimension() == 2 && !all.isValid() ? all.buffer(0) : all;
  }

  private Geometry polygon(int shell) {
    List<LinearRing> holes = new ArrayList<>();
    for (int i = shell + 1; i < parts.size() && parts.get(i).role() == Role.HOLE; i++) {
      holes.add(closed(parts.get(i)));
    }
    return FACTORY.createPolygon(closed(parts.get(shell)), holes.toArray(new LinearRing[0]));
  }

  private static LinearRing closed(Part ring) {
    List<Coordinate> all = new ArrayList<>(ring.vertices());
    all.add(all.get(0));
    return FACTORY.createLinearRing(all.toArray(new Coordinate[0]));
  }
}
