package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * How features are drawn whose class alone does not say it: those in several classes, those that
 * only follow, and those with a class that the legend does not know.
 */
public final class ClassSymbols {
  private static final Rgba UNCLASSIFIED = Rgba.parse("#7A7A7A");
  private static final Size BAND = Size.px(12);
  private static final double SLOPE = 45;
  private static final Size FOLLOWER_EDGE = Size.px(4);
  private static final double DASH = 14;

  private ClassSymbols() {}

  /** The colour that a class is known by; empty when nothing of it has a colour. */
  public static Stream<Rgba> colour(LegendClass line) {
    return line.symbolizers().stream()
        .flatMap(symbolizer -> colour(symbolizer).stream())
        .limit(1)
        .map(colour -> new Rgba(colour.argb() | 0xFF000000));
  }

  /**
   * An area in several classes: bands of their colours in equal parts, with the edge and the labels
   * of the first.
   */
  public static List<Symbolizer> striped(List<LegendClass> lines) {
    List<Rgba> colours = lines.stream().flatMap(ClassSymbols::colour).toList();
    Stroke edge =
        lines.get(0).symbolizers().stream()
            .filter(PolygonSymbolizer.class::isInstance)
            .map(each -> ((PolygonSymbolizer) each).outline())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    List<Symbolizer> drawn = new ArrayList<>();
    drawn.add(new PolygonSymbolizer(new Fill.Stripes(colours, BAND, SLOPE), edge));
    drawn.addAll(labels(lines.get(0)));
    return drawn;
  }

  /** An area that follows: its outline in the classes' colours in turn, and nothing inside. */
  public static List<Symbolizer> followed(List<LegendClass> lines) {
    List<Symbolizer> drawn = new ArrayList<>();
    List<Rgba> colours = lines.stream().flatMap(ClassSymbols::colour).toList();
    for (int i = 0; i < colours.size(); i++) {
      Stroke solid = Stroke.solid(colours.get(i), FOLLOWER_EDGE);
      drawn.add(new PolygonSymbolizer(null, i == 0 ? solid : solid.dashed(DASH / i, DASH)));
    }
    drawn.addAll(labels(lines.get(0)));
    return drawn;
  }

  /** How features with a class that the legend does not know are drawn: in grey. */
  public static Symbolizer unclassified(GeometryKind kind) {
    Stroke thin = Stroke.solid(UNCLASSIFIED, Size.px(2));
    return switch (kind) {
      case POLYGON ->
          new PolygonSymbolizer(new Fill.Hatch(UNCLASSIFIED, Size.px(8), Size.px(1), 45), thin);
      case LINE, MIXED, NONE -> new LineSymbolizer(thin);
      case POINT ->
          new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(8), new Fill.Solid(Rgba.WHITE), thin, 0);
    };
  }

  private static List<Symbolizer> labels(LegendClass line) {
    return line.symbolizers().stream().filter(TextSymbolizer.class::isInstance).toList();
  }

  private static Optional<Rgba> colour(Symbolizer symbolizer) {
    if (symbolizer instanceof PolygonSymbolizer area) {
      return Optional.ofNullable(area.fill())
          .flatMap(Fill::colourSeen)
          .or(() -> Optional.ofNullable(area.outline()).map(Stroke::colour));
    }
    if (symbolizer instanceof LineSymbolizer line) {
      return Optional.of(line.stroke().colour());
    }
    return symbolizer instanceof PointSymbolizer point ? point.colourSeen() : Optional.empty();
  }
}
