package se.strukturvy.report;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * A line of a picture's legend.
 *
 * @param label what it says
 * @param symbolizers the symbol beside it, without labels; empty for none
 * @param kind what the symbol stands for
 */
record LegendRow(String label, List<Symbolizer> symbolizers, GeometryKind kind) {
  LegendRow {
    symbolizers = symbolizers.stream().filter(s -> !(s instanceof TextSymbolizer)).toList();
  }
}
