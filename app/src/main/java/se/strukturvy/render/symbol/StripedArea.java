package se.strukturvy.render.symbol;

import java.util.Arrays;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.StripePaint;

/**
 * Fills areas with bands of colours: a whole number of rounds of all colours goes across each
 * feature, so that each colour has its equal part however large the feature is drawn.
 *
 * @param colours premultiplied
 * @param width of a band where there is room, device pixels
 * @param angle direction of the bands in degrees, counter-clockwise from right
 * @param least width of a band from which on it is textured, device pixels; infinite for never
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StripedArea(int[] colours, double width, double angle, double least)
    implements FeatureSymbol {
  /** Rounds that go across even the smallest feature; more would not change the parts. */
  private static final int LEAST_ROUNDS = 2;

  @Override
  public void draw(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    GeometryKind kind = shapes.kind(feature);
    for (int part = shapes.firstPart(feature); part < shapes.firstPart(feature + 1); part++) {
      if (PartShape.isRing(shapes, kind, part)) {
        canvas.loader.load(shapes, part, true, transform).addTo(canvas.coverage);
      }
    }
    canvas.paint(paint(shapes, feature, transform));
  }

  private Paint paint(PackedGeometry shapes, int feature, PixelTransform transform) {
    double acrossX = Math.sin(Math.toRadians(angle));
    double acrossY = Math.cos(Math.toRadians(angle));
    double[] reach = reach(shapes, feature, transform, acrossX, acrossY);
    double extent = reach[1] - reach[0];
    double round = width * colours.length;
    double rounds = Math.max(LEAST_ROUNDS, Math.rint(extent / round));
    double band = Math.max(extent / rounds / colours.length, 1e-3);
    double[] widths = new double[colours.length];
    Arrays.fill(widths, band);
    double anchorX = reach[0] * acrossX;
    double anchorY = reach[0] * acrossY;
    StripePaint stripes = new StripePaint(colours, widths, angle, anchorX, anchorY);
    return band < least
        ? stripes
        : new StripeTexture(stripes, colours, band, acrossX, acrossY, reach[0]);
  }

  /** From where to where the feature reaches across the bands, device pixels. */
  private static double[] reach(
      PackedGeometry shapes, int feature, PixelTransform transform, double ax, double ay) {
    int from = shapes.firstVertex(shapes.firstPart(feature));
    int to = shapes.firstVertex(shapes.firstPart(feature + 1));
    int[] xy = shapes.coordinates();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int v = from; v < to; v++) {
      double across = transform.x(xy[2 * v]) * ax + transform.y(xy[2 * v + 1]) * ay;
      low = Math.min(low, across);
      high = Math.max(high, across);
    }
    return new double[] {low, high};
  }

  @Override
  public boolean thins() {
    return true;
  }

  @Override
  public double reach() {
    return 1;
  }
}
