package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.raster.StripePaint;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;
import se.strukturvy.style.Symbolizer;

/** Makes symbolizers ready to draw at the scale of a picture. */
public final class SymbolCompiler {
  /** Patterns are tied to the ground through this point, so that they do not swim in a pan. */
  private static final double ANCHOR = 0;

  /** Warm light that shows on pale and dark maps; three layers of it make a soft edge. */
  private static final Rgba GLOW = Rgba.parse("#FFB30066");

  /** How far the layers of a glow reach beyond the symbol, pixels of 1/96 inch. */
  private static final double[] GLOW_WIDTHS = {8, 5, 2.5};

  private final PictureScale picture;

  /** Makes a compiler for pictures of that scale. */
  public SymbolCompiler(PictureScale picture) {
    this.picture = picture;
  }

  /** What is drawn of a symbolizer below the whole layer: casings. */
  public List<FeatureSymbol> casings(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line && isVisible(line.casing())) {
      return List.of(casing(line));
    }
    return List.of();
  }

  /** What is drawn of a symbolizer feature by feature, from below; labels are left out. */
  public List<FeatureSymbol> symbols(Symbolizer symbolizer) {
    List<FeatureSymbol> symbols = new ArrayList<>();
    if (symbolizer instanceof PolygonSymbolizer area) {
      Paint fill = isVisible(area.fill()) ? paint(area.fill()) : null;
      LineStroke edge = isVisible(area.outline()) ? stroke(area.outline(), 0, Arrow.NONE) : null;
      if (fill != null || edge != null) {
        symbols.add(new AreaSymbol(fill, edge));
      }
    } else if (symbolizer instanceof LineSymbolizer line && isVisible(line.stroke())) {
      symbols.add(stroke(line.stroke(), picture.device(line.offset()), line.arrow()));
    } else if (symbolizer instanceof PointSymbolizer point) {
      PointMarker marker = marker(point);
      boolean small = marker.radius() <= MarkerSprites.LARGEST_RADIUS && marker.isPlain();
      symbols.add(small ? new SpriteMarker(marker, new MarkerSprites(marker)) : marker);
    }
    return symbols;
  }

  /** A soft light below a lit feature, widest first. */
  public List<FeatureSymbol> glow(Symbolizer symbolizer) {
    double width = glowCore(symbolizer);
    if (width < 0) {
      return List.of();
    }
    List<FeatureSymbol> rings = new ArrayList<>();
    for (double extra : GLOW_WIDTHS) {
      double wide = width + picture.device(2 * extra);
      if (symbolizer instanceof PointSymbolizer) {
        MarkerOutline disc = MarkerOutline.of(Marker.Shape.CIRCLE, wide, 0);
        rings.add(new PointMarker(disc, solid(GLOW), null, wide));
      } else {
        double[] solid = {};
        rings.add(
            new LineStroke(solid(GLOW), wide, solid, Cap.ROUND, Join.ROUND, 0, Arrow.NONE, 0));
      }
    }
    return rings;
  }

  /** How wide, in device pixels, the symbol is that the glow surrounds; negative for none. */
  private double glowCore(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line) {
      Stroke widest = isVisible(line.casing()) ? line.casing() : line.stroke();
      return isVisible(widest) ? picture.device(widest.width()) : -1;
    }
    if (symbolizer instanceof PolygonSymbolizer) {
      return 0;
    }
    return symbolizer instanceof PointSymbolizer point ? picture.device(point.size()) : -1;
  }

  private PointMarker marker(PointSymbolizer point) {
    double size = picture.device(point.size());
    LineStroke edge = isVisible(point.outline()) ? stroke(point.outline(), 0, Arrow.NONE) : null;
    // A mitre reaches four times the half width.
    double pen = edge == null ? 0 : edge.width() * (edge.join() == Join.MITRE ? 2 : 0.5);
    MarkerOutline outline = MarkerOutline.of(point.marker(), size, point.rotation());
    return new PointMarker(
        outline,
        isVisible(point.fill()) ? paint(point.fill()) : null,
        edge,
        outline.radius() + pen + 0.6);
  }

  private LineStroke casing(LineSymbolizer line) {
    LineStroke below = stroke(line.casing(), picture.device(line.offset()), line.arrow());
    double above = isVisible(line.stroke()) ? picture.device(line.stroke().width()) : below.width();
    return below.withBorder(Math.max(0, (below.width() - above) / 2));
  }

  private LineStroke stroke(Stroke stroke, double offset, Arrow arrow) {
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

  /** The paint of a fill. */
  Paint paint(Fill fill) {
    if (fill instanceof Fill.Solid solid) {
      return solid(solid.colour());
    }
    if (fill instanceof Fill.Hatch hatch) {
      double line = picture.device(hatch.width());
      double gap = Math.max(0, picture.device(hatch.spacing()) - line);
      return stripes(
          new int[] {Blend.premultiply(hatch.colour().argb()), 0},
          new double[] {line, gap},
          hatch.angle());
    }
    if (fill instanceof Fill.PointPattern pattern) {
      return paint(pattern.marker().fill());
    }
    Fill.Stripes stripes = (Fill.Stripes) fill;
    double[] widths = new double[stripes.colours().size()];
    Arrays.fill(widths, picture.device(stripes.width()));
    int[] colours = stripes.colours().stream().mapToInt(c -> Blend.premultiply(c.argb())).toArray();
    return stripes(colours, widths, stripes.angle());
  }

  private Paint stripes(int[] colours, double[] widths, double angle) {
    return new StripePaint(
        colours, widths, angle, picture.deviceX(ANCHOR), picture.deviceY(ANCHOR));
  }

  private static Paint solid(Rgba colour) {
    return new SolidPaint(Blend.premultiply(colour.argb()));
  }

  private static boolean isVisible(Stroke stroke) {
    return stroke != null && stroke.colour().alpha() > 0 && stroke.width().value() > 0;
  }

  private static boolean isVisible(Fill fill) {
    if (fill instanceof Fill.Solid solid) {
      return solid.colour().alpha() > 0;
    }
    return fill instanceof Fill.Hatch || (fill instanceof Fill.Stripes s && !s.colours().isEmpty());
  }
}
