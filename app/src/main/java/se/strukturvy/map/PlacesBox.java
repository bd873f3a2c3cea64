package se.strukturvy.map;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.OnEarth;
import se.strukturvy.geometry.PartRole;

/**
 * Finds the box of all vertices that are places on Earth, for layers whose own box is none.
 *
 * @param box grows
 */
record PlacesBox(Envelope box) implements GeometrySink {
  @Override
  public void begin(long featureId, GeometryKind kind) {}

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    for (int v = 0; v < vertices; v++) {
      if (OnEarth.is(xy[2 * v], xy[2 * v + 1])) {
        box.expandToInclude(xy[2 * v], xy[2 * v + 1]);
      }
    }
  }

  @Override
  public void end() {}
}
