package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Symbolizer;

/** Makes symbolizers without expressions ready to draw at the scale of a picture. */
public final class SymbolCompiler {
  /** Narrower bands are not textured, pixels of 1/96 inch. */
  private static final double TEXTURED_BAND = 4;

  private final PictureScale picture;
  private final Pens pens;
  private final MarkerCompiler markers;
  private final KeptMarkers kept;

  /**
   * Makes a compiler for pictures of that scale.
   *
   * @param fonts asked when the first glyph marker needs them
   * @param kept markers of earlier pictures
   */
  public SymbolCompiler(PictureScale picture, Supplier<MapFonts> fonts, KeptMarkers kept) {
    this.picture = picture;
    pens = new Pens(picture);
    markers = new MarkerCompiler(pens, fonts);
    this.kept = kept;
  }

  /** What is drawn of a symbolizer below the whole layer: casings. */
  public List<FeatureSymbol> casings(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line && Pens.isVisible(line.casing())) {
      return List.of(casing(line));
    }
    return List.of();
  }

  /** What is drawn of a symbolizer feature by feature, from below; labels are left out. */
  public List<FeatureSymbol> symbols(Symbolizer symbolizer) {
    if (symbolizer instanceof PolygonSymbolizer area) {
      return area(area);
    }
    if (symbolizer instanceof LineSymbolizer line && Pens.isVisible(line.stroke())) {
      return List.of(pens.stroke(line.stroke(), picture.device(line.offset()), line.arrow()));
    }
    return symbolizer instanceof PointSymbolizer point ? List.of(point(point)) : List.of();
  }

  private List<FeatureSymbol> area(PolygonSymbolizer area) {
    List<FeatureSymbol> symbols = new ArrayList<>();
    Paint fill = null;
    if (area.fill() instanceof Fill.Stripes stripes && !stripes.colours().isEmpty()) {
      symbols.add(striped(stripes));
    } else if (area.fill() instanceof Fill.PointPattern pattern) {
      fill = pattern(pattern);
    } else {
      fill = pens.paint(area.fill());
    }
    LineStroke edge = pens.stroke(area.outline());
    if (fill != null || edge != null) {
      symbols.add(new AreaSymbol(fill, edge));
    }
    return symbols;
  }

  private StripedArea striped(Fill.Stripes stripes) {
    return new StripedArea(
        Pens.premultiplied(stripes),
        picture.device(stripes.width()),
        stripes.angle(),
        stripes.textured() ? picture.device(TEXTURED_BAND) : Double.POSITIVE_INFINITY);
  }

  private Paint pattern(Fill.PointPattern pattern) {
    return TilePaint.of(
        markers.marker(pattern.marker()),
        picture.device(pattern.across()),
        picture.device(pattern.down()),
        pattern.staggered(),
        pens.anchorX(),
        pens.anchorY());
  }

  private FeatureSymbol point(PointSymbolizer point) {
    SpriteMarker ready = kept.find(point, picture);
    if (ready != null) {
      return ready;
    }
    PointMarker marker = markers.marker(point);
    if (point.along() != null) {
      return new MarkerLine(marker, point.along(), picture.device(point.along().interval()));
    }
    boolean small = marker.radius() <= MarkerSprites.LARGEST_RADIUS && marker.isPlain();
    return small
        ? kept.keep(point, picture, new SpriteMarker(marker, new MarkerSprites(marker)))
        : marker;
  }

  private LineStroke casing(LineSymbolizer line) {
    LineStroke below = pens.stroke(line.casing(), picture.device(line.offset()), line.arrow());
    double above =
        Pens.isVisible(line.stroke()) ? picture.device(line.stroke().width()) : below.width();
    return below.withBorder(Math.max(0, (below.width() - above) / 2));
  }
}
