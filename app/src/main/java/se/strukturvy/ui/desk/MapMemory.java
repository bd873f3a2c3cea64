package se.strukturvy.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerTree;
import se.strukturvy.project.Project;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;

/**
 * Writes down what the map shows, in a line that goes with an issue, and shows it again: "show as
 * it was then".
 *
 * @param map what is shown
 */
public record MapMemory(MapModel map) {
  /** Extent in metres, images that are on, and layers that are ticked. */
  public String now() {
    Envelope seen = map.viewport().get().extent();
    String layers =
        map.project().get().map().visibleLayers().map(Layer::id).collect(Collectors.joining(","));
    return String.format(
        Locale.ROOT,
        "extent=%.0f,%.0f,%.0f,%.0f;images=%s;layers=%s",
        seen.getMinX(),
        seen.getMinY(),
        seen.getMaxX(),
        seen.getMaxY(),
        String.join(",", map.activeImages().get()),
        layers);
  }

  /**
   * Shows what was written down, as far as its layers and images are in the project now.
   *
   * @return false when the line is not understood; nothing has then changed
   */
  public boolean show(String line, Navigator navigator) {
    Map<String, List<String>> parts = new TreeMap<>();
    for (String part : line.split(";", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals), values(part.substring(equals + 1)));
      }
    }
    List<String> extent = parts.getOrDefault("extent", List.of());
    if (extent.size() != 4 || !extent.stream().allMatch(number -> number.matches("-?\\d+"))) {
      return false;
    }
    Project project = map.project().get();
    LayerTree tree = LayerTree.of(project.map()).withEverythingVisible(false);
    for (String layer : parts.getOrDefault("layers", List.of())) {
      tree = tree.withAllVisible(layer, true);
    }
    map.project().set(project.withMap(tree.in(project.map())));
    List<String> images = parts.getOrDefault("images", List.of());
    map.activeImages()
        .set(project.images().stream().map(image -> image.id()).filter(images::contains).toList());
    double[] xy = extent.stream().mapToDouble(Double::parseDouble).toArray();
    navigator.showBox(new Envelope(xy[0], xy[2], xy[1], xy[3]));
    return true;
  }

  private static List<String> values(String list) {
    return Arrays.stream(list.split(",", -1)).filter(value -> !value.isEmpty()).toList();
  }
}
