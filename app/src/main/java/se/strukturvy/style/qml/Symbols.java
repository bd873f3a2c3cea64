package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    return rule.withOpacity(opacity(symbol));
  }

  private List<Symbolizer> symbolizers(XmlElement symbol) {
    new DataDefined(symbol, "data_defined_properties", "symbol", notes).expressions(Map.of());
    List<Symbolizer> all = new ArrayList<>();
    layers(symbol).forEach(layer -> all.addAll(layer(layer)));
    if (!levels || all.size() < 2) {
      return all;
    }
    Optional<Symbolizer> cased = all.size() == 2 ? cased(all) : Optional.empty();
    if (cased.isEmpty()) {
      notes.approximated("symbollevels", "each feature is drawn whole before the next");
    }
    return cased.map(List::of).orElse(all);
  }

  /** The layers of a symbol that are switched on, from below. */
  static Stream<XmlElement> layers(XmlElement symbol) {
    return symbol.all("layer").filter(layer -> !layer.attribute("enabled").equals("0"));
  }

  /** The opacity of a symbol, 0 to 1. */
  static double opacity(XmlElement symbol) {
    return Math.max(0, Math.min(1, symbol.number("alpha", 1)));
  }

  private List<Symbolizer> layer(XmlElement layer) {
    String kind = layer.attribute("class");
    if (kind.equals("GeometryGenerator")) {
      notes.approximated(kind, "its symbol is drawn on the geometry as it is");
      return layer
          .all("symbol")
          .flatMap(inner -> symbolizers(inner).stream().map(each -> each.faded(opacity(inner))))
          .toList();
    }
    if (kind.endsWith("Marker") || kind.equals("VectorField")) {
      return List.of(markers.read(layer, null));
    }
    boolean line = kind.endsWith("Line") || kind.equals("Lineburst");
    return line ? lines.read(layer) : fills.read(layer);
  }

  /** Two lines drawn by level are a line and its casing. */
  private static Optional<Symbolizer> cased(List<Symbolizer> two) {
    if (two.get(0) instanceof LineSymbolizer below
        && two.get(1) instanceof LineSymbolizer above
        && below.offset().equals(above.offset())
        && below.expressions().isEmpty()) {
      return Optional.of(
          new LineSymbolizer(
              above.stroke(), below.stroke(), above.offset(), above.arrow(), above.expressions()));
    }
    return Optional.empty();
  }
}
