package se.strukturvy.render.symbol;

import java.util.Arrays;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.raster.StripePaint;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

/** Makes strokes and paints ready for the scale of a picture. */
record Pens(PictureScale picture) {
  /** Patterns are tied to the ground through this point, so that they do not swim in a pan. */
  private static final double ANCHOR = 0;

  /** A stroke without offset and arrows; null where there is nothing to see. */
  LineStroke stroke(Stroke stroke) {
    return isVisible(stroke) ? stroke(stroke, 0, Arrow.NONE) : null;
  }

  /** A stroke; {@code offset} in device pixels. */
  LineStroke stroke(Stroke stroke, double offset, Arrow arrow) {
    double[] dashes =
        stroke.dashes().stream()
            .mapToDouble(length -> picture.device(new Size(length, stroke.width().unit())))
            .toArray();
    return new LineStroke(
        solid(stroke.colour()),
        picture.device(stroke.width()),
        dashes,
        stroke.cap(),
        stroke.join(),
        offset,
        arrow,
        0);
  }

  /** The paint of a fill without markers; null where there is nothing to see. */
  Paint paint(Fill fill) {
    if (fill instanceof Fill.Solid plain) {
      return plain.colour().alpha() > 0 ? solid(plain.colour()) : null;
    }
    if (fill instanceof Fill.Hatch hatch) {
      double line = picture.device(hatch.width());
      double gap = Math.max(0, picture.device(hatch.spacing()) - line);
      return stripes(
          new int[] {Blend.premultiply(hatch.colour().argb()), 0},
          new double[] {line, gap},
          hatch.angle());
    }
    if (fill instanceof Fill.Stripes stripes && !stripes.colours().isEmpty()) {
      double[] widths = new double[stripes.colours().size()];
      Arrays.fill(widths, picture.device(stripes.width()));
      return stripes(premultiplied(stripes), widths, stripes.angle());
    }
    return null;
  }

  /** The colours of stripes. */
  static int[] premultiplied(Fill.Stripes stripes) {
    return stripes.colours().stream().mapToInt(c -> Blend.premultiply(c.argb())).toArray();
  }

  private Paint stripes(int[] colours, double[] widths, double angle) {
    return new StripePaint(colours, widths, angle, anchorX(), anchorY());
  }

  /** X of the point of the ground to which patterns are tied, device pixels. */
  double anchorX() {
    return picture.deviceX(ANCHOR);
  }

  /** Y of the same point. */
  double anchorY() {
    return picture.deviceY(ANCHOR);
  }

  /** One colour. */
  static Paint solid(Rgba colour) {
    return new SolidPaint(Blend.premultiply(colour.argb()));
  }

  /** Whether there is something to see of a stroke. */
  static boolean isVisible(Stroke stroke) {
    return stroke != null && stroke.colour().alpha() > 0 && stroke.width().value() > 0;
  }
}
