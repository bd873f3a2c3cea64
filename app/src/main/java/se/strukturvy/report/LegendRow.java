package se.strukturvy.report;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * A line of a legend.
 *
 * @param label what it says
 * @param symbolizers the symbol beside it, without labels; empty for none
 * @param kind what the symbol stands for
 * @param part whether it explains a part of the line above it
 */
public record LegendRow(
    String label, List<Symbolizer> symbolizers, GeometryKind kind, boolean part) {
  /** Makes a line with a list of symbolizers of its own. */
  public LegendRow {
    symbolizers = symbolizers.stream().filter(s -> !(s instanceof TextSymbolizer)).toList();
  }

  /** A line that stands for itself. */
  public LegendRow(String label, List<Symbolizer> symbolizers, GeometryKind kind) {
    this(label, symbolizers, kind, false);
  }
}
