package se.strukturvy.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.Rule;

/**
 * Finds what the legend of a picture has to explain: the classes and rules of which something is
 * seen.
 *
 * @param contents what has been read, by layer id
 * @param viewport what the picture shows
 * @param texts the language
 */
record PictureLegend(Map<String, LayerContent> contents, Viewport viewport, SheetTexts texts) {
  /** The classes of an image that are seen, in its own order, and how many have no class. */
  List<LegendRow> of(StructureImage image) {
    return new ImageLegend(image, contents, texts.locale()).within(viewport.extent());
  }

  /**
   * The rules of the layers below the images that are on of which something is seen, the topmost
   * layer first.
   *
   * @param maps the images that are on, for each map that is seen
   */
  List<LegendRow> base(Project project, List<List<String>> maps) {
    double scale = viewport.scaleDenominator();
    Set<LegendRow> rows = new LinkedHashSet<>();
    maps.stream()
        .flatMap(project::groundLayers)
        .filter(layer -> layer.scale().contains(scale) && contents.containsKey(layer.id()))
        .forEach(layer -> rows.addAll(of(layer)));
    return List.copyOf(rows);
  }

  /** The rows of one layer; what several of its rules draw for one title stands there once. */
  private Collection<LegendRow> of(Layer layer) {
    Map<String, LegendRow> rows = new LinkedHashMap<>();
    double scale = viewport.scaleDenominator();
    layer.style().tiers(scale).forEach(rules -> add(layer, rules, rows));
    return rows.values();
  }

  private void add(Layer layer, List<Rule> rules, Map<String, LegendRow> rows) {
    boolean[] seen = seen(contents.get(layer.id()), rules);
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      LegendRow row =
          new LegendRow(
              rule.title().isEmpty() ? layer.title() : rule.title(),
              rule.symbolizers(),
              contents.get(layer.id()).kind());
      if (seen[i] && !row.symbolizers().isEmpty()) {
        rows.putIfAbsent(row.label(), row);
      }
    }
  }

  private boolean[] seen(LayerContent content, List<Rule> rules) {
    boolean[] seen = new boolean[rules.size()];
    Envelope window = viewport.extent();
    List<FeatureFilter> filters = new ArrayList<>();
    rules.forEach(
        rule -> filters.add(rule.filter() == null ? null : FeatureFilter.parse(rule.filter())));
    int missing = rules.size();
    for (PackedGeometry chunk : content.chunks()) {
      for (int f = 0; f < chunk.size() && missing > 0; f++) {
        int rule = window.intersects(chunk.extent(f)) ? first(filters, content, chunk, f) : -1;
        if (rule >= 0 && !seen[rule]) {
          seen[rule] = true;
          missing--;
        }
      }
    }
    return seen;
  }

  private static int first(
      List<FeatureFilter> filters, LayerContent content, PackedGeometry chunk, int feature) {
    int row = Math.toIntExact(chunk.firstOrdinal() + feature);
    for (int i = 0; i < filters.size(); i++) {
      FeatureFilter filter = filters.get(i);
      if (filter == null || filter.test(field -> value(content.columns().get(field), row))) {
        return i;
      }
    }
    return -1;
  }

  private static Object value(Column column, int row) {
    return column == null ? null : column.get(row);
  }
}
