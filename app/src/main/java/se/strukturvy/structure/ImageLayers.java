package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.Style;

/**
 * Turns a structure image into layers to draw: areas below corridors below nodes, whatever order
 * they were loaded in, and every feature with a class that the legend does not know in grey, so
 * that none is dropped.
 *
 * @param image the image
 */
public record ImageLayers(StructureImage image) {
  /**
   * The image's layers, the lowest first. Corridors come in a layer for each class, the legend's
   * last class lowest, so that a secondary one never lies over a primary.
   *
   * @param contents what has been read, by layer id; members whose layer is not there yet are left
   *     out
   * @param emphasis which features stand out, by layer id
   * @param opacity of all that is drawn, 0 to 1
   */
  public List<DrawnLayer> drawn(
      Map<String, LayerContent> contents, Map<String, Emphasis> emphasis, double opacity) {
    List<DrawnLayer> layers = new ArrayList<>();
    image.members().stream()
        .filter(member -> contents.containsKey(member.layerId()))
        .sorted(
            Comparator.<ImageMember>comparingInt(
                    member -> depth(contents.get(member.layerId()).kind()))
                .thenComparing(ImageMember::role))
        .forEach(
            member -> {
              LayerContent content = contents.get(member.layerId());
              for (Style style : styles(member, content)) {
                layers.add(
                    new DrawnLayer(
                        image.id() + "/" + member.layerId(),
                        content,
                        style,
                        opacity,
                        member.filter(),
                        emphasis.getOrDefault(member.layerId(), Emphasis.NONE)));
              }
            });
    return layers;
  }

  private List<Style> styles(ImageMember member, LayerContent content) {
    GeometryKind kind = content.kind();
    ClassRules rules =
        new ClassRules(image, member, kind, content.columns().get(member.classField()));
    if (kind != GeometryKind.LINE) {
      return List.of(new Style(image.title(), rules.all()));
    }
    List<Style> styles = new ArrayList<>();
    styles.add(new Style(image.title(), rules.unknown()));
    rules.lines().forEach(line -> styles.add(1, new Style(line.label(), rules.of(line))));
    return styles;
  }

  private static int depth(GeometryKind kind) {
    return switch (kind) {
      case POLYGON -> 0;
      case LINE, MIXED -> 1;
      case POINT, NONE -> 2;
    };
  }
}
