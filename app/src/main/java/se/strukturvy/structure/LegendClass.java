package se.strukturvy.structure;

import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Symbolizer;

/**
 * One line of a structure image's legend.
 *
 * @param code the value in the data, for example "GODS_PRIMAR"
 * @param label what people read, for example "Primära godsstråk"
 * @param kind the kind of shape: POINT (nod), LINE (stråk) or POLYGON (område)
 * @param symbolizers how its features are drawn
 */
public record LegendClass(
    String code, String label, GeometryKind kind, List<Symbolizer> symbolizers) {
  /** Makes a class with a list of symbolizers of its own. */
  public LegendClass {
    symbolizers = List.copyOf(symbolizers);
  }
}
