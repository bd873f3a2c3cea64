package se.strukturvy.render;

import se.strukturvy.geometry.PackedGeometry;

/** Says which rule draws a feature. */
@FunctionalInterface
interface RuleRows {
  /** The number of the rule that draws the feature; -1 for none. */
  int rule(PackedGeometry chunk, int feature);

  /**
   * The features among which all are that a rule draws: bit f (of word f / 64) for feature f. Null
   * for any.
   */
  default long[] marks(PackedGeometry chunk) {
    return null;
  }

  /** Whether rule 0 draws every feature. */
  default boolean isSame() {
    return this == FIRST;
  }

  /** Whether the answers for the same features will always be the same, as equal rows tell. */
  default boolean isLasting() {
    return isSame();
  }

  /** One rule for all. */
  RuleRows FIRST = (chunk, feature) -> 0;
}
