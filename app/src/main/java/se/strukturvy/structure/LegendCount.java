package se.strukturvy.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.LayerContent;

/**
 * How many features of a structure image each line of its legend stands for.
 *
 * @param byClass how many features, by legend line; those without any may be left out
 * @param byVariant how many of them are drawn as a variant of their class; those without any may be
 *     left out
 * @param followers how many features only follow
 * @param unknown how many features have a class that the legend does not know (oklassad), by kind;
 *     kinds without any may be left out
 */
public record LegendCount(
    Map<LegendClass, Integer> byClass,
    Map<LegendVariant, Integer> byVariant,
    int followers,
    Map<GeometryKind, Integer> unknown) {
  /** Makes a count with maps of its own. */
  public LegendCount {
    byClass = Map.copyOf(byClass);
    byVariant = Map.copyOf(byVariant);
    unknown = Map.copyOf(unknown);
  }

  /**
   * Counts the features of an image.
   *
   * @param contents what has been read, by layer id
   */
  public static LegendCount of(StructureImage image, Map<String, LayerContent> contents) {
    return within(null, image, contents);
  }

  /**
   * Counts the features of an image whose box meets a window.
   *
   * @param window in map units; null for everywhere
   * @param contents what has been read, by layer id
   */
  public static LegendCount within(
      Envelope window, StructureImage image, Map<String, LayerContent> contents) {
    Map<LegendClass, Integer> counts = new HashMap<>();
    Map<LegendVariant, Integer> variants = new HashMap<>();
    int[] followers = new int[1];
    Map<GeometryKind, Integer> unknown = new EnumMap<>(GeometryKind.class);
    for (ImageMember member : image.members()) {
      LayerContent content = contents.getOrDefault(member.layerId(), LayerContent.EMPTY);
      Pick pick = new Pick(window, image, member, content);
      pick.each(
          member.filter(),
          (lines, kind) -> {
            lines.forEach(line -> counts.merge(line, 1, Integer::sum));
            if (lines.isEmpty()) {
              unknown.merge(kind, 1, Integer::sum);
            }
            followers[0] += member.role() == ImageMember.Role.FOLLOWER ? 1 : 0;
          });
      for (LegendClass line : image.legend()) {
        for (LegendVariant variant : line.variants()) {
          pick.each(
              both(member.filter(), variant.filter()),
              (lines, kind) -> variants.merge(variant, lines.contains(line) ? 1 : 0, Integer::sum));
        }
      }
    }
    return new LegendCount(counts, variants, followers[0], unknown);
  }

  /** How many features a line of the legend stands for. */
  public int of(LegendClass line) {
    return byClass.getOrDefault(line, 0);
  }

  /** How many features are drawn as a variant of their class. */
  public int of(LegendVariant variant) {
    return byVariant.getOrDefault(variant, 0);
  }

  /** How many features have a class that the legend does not know. */
  public int unclassified() {
    return unknown.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String both(String filter, String more) {
    return filter == null ? more : "(" + filter + ") AND (" + more + ")";
  }

  /** Goes through the features of a member that lie in a window. */
  private record Pick(
      Envelope window, StructureImage image, ImageMember member, LayerContent content) {
    private interface Visitor {
      void classes(List<LegendClass> lines, GeometryKind kind);
    }

    void each(String filter, Visitor visitor) {
      Column codes = content.columns().get(member.classField());
      new FeaturePick(content, filter)
          .forEach(
              (id, row, chunk) -> {
                int feature = (int) (row - chunk.firstOrdinal());
                if (window == null || window.intersects(chunk.extent(feature))) {
                  Object code = codes == null ? null : codes.get(row);
                  visitor.classes(image.legendClasses(code, chunk.kind()), chunk.kind());
                }
              });
    }
  }
}
