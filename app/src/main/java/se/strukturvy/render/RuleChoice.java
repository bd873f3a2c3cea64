package se.strukturvy.render;

import java.util.List;
import java.util.Map;
import se.strukturvy.feature.Column;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.style.Rule;

/** Finds the first rule that takes a feature. */
final class RuleChoice {
  private RuleChoice() {}

  /** The choice among {@code rules} for the features of a layer that its filter lets through. */
  static RuleRows of(DrawnLayer layer, List<Rule> rules, RowTests tests) {
    Map<String, Column> columns = layer.content().columns();
    RowTest shown = tests.of(layer.filter(), columns);
    RowTest[] takes =
        rules.stream().map(r -> tests.of(r.filter(), columns)).toArray(RowTest[]::new);
    if (takes[0] == RowTest.ALL && shown == RowTest.ALL) {
      return RuleRows.FIRST;
    }
    return (chunk, feature) -> {
      int row = chunk.row(feature);
      if (!shown.test(row)) {
        return -1;
      }
      for (int i = 0; i < takes.length; i++) {
        if (takes[i].test(row)) {
          return i;
        }
      }
      return -1;
    };
  }
}
