package se.strukturvy.ui.layer;

import java.util.List;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;

/** Picks the rules of a style that a legend shows. */
final class LegendRules {
  private LegendRules() {}

  /** All rules that draw something else than labels. */
  static List<Rule> of(Style style) {
    return style.rules().stream()
        .filter(rule -> !rule.symbolizers().stream().allMatch(TextSymbolizer.class::isInstance))
        .toList();
  }
}
