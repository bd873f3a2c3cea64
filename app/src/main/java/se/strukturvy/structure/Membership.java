package se.strukturvy.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.geometry.GeometryKind;

/**
 * Where a feature belongs: in which structure images, and under which strategic directions.
 *
 * @param images the images that it is part of, in the project's order
 * @param directions the nodes that link to it
 */
public record Membership(List<InImage> images, List<StrategicDirection> directions) {
  /**
   * A structure image that a feature is part of.
   *
   * @param image the image
   * @param line the line of its legend; null when the feature's class is unknown (oklassad)
   */
  public record InImage(StructureImage image, LegendClass line) {}

  /** Makes a membership with lists of its own. */
  public Membership {
    images = List.copyOf(images);
    directions = List.copyOf(directions);
  }

  /**
   * Finds where a feature belongs.
   *
   * @param layerId the feature's layer
   * @param kind the kind of its shape
   * @param values the feature's value of any field, null where it is missing
   * @param images all images
   * @param goals the strategy
   */
  public static Membership of(
      String layerId,
      GeometryKind kind,
      Function<String, Object> values,
      List<StructureImage> images,
      List<StrategicDirection> goals) {
    List<InImage> inImages = new ArrayList<>();
    for (StructureImage image : images) {
      image.members().stream()
          .filter(member -> member.layerId().equals(layerId) && takes(member.filter(), values))
          .findFirst()
          .map(
              member -> {
                Object code = values.apply(member.classField());
                return new InImage(image, image.legendClass(code, kind).orElse(null));
              })
          .ifPresent(inImages::add);
    }
    List<StrategicDirection> under =
        goals.stream()
            .flatMap(StrategicDirection::withAllBelow)
            .filter(
                node ->
                    node.links().stream()
                        .anyMatch(
                            link -> link.layerId().equals(layerId) && takes(link.filter(), values)))
            .toList();
    return new Membership(inImages, under);
  }

  private static boolean takes(String filter, Function<String, Object> values) {
    return filter == null || FeatureFilter.parse(filter).test(values);
  }
}
