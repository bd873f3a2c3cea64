package se.strukturvy.render;

import java.util.List;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.style.Rule;

/** Finds the first rule that takes a feature. */
final class RuleChoice {
  private RuleChoice() {}

  /** The choice among {@code rules} for the features of a layer that its filter lets through. */
  static RuleRows of(DrawnLayer layer, List<Rule> rules) {
    return (chunk, feature) -> 0;
  }
}
