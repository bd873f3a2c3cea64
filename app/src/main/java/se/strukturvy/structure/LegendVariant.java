package se.strukturvy.structure;

import java.util.List;
import se.strukturvy.style.Symbolizer;

/**
 * Features of a legend class that are drawn in a way of their own without being another class: what
 * is planned, or what has a higher rank.
 *
 * @param filter which of the class' features, in ECQL
 * @param label what the legend says below the class, for example "planerad"
 * @param symbolizers how they are drawn
 */
public record LegendVariant(String filter, String label, List<Symbolizer> symbolizers) {
  /** Makes a variant with a list of symbolizers of its own. */
  public LegendVariant {
    symbolizers = List.copyOf(symbolizers);
  }
}
