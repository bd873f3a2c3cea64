package se.strukturvy.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import se.strukturvy.style.Stroke;

/** The same small pictures drawn by Java2D, anti-aliased and in full: what ours must look like. */
final class Java2dPicture {
  private final BufferedImage image =
      new BufferedImage(Scene.SIDE, Scene.SIDE, BufferedImage.TYPE_INT_ARGB_PRE);
  private final Graphics2D graphics = image.createGraphics();

  Java2dPicture() {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, Scene.SIDE, Scene.SIDE);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  static Path2D path(boolean closed, double[]... parts) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    for (double[] xy : parts) {
      path.moveTo(xy[0], xy[1]);
      for (int i = 2; i < xy.length; i += 2) {
        path.lineTo(xy[i], xy[i + 1]);
      }
      if (closed) {
        path.closePath();
      }
    }
    return path;
  }

  Java2dPicture fill(Shape shape, int argb) {
    graphics.setColor(new Color(argb, true));
    graphics.fill(shape);
    return this;
  }

  Java2dPicture stroke(Shape shape, int argb, BasicStroke stroke) {
    graphics.setColor(new Color(argb, true));
    graphics.setStroke(stroke);
    graphics.draw(shape);
    return this;
  }

  int[] pixels() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }

  /** The pen that is as a stroke's. */
  static BasicStroke pen(double width, Stroke.Cap cap, Stroke.Join join) {
    int end =
        switch (cap) {
          case BUTT -> BasicStroke.CAP_BUTT;
          case ROUND -> BasicStroke.CAP_ROUND;
          case SQUARE -> BasicStroke.CAP_SQUARE;
        };
    int corner =
        switch (join) {
          case MITRE -> BasicStroke.JOIN_MITER;
          case ROUND -> BasicStroke.JOIN_ROUND;
          case BEVEL -> BasicStroke.JOIN_BEVEL;
        };
    return new BasicStroke((float) width, end, corner, 4);
  }
}
