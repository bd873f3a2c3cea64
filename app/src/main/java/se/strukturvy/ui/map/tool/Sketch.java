package se.strukturvy.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A shape that is being drawn: vertices in map units, east first. Every vertex that is taken back
 * can be put on again, until a new one is set.
 */
public final class Sketch {
  /** What is being drawn. */
  public enum Kind {
    POINT(1),
    LINE(2),
    AREA(3);

    private final int least;

    Kind(int least) {
      this.least = least;
    }
  }

  private static final GeometryFactory FACTORY = new GeometryFactory();

  private final List<Coordinate> vertices = new ArrayList<>();
  private final List<Coordinate> takenBack = new ArrayList<>();
  private Kind kind = Kind.POINT;

  /** What is being drawn. */
  public Kind kind() {
    return kind;
  }

  /** Draws something else from the same vertices. */
  public void setKind(Kind next) {
    kind = next;
  }

  /** The vertices so far. A copy. */
  public List<Coordinate> vertices() {
    return List.copyOf(vertices);
  }

  /** Sets a vertex; a point is moved there. One that lies on the last is not set twice. */
  public void add(Coordinate vertex) {
    if (kind == Kind.POINT && !vertices.isEmpty()) {
      takeBack();
    }
    takenBack.clear();
    if (vertices.isEmpty() || !vertices.get(vertices.size() - 1).equals2D(vertex)) {
      vertices.add(vertex);
    }
  }

  /** Takes the last vertex back; false when there is none. */
  public boolean takeBack() {
    if (vertices.isEmpty()) {
      return false;
    }
    takenBack.add(vertices.remove(vertices.size() - 1));
    return true;
  }

  /** Puts the vertex on again that was taken back last; false when there is none. */
  public boolean putOnAgain() {
    if (takenBack.isEmpty()) {
      return false;
    }
    vertices.add(takenBack.remove(takenBack.size() - 1));
    return true;
  }

  /** Whether nothing is drawn. */
  public boolean isEmpty() {
    return vertices.isEmpty();
  }

  /** The shape; empty while it has too few vertices. */
  public Optional<Geometry> geometry() {
    if (vertices.size() < kind.least) {
      return Optional.empty();
    }
    Coordinate last = vertices.get(vertices.size() - 1);
    return Optional.of(
        switch (kind) {
          case POINT -> FACTORY.createPoint(last);
          case LINE -> FACTORY.createLineString(vertices.toArray(new Coordinate[0]));
          case AREA -> area();
        });
  }

  /** A polygon; where its ring crosses itself, the parts that it goes around. */
  private Geometry area() {
    List<Coordinate> ring = new ArrayList<>(vertices);
    ring.add(vertices.get(0));
    Geometry drawn = FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
    return drawn.isValid() ? drawn : drawn.buffer(0);
  }

  /** Starts anew; nothing can be put on again. */
  public void clear() {
    vertices.clear();
    takenBack.clear();
  }
}
