package se.strukturvy.ui.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.classify.Restyle;
import se.strukturvy.style.classify.Restyle.Pattern;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.ui.text.Messages;

/** What all classes of a layer have in common: line, hatch, marker. */
final class SymbolBox {
  /** Dashes of a line, in widths of it. */
  enum Dash {
    SOLID(""),
    DASHED("4 3"),
    LONG("8 4"),
    DOTTED("1 2"),
    DASH_DOT("6 3 1 3");

    private final String parts;

    Dash(String parts) {
      this.parts = parts;
    }

    Stroke on(Stroke stroke) {
      List<Double> dashes =
          Arrays.stream(parts.split(" ", -1))
              .filter(part -> !part.isEmpty())
              .map(part -> Double.parseDouble(part) * stroke.width().value())
              .toList();
      Stroke.Cap cap = parts.isEmpty() ? stroke.cap() : Stroke.Cap.BUTT;
      return new Stroke(stroke.colour(), stroke.width(), dashes, cap, stroke.join());
    }

    static Dash of(Stroke stroke) {
      for (Dash dash : values()) {
        if (dash.on(stroke).dashes().equals(stroke.dashes())) {
          return dash;
        }
      }
      return DASHED;
    }
  }

  private final NumberBox width;
  private final Choice<Dash> dash;
  private final Choice<Pattern> pattern;
  private final Choice<Marker.Shape> marker;
  private final NumberBox size;
  private final Messages texts;

  SymbolBox(SymbolEdits edits) {
    texts = edits.texts();
    width =
        new NumberBox(
            0, 60, 0.5, value -> all(edits, "width", symbol -> symbol.stroke(s -> wide(s, value))));
    dash =
        new Choice<>(
            d -> texts.get("dash." + key(d)),
            value -> all(edits, "dash", symbol -> symbol.stroke(value::on)));
    pattern =
        new Choice<>(
            p -> texts.get("pattern." + key(p)),
            value -> all(edits, "pattern", symbol -> symbol.pattern(value)));
    marker =
        new Choice<>(
            m -> texts.get("marker." + key(m)),
            value -> all(edits, "marker", symbol -> symbol.marker(value)));
    size =
        new NumberBox(
            1,
            120,
            1,
            value ->
                all(
                    edits,
                    "size",
                    symbol ->
                        symbol.size(
                            symbol
                                .point()
                                .map(p -> p.size())
                                .map(s -> with(s, value))
                                .orElse(Size.px(value)))));
  }

  /** A change of a symbol. */
  private interface Change {
    List<Symbolizer> of(Restyle symbol);
  }

  private static void all(SymbolEdits edits, String key, Change change) {
    edits.restyle(key, design -> design.restyled(symbol -> change.of(new Restyle(symbol))));
  }

  private static Size with(Size size, double value) {
    return new Size(value, size.unit());
  }

  private static Stroke wide(Stroke stroke, double width) {
    double factor = stroke.width().value() == 0 ? 1 : width / stroke.width().value();
    return new Stroke(
        stroke.colour(),
        with(stroke.width(), width),
        stroke.dashes().stream().map(part -> part * factor).toList(),
        stroke.cap(),
        stroke.join());
  }

  private static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** Adds the rows that the layer's symbol has use for, with its values. */
  void addTo(Rows table, StyleDesign design) {
    Restyle symbol = new Restyle(design.symbol());
    symbol
        .stroke()
        .ifPresent(
            stroke -> {
              boolean line = design.symbol().get(0) instanceof LineSymbolizer;
              table.add(texts.get(line ? "line.width" : "edge.width", unit(stroke.width())), width);
              table.add(texts.get("dash"), dash);
              width.show(stroke.width().value());
              dash.show(List.of(Dash.values()), Dash.of(stroke));
            });
    if (symbol.hasAreas()) {
      table.add(texts.get("pattern"), pattern);
      pattern.show(List.of(Pattern.values()), symbol.pattern());
    }
    symbol.point().ifPresent(point -> addMarker(table, point));
  }

  private void addMarker(Rows table, PointSymbolizer point) {
    table.add(texts.get("marker"), marker);
    table.add(texts.get("marker.size", unit(point.size())), size);
    marker.show(
        List.of(Marker.Shape.values()),
        point.marker() instanceof Marker.Shape shape ? shape : null);
    size.show(point.size().value());
  }

  private String unit(Size size) {
    return texts.get("unit." + key(size.unit()));
  }
}
