package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** The symbols of a renderer, by the names that its rules call them. */
final class Symbols {
  private final Map<String, XmlElement> symbols = new HashMap<>();
  private final StyleNotes notes;
  private final boolean levels;
  private final FillLayers fills;
  private final LineLayers lines;
  private final MarkerLayers markers;

  Symbols(XmlElement renderer, StyleNotes notes, Graphics graphics) {
    this.notes = notes;
    levels = renderer.attribute("symbollevels").equals("1");
    markers = new MarkerLayers(notes, graphics);
    lines = new LineLayers(notes, markers);
    fills = new FillLayers(notes, graphics, markers);
    renderer
        .all("symbols")
        .flatMap(list -> list.all("symbol"))
        .forEach(symbol -> symbols.put(symbol.attribute("name"), symbol));
  }

  /**
   * A rule that draws a symbol.
   *
   * @param name the symbol's name; one that is not there draws nothing, which is noted
   */
  Rule rule(String title, String filter, ScaleRange scale, String name) {
    XmlElement symbol = symbols.get(name);
    if (symbol == null) {
      notes.notUnderstood("symbol", "there is no symbol %s", name);
      return new Rule(title, filter, scale, List.of());
    }
    Rule rule = new Rule(title, filter, scale, symbolizers(symbol));
    return rule.withOpacity(Math.max(0, Math.min(1, symbol.number("alpha", 1))));
  }

  private List<Symbolizer> symbolizers(XmlElement symbol) {
    List<Symbolizer> all = new ArrayList<>();
    symbol
        .all("layer")
        .filter(layer -> !layer.attribute("enabled").equals("0"))
        .forEach(layer -> all.addAll(layer(layer)));
    if (levels && all.size() == 2) {
      return cased(all);
    }
    if (levels && all.size() > 2) {
      notes.approximated("symbollevels", "each feature is drawn whole before the next");
    }
    return all;
  }

  private List<Symbolizer> layer(XmlElement layer) {
    String kind = layer.attribute("class");
    if (kind.equals("GeometryGenerator")) {
      notes.approximated(kind, "its symbol is drawn on the geometry as it is");
      return layer.all("symbol").flatMap(inner -> symbolizers(inner).stream()).toList();
    }
    if (kind.endsWith("Marker") || kind.equals("VectorField")) {
      return List.of(markers.read(layer, null));
    }
    boolean line = kind.endsWith("Line") || kind.equals("Lineburst");
    return line ? lines.read(layer) : fills.read(layer);
  }

  /** Two lines drawn by level are a line and its casing. */
  private static List<Symbolizer> cased(List<Symbolizer> two) {
    if (two.get(0) instanceof LineSymbolizer below
        && two.get(1) instanceof LineSymbolizer above
        && below.offset().equals(above.offset())
        && below.expressions().isEmpty()) {
      return List.of(
          new LineSymbolizer(
              above.stroke(), below.stroke(), above.offset(), above.arrow(), above.expressions()));
    }
    return two;
  }
}
