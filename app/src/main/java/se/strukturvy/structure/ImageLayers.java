package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;

/**
 * Turns a structure image into layers to draw: areas below corridors below nodes, whatever order
 * they were loaded in, and every feature with a class that the legend does not know in grey, so
 * that none is dropped.
 *
 * @param image the image
 */
public record ImageLayers(StructureImage image) {
  private static final Rgba UNCLASSIFIED = Rgba.parse("#7A7A7A");

  /**
   * The image's layers, the lowest first. Corridors come in a layer for each class, the legend's
   * last class lowest, so that a secondary one never lies over a primary.
   *
   * @param contents what has been read, by layer id; members whose layer is not there yet are left
   *     out
   * @param emphasis which features stand out, by layer id
   */
  public List<DrawnLayer> drawn(
      Map<String, LayerContent> contents, Map<String, Emphasis> emphasis) {
    List<DrawnLayer> layers = new ArrayList<>();
    image.members().stream()
        .filter(member -> contents.containsKey(member.layerId()))
        .sorted(Comparator.comparing(member -> depth(kind(contents.get(member.layerId())))))
        .forEach(
            member -> {
              LayerContent content = contents.get(member.layerId());
              for (Style style : styles(member, kind(content))) {
                layers.add(
                    new DrawnLayer(
                        image.id() + "/" + member.layerId(),
                        content,
                        style,
                        1,
                        member.filter(),
                        emphasis.getOrDefault(member.layerId(), Emphasis.NONE)));
              }
            });
    return layers;
  }

  /**
   * How a member's features of one kind are drawn: a rule a class, in the legend's order, and one
   * for the rest.
   */
  public Style style(ImageMember member, GeometryKind kind) {
    return new Style(image.title(), rules(member, kind, each -> true));
  }

  private List<Style> styles(ImageMember member, GeometryKind kind) {
    if (kind != GeometryKind.LINE) {
      return List.of(style(member, kind));
    }
    List<Style> styles = new ArrayList<>();
    styles.add(new Style(image.title(), rules(member, kind, each -> false)));
    for (LegendClass each : image.legend()) {
      if (each.kind() == kind) {
        styles.add(1, new Style(each.label(), List.of(rule(member, each, each.symbolizers()))));
      }
    }
    return styles;
  }

  private List<Rule> rules(ImageMember member, GeometryKind kind, Predicate<LegendClass> shown) {
    List<Rule> rules = new ArrayList<>();
    for (LegendClass each : image.legend()) {
      if (each.kind() == kind || kind == GeometryKind.MIXED) {
        rules.add(rule(member, each, shown.test(each) ? each.symbolizers() : List.of()));
      }
    }
    rules.add(new Rule("oklassad", null, ScaleRange.ALL, List.of(unclassified(kind))));
    return rules;
  }

  private static Rule rule(ImageMember member, LegendClass each, List<Symbolizer> symbolizers) {
    String filter = member.classField() + " = '" + each.code().replace("'", "''") + "'";
    return new Rule(each.label(), filter, ScaleRange.ALL, symbolizers);
  }

  private static GeometryKind kind(LayerContent content) {
    return content.chunks().isEmpty() ? GeometryKind.NONE : content.chunks().get(0).kind();
  }

  private static int depth(GeometryKind kind) {
    return switch (kind) {
      case POLYGON -> 0;
      case LINE, MIXED -> 1;
      case POINT, NONE -> 2;
    };
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
}
