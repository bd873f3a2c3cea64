package se.strukturvy.crs;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * Carries whole geometries from one reference system to another.
 *
 * @param transform carries coordinates
 */
public record GeometryTransform(CoordinateTransform transform) {
  /** The geometry in the other system, east first; null stays null. The given one is unchanged. */
  public Geometry of(Geometry geometry) {
    if (geometry == null || transform.isIdentity()) {
      return geometry;
    }
    Geometry copy = geometry.copy();
    copy.apply(new InPlace(transform));
    return copy;
  }

  private record InPlace(CoordinateTransform transform) implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      double[] xy = {sequence.getX(i), sequence.getY(i)};
      transform.transform(xy, 1);
      sequence.setOrdinate(i, CoordinateSequence.X, xy[0]);
      sequence.setOrdinate(i, CoordinateSequence.Y, xy[1]);
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
}
