package se.strukturvy.ui.map.tool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * A shape that is being drawn: one part or several, in map units, east first. Every step (a vertex,
 * a stroke of the free hand, a new part) can be taken back and put on again, until a new one is
 * made.
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
  private static final List<List<Coordinate>> NOTHING = List.of(List.of());

  private final Deque<List<List<Coordinate>>> past = new ArrayDeque<>();
  private final Deque<List<List<Coordinate>>> future = new ArrayDeque<>();

  /** The parts; the last one is being drawn. */
  private List<List<Coordinate>> parts = NOTHING;

  private Kind kind = Kind.POINT;

  /** What is being drawn. */
  public Kind kind() {
    return kind;
  }

  /** Draws something else from the same vertices. */
  public void setKind(Kind next) {
    kind = next;
  }

  /** The vertices so far of the part that is being drawn. */
  public List<Coordinate> vertices() {
    return parts.get(parts.size() - 1);
  }

  /** All parts; the last one is being drawn. */
  public List<List<Coordinate>> parts() {
    return parts;
  }

  /** Sets a vertex; a point is moved there. One that lies on the last is not set twice. */
  public void add(Coordinate vertex) {
    addStroke(List.of(vertex));
  }

  /** Goes on along several vertices in one step, as the free hand does. */
  public void addStroke(List<Coordinate> stroke) {
    List<Coordinate> now = new ArrayList<>(kind == Kind.POINT ? List.of() : vertices());
    for (Coordinate vertex : stroke) {
      if (now.isEmpty() || !now.get(now.size() - 1).equals2D(vertex)) {
        now.add(vertex);
      }
    }
    if (!now.equals(vertices())) {
      List<List<Coordinate>> next = new ArrayList<>(parts);
      next.set(next.size() - 1, List.copyOf(now));
      step(next);
    }
  }

  /** Begins a further part; false while the one before has too few vertices. */
  public boolean nextPart() {
    if (vertices().size() < kind.least) {
      return false;
    }
    List<List<Coordinate>> next = new ArrayList<>(parts);
    next.add(List.of());
    step(next);
    return true;
  }

  private void step(List<List<Coordinate>> next) {
    past.push(parts);
    future.clear();
    parts = List.copyOf(next);
  }

  /** Takes the last step back; false when there is none. */
  public boolean takeBack() {
    if (past.isEmpty()) {
      return false;
    }
    future.push(parts);
    parts = past.pop();
    return true;
  }

  /** Does the step again that was taken back last; false when there is none. */
  public boolean putOnAgain() {
    if (future.isEmpty()) {
      return false;
    }
    past.push(parts);
    parts = future.pop();
    return true;
  }

  /** Whether nothing is drawn. */
  public boolean isEmpty() {
    return parts.equals(NOTHING);
  }

  /** The vertex set last; null when there is none. */
  public Coordinate last() {
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .reduce((before, part) -> part)
        .map(part -> part.get(part.size() - 1))
        .orElse(null);
  }

  /** The shape; empty while one of its parts has too few vertices. */
  public Optional<Geometry> geometry() {
    List<List<Coordinate>> drawn = parts.stream().filter(part -> !part.isEmpty()).toList();
    if (drawn.isEmpty() || drawn.stream().anyMatch(part -> part.size() < kind.least)) {
      return Optional.empty();
    }
    List<Geometry> shapes = drawn.stream().map(this::shape).toList();
    Geometry all = FACTORY.buildGeometry(shapes);
    return Optional.of(kind == Kind.AREA && shapes.size() > 1 ? all.union() : all);
  }

  private Geometry shape(List<Coordinate> vertices) {
    return switch (kind) {
      case POINT -> FACTORY.createPoint(vertices.get(vertices.size() - 1));
      case LINE -> FACTORY.createLineString(vertices.toArray(new Coordinate[0]));
      case AREA -> area(vertices);
    };
  }

  /** A polygon; where its ring crosses itself, the parts that it goes around. */
  private static Geometry area(List<Coordinate> vertices) {
    List<Coordinate> ring = new ArrayList<>(vertices);
    ring.add(vertices.get(0));
    Geometry drawn = FACTORY.createPolygon(ring.toArray(new Coordinate[0]));
    return drawn.isValid() ? drawn : drawn.buffer(0);
  }

  /** Starts anew; nothing can be put on again. */
  public void clear() {
    past.clear();
    future.clear();
    parts = NOTHING;
  }
}
