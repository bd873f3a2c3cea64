package se.strukturvy.crs;

import java.util.Arrays;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;

/** A transformation that GeoTools counts. */
final class GeoToolsTransform implements CoordinateTransform {
  private final MathTransform transform;

  GeoToolsTransform(MathTransform transform) {
    this.transform = transform;
  }

  @Override
  public boolean isIdentity() {
    return transform.isIdentity();
  }

  @Override
  public void transform(double[] xy, int vertices) {
    double[] before = Arrays.copyOf(xy, vertices * 2);
    try {
      transform.transform(before, 0, xy, 0, vertices);
    } catch (TransformException | RuntimeException e) {
      // One bad vertex ends a bulk run, so each is tried alone.
      for (int vertex = 0; vertex < vertices; vertex++) {
        transformOne(before, xy, vertex * 2);
      }
    }
  }

  private void transformOne(double[] from, double[] to, int at) {
    try {
      transform.transform(from, at, to, at, 1);
    } catch (TransformException | RuntimeException e) {
      to[at] = Double.NaN;
      to[at + 1] = Double.NaN;
    }
  }
}
