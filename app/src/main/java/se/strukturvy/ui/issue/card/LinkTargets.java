package se.strukturvy.ui.issue.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.DirectionLighting;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.map.IdentifiedFeature;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;

/**
 * What an issue can be tied to beside other issues: the features that were clicked last, and the
 * directions of the strategy. A feature's key is "layer/id", a direction's "rus/code".
 *
 * @param map the project with its directions
 * @param selection what was clicked
 * @param navigator shows places
 */
public record LinkTargets(MapModel map, SelectionModel selection, Navigator navigator) {
  private static final String DIRECTION = "rus/";
  private static final int LONGEST = 60;
  private static final Pattern NAME =
      Pattern.compile("(.*_)?(namn|name|titel|title)(_.*)?", Pattern.CASE_INSENSITIVE);

  /** What can be tied now, names by key: first what was clicked, then the directions. */
  Map<String, String> offered() {
    Map<String, String> offered = new LinkedHashMap<>();
    for (IdentifiedFeature hit : selection.identified().get()) {
      offered.put(
          hit.layerId() + "/" + hit.feature().id(), hit.layerTitle() + ": " + name(hit.feature()));
    }
    map.project().get().directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .filter(node -> node.level() == StrategicDirection.Level.DIRECTION)
        .forEach(
            node ->
                offered.put(DIRECTION + node.code(), node.code() + " " + shortened(node.name())));
    return offered;
  }

  private static String shortened(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
  }

  /** The first attribute that is a name, or the feature's id. */
  private static String name(Feature feature) {
    return feature.attributes().entrySet().stream()
        .filter(one -> NAME.matcher(one.getKey()).matches() && one.getValue() != null)
        .map(one -> one.getValue().toString())
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElse(Long.toString(feature.id()));
  }

  /** Lights up a feature, or what a direction touches, and shows where it is. */
  void show(String key) {
    Map<String, Emphasis> lit = key.startsWith(DIRECTION) ? direction(key) : feature(key);
    map.emphasis().set(lit);
    Envelope extent = new Envelope();
    lit.forEach((layer, emphasis) -> expand(extent, layer, emphasis));
    navigator.showExtent(extent);
  }

  private Map<String, Emphasis> direction(String key) {
    String code = key.substring(DIRECTION.length());
    return map.project().get().directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .filter(node -> node.code().equals(code))
        .findFirst()
        .map(node -> new DirectionLighting(node).emphasis(map.contents()))
        .orElse(Map.of());
  }

  private static Map<String, Emphasis> feature(String key) {
    int slash = key.lastIndexOf('/');
    String id = key.substring(slash + 1);
    return slash > 0 && id.matches("-?\\d{1,18}")
        ? Map.of(key.substring(0, slash), new Emphasis(Set.of(Long.valueOf(id)), false))
        : Map.of();
  }

  private void expand(Envelope extent, String layer, Emphasis emphasis) {
    LayerContent content = map.contents().get(layer);
    if (content == null || emphasis.ids().isEmpty()) {
      return;
    }
    for (PackedGeometry chunk : content.chunks()) {
      for (int feature = 0; feature < chunk.size(); feature++) {
        if (emphasis.ids().contains(chunk.id(feature))) {
          extent.expandToInclude(chunk.extent(feature));
        }
      }
    }
  }
}
