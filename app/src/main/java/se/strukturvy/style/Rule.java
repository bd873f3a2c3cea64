package se.strukturvy.style;

import java.util.List;

/**
 * How some of a layer's features are drawn.
 *
 * @param title what the legend says
 * @param filter which features, in ECQL; null for all that no earlier rule took
 * @param scale at which scales
 * @param symbolizers what is drawn, from below
 */
public record Rule(String title, String filter, ScaleRange scale, List<Symbolizer> symbolizers) {
  /** Makes a rule with a list of symbolizers of its own. */
  public Rule {
    symbolizers = List.copyOf(symbolizers);
  }
}
