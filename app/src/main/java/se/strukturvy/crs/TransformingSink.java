package se.strukturvy.crs;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * Hands shapes on in another reference system.
 *
 * @param target receives the transformed shapes
 * @param transform from the decoder's system to the target's
 */
public record TransformingSink(GeometrySink target, CoordinateTransform transform)
    implements GeometrySink {
  @Override
  public void begin(long featureId, GeometryKind kind) {
    target.begin(featureId, kind);
  }

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    transform.transform(xy, vertices);
    target.part(role, xy, vertices);
  }

  @Override
  public void end() {
    target.end();
  }
}
