package se.strukturvy.cli.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;

/**
 * Java2D's anti-aliased drawing of a layer with every vertex, in file order: what no generalisation
 * may be seen against. One rule, plain colours, pens without dashes.
 */
final class FullDrawing {
  private final Viewport view;
  private final BufferedImage image;
  private final Graphics2D graphics;

  private FullDrawing(Viewport view) {
    this.view = view;
    image =
        new BufferedImage((int) view.width(), (int) view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** The pixels of a snapshot of one layer, premultiplied ARGB. */
  static int[] of(MapSnapshot snapshot) {
    FullDrawing drawing = new FullDrawing(snapshot.viewport());
    drawing.graphics.setColor(new Color(snapshot.background().argb(), true));
    drawing.graphics.fillRect(0, 0, drawing.image.getWidth(), drawing.image.getHeight());
    for (DrawnLayer layer : snapshot.layers()) {
      Symbolizer symbol = layer.style().rules().get(0).symbolizers().get(0);
      layer.content().chunks().forEach(chunk -> drawing.draw(chunk, symbol));
    }
    return ((DataBufferInt) drawing.image.getRaster().getDataBuffer()).getData();
  }

  private void draw(PackedGeometry chunk, Symbolizer symbol) {
    Envelope seen = view.extent();
    seen.expandBy(20 * view.metresPerPixel());
    for (int f = 0; f < chunk.size(); f++) {
      if (seen.intersects(chunk.extent(f))) {
        draw(chunk, f, symbol);
      }
    }
  }

  private void draw(PackedGeometry chunk, int feature, Symbolizer symbol) {
    if (symbol instanceof PolygonSymbolizer area) {
      Shape shape = path(chunk, feature, true);
      fill(shape, area.fill());
      draw(shape, area.outline());
    } else if (symbol instanceof LineSymbolizer line) {
      draw(path(chunk, feature, false), line.stroke());
    } else if (symbol instanceof PointSymbolizer point
        && chunk.kind(feature) == GeometryKind.POINT) {
      Envelope place = chunk.extent(feature);
      double size = point.size().pixels(view.metresPerPixel());
      double x = view.toScreenX(place.getMinX());
      double y = view.toScreenY(place.getMinY());
      Shape circle = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
      fill(circle, point.fill());
      draw(circle, point.outline());
    }
  }

  private void fill(Shape shape, Fill fill) {
    if (fill instanceof Fill.Solid solid) {
      graphics.setColor(new Color(solid.colour().argb(), true));
      graphics.fill(shape);
    }
  }

  private void draw(Shape shape, Stroke pen) {
    if (pen != null) {
      graphics.setColor(new Color(pen.colour().argb(), true));
      float width = (float) pen.width().pixels(view.metresPerPixel());
      graphics.setStroke(new BasicStroke(width, cap(pen.cap()), join(pen.join()), 4));
      graphics.draw(shape);
    }
  }

  private Path2D path(PackedGeometry chunk, int feature, boolean closed) {
    Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    int[] xy = chunk.coordinates();
    for (int part = chunk.firstPart(feature); part < chunk.firstPart(feature + 1); part++) {
      int end = chunk.firstVertex(part + 1) - (closed ? 1 : 0);
      for (int v = chunk.firstVertex(part); v < end; v++) {
        double x = view.toScreenX(chunk.grid().x(xy[2 * v]));
        double y = view.toScreenY(chunk.grid().y(xy[2 * v + 1]));
        if (v == chunk.firstVertex(part)) {
          path.moveTo(x, y);
        } else {
          path.lineTo(x, y);
        }
      }
      if (closed) {
        path.closePath();
      }
    }
    return path;
  }

  private static int cap(Stroke.Cap cap) {
    return switch (cap) {
      case BUTT -> BasicStroke.CAP_BUTT;
      case ROUND -> BasicStroke.CAP_ROUND;
      case SQUARE -> BasicStroke.CAP_SQUARE;
    };
  }

  private static int join(Stroke.Join join) {
    return switch (join) {
      case MITRE -> BasicStroke.JOIN_MITER;
      case ROUND -> BasicStroke.JOIN_ROUND;
      case BEVEL -> BasicStroke.JOIN_BEVEL;
    };
  }
}
