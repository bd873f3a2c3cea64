package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.strukturvy.structure.StrategicDirection;

/**
 * Finds nodes of the strategy by words in their code, name or plain text, whatever the case.
 *
 * @param words what is looked for, each of which must be there; none finds everything
 */
record DirectionSearch(List<String> words) {
  static DirectionSearch of(String typed) {
    return new DirectionSearch(
        Stream.of(typed.toLowerCase(Locale.ROOT).split("\\s+")).filter(w -> !w.isEmpty()).toList());
  }

  /** Whether the node itself is found. */
  boolean finds(StrategicDirection node) {
    String text =
        (node.code() + " " + node.name() + " " + node.plainText()).toLowerCase(Locale.ROOT);
    return words.stream().allMatch(text::contains);
  }

  /** What is left of a tree: the nodes that are found, with all above and below them. */
  List<StrategicDirection> filter(List<StrategicDirection> nodes) {
    return nodes.stream()
        .flatMap(
            node -> {
              if (finds(node)) {
                return Stream.of(node);
              }
              List<StrategicDirection> below = filter(node.children());
              return below.isEmpty() ? Stream.empty() : Stream.of(node.withChildren(below));
            })
        .toList();
  }
}
