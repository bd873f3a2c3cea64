package se.strukturvy.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.render.label.PlacedLabel;

/** What is drawn above the ground: its labels, then the raised layers with theirs. */
final class TopPasses {
  private TopPasses() {}

  /**
   * The passes, the lowest first.
   *
   * @param raised those of the raised layers
   * @param labels of all layers, the most important first
   */
  static List<Pass> of(MapSnapshot snapshot, List<Pass> raised, List<PlacedLabel> labels) {
    Set<String> above =
        snapshot.layers().stream()
            .filter(DrawnLayer::raised)
            .map(DrawnLayer::id)
            .collect(Collectors.toSet());
    Map<Boolean, List<PlacedLabel>> sorted =
        labels.stream().collect(Collectors.partitioningBy(label -> above.contains(label.layer())));
    List<Pass> passes = new ArrayList<>();
    add(sorted.get(false), passes);
    passes.addAll(raised);
    add(sorted.get(true), passes);
    return passes;
  }

  private static void add(List<PlacedLabel> labels, List<Pass> passes) {
    if (!labels.isEmpty()) {
      passes.add(new LabelPass(labels));
    }
  }
}
