package se.strukturvy.style.svg;

import java.awt.geom.Path2D;

/** Path data as shapes that can be measured. */
public final class TestPaths {
  private TestPaths() {}

  /** The path flattened, so that its box is that of the curve and not of its control points. */
  public static Path2D flat(String d) {
    Path2D.Double path = new Path2D.Double();
    PathReader.read(
        d,
        new PathSink() {
          @Override
          public void moveTo(double x, double y) {
            path.moveTo(x, y);
          }

          @Override
          public void lineTo(double x, double y) {
            path.lineTo(x, y);
          }

          @Override
          public void curveTo(double a, double b, double c, double e, double x, double y) {
            path.curveTo(a, b, c, e, x, y);
          }

          @Override
          public void close() {
            path.closePath();
          }
        });
    Path2D.Double flat = new Path2D.Double();
    flat.append(path.getPathIterator(null, 0.001), false);
    return flat;
  }
}
