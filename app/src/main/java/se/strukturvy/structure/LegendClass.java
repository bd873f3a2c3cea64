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
 * @param variants those of its features that are drawn in another way; the first that takes a
 *     feature draws it
 */
public record LegendClass(
    String code,
    String label,
    GeometryKind kind,
    List<Symbolizer> symbolizers,
    List<LegendVariant> variants) {
  /** Makes a class with lists of its own. */
  public LegendClass {
    symbolizers = List.copyOf(symbolizers);
    variants = List.copyOf(variants);
  }

  /** A class all of whose features are drawn alike. */
  public LegendClass(String code, String label, GeometryKind kind, List<Symbolizer> symbolizers) {
    this(code, label, kind, symbolizers, List.of());
  }

  /** The same class with another text in the legend. */
  public LegendClass withLabel(String text) {
    return new LegendClass(code, text, kind, symbolizers, variants);
  }

  /** The same class drawn in another way. */
  public LegendClass withSymbolizers(List<Symbolizer> drawn) {
    return new LegendClass(code, label, kind, drawn, variants);
  }

  /** The same class with other variants. */
  public LegendClass withVariants(List<LegendVariant> others) {
    return new LegendClass(code, label, kind, symbolizers, others);
  }
}
