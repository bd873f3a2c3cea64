package se.strukturvy.render;

import java.util.List;
import java.util.Map;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.style.Rule;

/**
 * Finds the first rule that takes a feature.
 *
 * @param shown which rows the layer's filter lets through
 * @param takes for each rule which rows it takes
 */
record RuleChoice(RowTest shown, List<RowTest> takes) implements RuleRows {
  /** The choice among {@code rules} for the features of a layer that its filter lets through. */
  static RuleRows of(DrawnLayer layer, List<Rule> rules, RowTests tests) {
    Map<String, Column> columns = layer.content().columns();
    RowTest shown = tests.of(layer.filter(), columns);
    List<RowTest> takes = rules.stream().map(r -> tests.of(r.filter(), columns)).toList();
    return takes.get(0) == RowTest.ALL && shown == RowTest.ALL
        ? RuleRows.FIRST
        : new RuleChoice(shown, takes);
  }

  @Override
  public int rule(PackedGeometry chunk, int feature) {
    int row = chunk.row(feature);
    if (!shown.test(row)) {
      return -1;
    }
    for (int i = 0; i < takes.size(); i++) {
      if (takes.get(i).test(row)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean isLasting() {
    return true;
  }
}
