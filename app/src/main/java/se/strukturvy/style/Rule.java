package se.strukturvy.style;

import java.util.List;

/**
 * How some of a layer's features are drawn.
 *
 * @param title what the legend says
 * @param filter which features, in ECQL; null for all that no earlier rule took
 * @param scale at which scales
 * @param symbolizers what is drawn, from below
 * @param opacity of all that is drawn of a feature but its label, together: 0 (clear) to 1
 */
public record Rule(
    String title, String filter, ScaleRange scale, List<Symbolizer> symbolizers, double opacity) {
  /** Makes a rule with a list of symbolizers of its own. */
  public Rule {
    symbolizers = List.copyOf(symbolizers);
  }

  /** A rule that draws at full strength. */
  public Rule(String title, String filter, ScaleRange scale, List<Symbolizer> symbolizers) {
    this(title, filter, scale, symbolizers, 1);
  }
}
