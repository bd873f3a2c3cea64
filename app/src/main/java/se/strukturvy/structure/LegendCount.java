package se.strukturvy.structure;

import java.util.HashMap;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.map.LayerContent;

/**
 * How many features of a structure image each line of its legend stands for.
 *
 * @param byClass how many features, by legend line; those without any may be left out
 * @param unclassified those whose class the legend does not know
 */
public record LegendCount(Map<LegendClass, Integer> byClass, int unclassified) {
  /** Makes a count with a map of its own. */
  public LegendCount {
    byClass = Map.copyOf(byClass);
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
    int[] unknown = new int[1];
    for (ImageMember member : image.members()) {
      LayerContent content = contents.getOrDefault(member.layerId(), LayerContent.EMPTY);
      Column classes = content.columns().get(member.classField());
      new FeaturePick(content, member.filter())
          .forEach(
              (id, row, chunk) -> {
                int feature = (int) (row - chunk.firstOrdinal());
                if (window != null && !window.intersects(chunk.extent(feature))) {
                  return;
                }
                Object code = classes == null ? null : classes.get(row);
                LegendClass line = image.legendClass(code, chunk.kind()).orElse(null);
                if (line == null) {
                  unknown[0]++;
                } else {
                  counts.merge(line, 1, Integer::sum);
                }
              });
    }
    return new LegendCount(counts, unknown[0]);
  }

  /** How many features a line of the legend stands for. */
  public int of(LegendClass line) {
    return byClass.getOrDefault(line, 0);
  }
}
