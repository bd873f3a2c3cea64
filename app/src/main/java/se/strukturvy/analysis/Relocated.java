package se.strukturvy.analysis;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.crs.CoordinateTransform;

/**
 * Moves the vertices of a geometry from one reference system to another.
 *
 * @param transform takes the coordinates over, east first
 */
record Relocated(CoordinateTransform transform) implements CoordinateSequenceFilter {
  /** A copy of a geometry, moved. */
  static Geometry to(CoordinateTransform transform, Geometry geometry) {
    Geometry moved = geometry.copy();
    moved.apply(new Relocated(transform));
    return moved;
  }

  @Override
  public void filter(CoordinateSequence sequence, int i) {
    double[] xy = {sequence.getX(i), sequence.getY(i)};
    transform.transform(xy, 1);
    sequence.setOrdinate(i, 0, xy[0]);
    sequence.setOrdinate(i, 1, xy[1]);
  }

  @Override
  public boolean isDone() {
    return false;
  }

  @Override
  public boolean isGeometryChanged() {
    return true;
  }
}
