package se.strukturvy.style;

import java.util.List;

/**
 * How some of a layer's features are drawn.
 *
 * @param title what the legend says
 * @param filter which features, in ECQL; null for all that no earlier rule of its tier took
 * @param scale at which scales
 * @param symbolizers what is drawn, from below
 * @param opacity of all that is drawn of a feature but its label, together: 0 (clear) to 1
 * @param tier on which tier of the style it stands; those of a higher tier are drawn above
 */
public record Rule(
    String title,
    String filter,
    ScaleRange scale,
    List<Symbolizer> symbolizers,
    double opacity,
    int tier) {
  /** Makes a rule with a list of symbolizers of its own. */
  public Rule {
    symbolizers = List.copyOf(symbolizers);
  }

  /** A rule that draws at full strength. */
  public Rule(String title, String filter, ScaleRange scale, List<Symbolizer> symbolizers) {
    this(title, filter, scale, symbolizers, 1, 0);
  }

  /** The same rule on another tier. */
  public Rule onTier(int newTier) {
    return new Rule(title, filter, scale, symbolizers, opacity, newTier);
  }

  /** The same rule for other features. */
  public Rule withFilter(String newFilter) {
    return new Rule(title, newFilter, scale, symbolizers, opacity, tier);
  }

  /** The same rule at other scales. */
  public Rule withScale(ScaleRange newScale) {
    return new Rule(title, filter, newScale, symbolizers, opacity, tier);
  }

  /** The same rule at another strength. */
  public Rule withOpacity(double newOpacity) {
    return new Rule(title, filter, scale, symbolizers, newOpacity, tier);
  }

  /** The same rule drawing something else. */
  public Rule withSymbolizers(List<Symbolizer> newSymbolizers) {
    return new Rule(title, filter, scale, newSymbolizers, opacity, tier);
  }
}
