package se.strukturvy.ui.map.tool;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.ui.map.tool.VertexShape.Handle;

/**
 * A shape that is changed by hand, and what the hand holds of it: a vertex, the whole, or nothing.
 */
final class HeldShape {
  private VertexShape shape;
  private Handle held;
  private boolean whole;

  /** The shape as it is now; null for none. */
  VertexShape shape() {
    return shape;
  }

  /** The vertex that is held; null for none. */
  Handle held() {
    return held;
  }

  boolean isFree() {
    return held == null && !whole;
  }

  /** Takes another shape; the vertex that is held stays held where it can. */
  void take(VertexShape other, boolean keepHold) {
    shape = other;
    if (!keepHold || shape == null || !exists(held)) {
      held = null;
    }
  }

  private boolean exists(Handle handle) {
    return handle != null
        && handle.part() < shape.parts().size()
        && handle.vertex() < shape.parts().get(handle.part()).vertices().size();
  }

  /** Holds a vertex. */
  void hold(Handle vertex) {
    held = vertex;
    whole = false;
  }

  /** Holds the whole shape. */
  void holdAll() {
    held = null;
    whole = true;
  }

  /** Holds nothing. */
  void letGo() {
    hold(null);
  }

  /** Holds the whole when it lies within that distance of a place, else nothing. */
  void holdAllNear(Coordinate place, double metres) {
    held = null;
    whole = shape.geometry().isWithinDistance(new GeometryFactory().createPoint(place), metres);
  }

  /** Holds the next vertex, or the one before. */
  void holdNext(int step) {
    hold(shape.next(held, step));
  }

  /** Where the vertex lies that is held; null for none. */
  Coordinate place() {
    return held == null ? null : shape.at(held);
  }

  /** Sets a vertex on an edge and holds it. */
  void insert(Handle edge, Coordinate place) {
    shape = shape.inserted(edge, place);
    hold(new Handle(edge.part(), edge.vertex() + 1));
  }

  /** Sets a vertex at the middle of the edge behind the one that is held; false without one. */
  boolean insertBehind() {
    if (held == null || held.vertex() >= shape.parts().get(held.part()).edges()) {
      return false;
    }
    insert(held, shape.parts().get(held.part()).middle(held.vertex()));
    return true;
  }

  /** Takes the vertex away that is held; false when none is. */
  boolean remove() {
    if (held == null) {
      return false;
    }
    shape.without(held).ifPresent(left -> shape = left);
    held = exists(held) ? held : null;
    return true;
  }

  /** Moves the vertex that is held. */
  void moveTo(Coordinate place) {
    shape = shape.moved(held, place);
  }

  /** Moves what is held, metres east and north; false when nothing is. */
  boolean moveBy(double dx, double dy) {
    if (held != null) {
      Coordinate at = shape.at(held);
      moveTo(new Coordinate(at.x + dx, at.y + dy));
    } else if (whole) {
      shape = shape.translated(dx, dy);
    }
    return !isFree();
  }
}
