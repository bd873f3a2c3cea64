package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;
import se.strukturvy.style.Symbolizer;

/** Makes the soft light below lit features. */
public record Glow(PictureScale picture) {
  /** Warm light that shows on pale and dark maps; three layers of it make a soft edge. */
  private static final Rgba COLOUR = Rgba.parse("#FFB30066");

  /** How far the layers of a glow reach beyond the symbol, pixels of 1/96 inch. */
  private static final double[] WIDTHS = {8, 5, 2.5};

  /** What lies below a symbol that is lit, widest first; nothing below labels. */
  public List<FeatureSymbol> below(Symbolizer symbolizer) {
    double width = core(symbolizer);
    if (width < 0) {
      return List.of();
    }
    List<FeatureSymbol> rings = new ArrayList<>();
    for (double extra : WIDTHS) {
      double wide = width + picture.device(2 * extra);
      double[] solid = {};
      if (symbolizer instanceof PointSymbolizer) {
        MarkerOutline disc = MarkerOutline.of(Marker.Shape.CIRCLE, wide);
        rings.add(PointMarker.of(List.of(new PointMarker.Piece(disc, Pens.solid(COLOUR), null))));
      } else {
        rings.add(
            new LineStroke(
                Pens.solid(COLOUR), wide, solid, Cap.ROUND, Join.ROUND, 0, Arrow.NONE, 0));
      }
    }
    return rings;
  }

  /** How wide, in device pixels, the symbol is that the glow surrounds; negative for none. */
  private double core(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line) {
      Stroke widest = Pens.isVisible(line.casing()) ? line.casing() : line.stroke();
      return Pens.isVisible(widest) ? picture.device(widest.width()) : -1;
    }
    if (symbolizer instanceof PolygonSymbolizer) {
      return 0;
    }
    return symbolizer instanceof PointSymbolizer point ? picture.device(point.size()) : -1;
  }
}
