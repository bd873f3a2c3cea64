package se.strukturvy.ui.control;

import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/** A small picture of how features are drawn, as a legend has it. */
public final class SymbolPicture extends Canvas {
  private static final double WIDTH = 30;
  private static final double HEIGHT = 16;
  private static final double WIDEST_LINE = 9;
  private static final double LARGEST_MARKER = 13;

  /** Sizes on the ground are shown as at 1:500 000. */
  private static final double METRES_PER_PIXEL = 132;

  /** Draws symbolizers, the first lowest; labels only where nothing else is drawn. */
  public SymbolPicture(List<Symbolizer> symbolizers) {
    super(WIDTH, HEIGHT);
    boolean labelsOnly = symbolizers.stream().allMatch(TextSymbolizer.class::isInstance);
    for (Symbolizer each : symbolizers) {
      if (each instanceof PolygonSymbolizer polygon) {
        draw(polygon);
      } else if (each instanceof LineSymbolizer line) {
        draw(line);
      } else if (each instanceof PointSymbolizer point) {
        draw(point);
      } else if (each instanceof TextSymbolizer text && labelsOnly) {
        draw(text);
      }
    }
  }

  private void draw(PolygonSymbolizer polygon) {
    GraphicsContext pen = getGraphicsContext2D();
    pen.save();
    pen.beginPath();
    pen.rect(1.5, 1.5, WIDTH - 3, HEIGHT - 3);
    pen.clip();
    fill(polygon.fill());
    pen.restore();
    if (polygon.outline() != null) {
      use(polygon.outline(), 3);
      pen.strokeRect(1.5, 1.5, WIDTH - 3, HEIGHT - 3);
    }
  }

  private void fill(Fill fill) {
    GraphicsContext pen = getGraphicsContext2D();
    if (fill instanceof Fill.Solid solid) {
      pen.setFill(colour(solid.colour()));
      pen.fillRect(0, 0, WIDTH, HEIGHT);
    } else if (fill instanceof Fill.Hatch hatch) {
      pen.setStroke(colour(hatch.colour()));
      pen.setLineWidth(limited(hatch.width(), 2));
      double slope = Math.signum(Math.sin(Math.toRadians(hatch.angle()))) * HEIGHT;
      for (double x = -WIDTH; x < WIDTH * 2; x += 5) {
        pen.strokeLine(x, HEIGHT / 2 + slope / 2, x + HEIGHT, HEIGHT / 2 - slope / 2);
      }
    } else if (fill instanceof Fill.Stripes stripes) {
      for (int i = 0; i < 8; i++) {
        Rgba colour = stripes.colours().get(i % stripes.colours().size());
        pen.setFill(colour(colour));
        pen.fillRect(i * 4, 0, 4, HEIGHT);
      }
    }
  }

  private void draw(LineSymbolizer line) {
    GraphicsContext pen = getGraphicsContext2D();
    double middle = HEIGHT / 2;
    if (line.casing() != null) {
      use(line.casing(), WIDEST_LINE + 3);
      pen.strokeLine(2, middle, WIDTH - 2, middle);
    }
    use(line.stroke(), WIDEST_LINE);
    pen.strokeLine(2, middle, WIDTH - 2, middle);
  }

  private void draw(PointSymbolizer point) {
    double size = limited(point.size(), LARGEST_MARKER);
    GraphicsContext pen = getGraphicsContext2D();
    pen.save();
    pen.translate(WIDTH / 2, HEIGHT / 2);
    pen.rotate(point.rotation());
    pen.scale(size, size);
    pen.beginPath();
    MarkerPath.trace(point.marker(), pen);
    if (point.fill() instanceof Fill.Solid solid) {
      pen.setFill(colour(solid.colour()));
      pen.fill();
    }
    if (point.outline() != null) {
      use(point.outline(), 2);
      pen.setLineWidth(pen.getLineWidth() / size);
      pen.stroke();
    }
    pen.restore();
  }

  private void draw(TextSymbolizer text) {
    GraphicsContext pen = getGraphicsContext2D();
    pen.setFill(colour(text.colour()));
    pen.fillText("Aa", 6, HEIGHT - 4);
  }

  private void use(Stroke stroke, double widest) {
    GraphicsContext pen = getGraphicsContext2D();
    double width = limited(stroke.width(), widest);
    pen.setStroke(colour(stroke.colour()));
    pen.setLineWidth(width);
    pen.setLineCap(StrokeLineCap.BUTT);
    double drawn = stroke.width().pixels(METRES_PER_PIXEL);
    // Dashes shrink with the line, and at least two fit into the picture.
    double[] dashes =
        stroke.dashes().stream()
            .mapToDouble(d -> d * stroke.width().pixels(METRES_PER_PIXEL) / stroke.width().value())
            .map(d -> Math.min(d * width / drawn, WIDTH / 4))
            .toArray();
    pen.setLineDashes(dashes);
  }

  private static double limited(Size size, double most) {
    return Math.max(0.8, Math.min(most, size.pixels(METRES_PER_PIXEL)));
  }

  private static Color colour(Rgba colour) {
    return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha() / 255.0);
  }
}
