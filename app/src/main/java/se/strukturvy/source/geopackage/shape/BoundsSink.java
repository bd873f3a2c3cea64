package se.strukturvy.source.geopackage.shape;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/** Grows a box around all finite vertices it is shown. */
public final class BoundsSink implements GeometrySink {
  private final Envelope box;

  /** Makes a sink that grows the given box. */
  public BoundsSink(Envelope box) {
    this.box = box;
  }

  @Override
  public void begin(long featureId, GeometryKind kind) {}

  @Override
  public void part(PartRole role, double[] xy, int vertices) {
    for (int i = 0; i < 2 * vertices; i += 2) {
      if (Double.isFinite(xy[i]) && Double.isFinite(xy[i + 1])) {
        box.expandToInclude(xy[i], xy[i + 1]);
      }
    }
  }

  @Override
  public void end() {}
}
