package se.strukturvy.cli;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/** Counts and adds up the shapes of a layer, so that two programs' readings can be compared. */
final class ShapeTotals implements GeometrySink {
  private final Envelope extent = new Envelope();
  private long features;
  private long withoutShape;
  private long vertices;
  private double sumX;
  private double sumY;

  @Override
  public void begin(long featureId, GeometryKind kind) {
    features++;
    if (kind == GeometryKind.NONE) {
      withoutShape++;
    }
  }

  @Override
  public void part(PartRole role, double[] xy, int count) {
    vertices += count;
    for (int i = 0; i < 2 * count; i += 2) {
      double x = xy[i];
      double y = xy[i + 1];
      if (Double.isFinite(x) && Double.isFinite(y)) {
        sumX += x;
        sumY += y;
        extent.expandToInclude(x, y);
      }
    }
  }

  @Override
  public void end() {}

  long features() {
    return features;
  }

  long withoutShape() {
    return withoutShape;
  }

  long vertices() {
    return vertices;
  }

  double sumX() {
    return sumX;
  }

  double sumY() {
    return sumY;
  }

  Envelope extent() {
    return extent;
  }
}
