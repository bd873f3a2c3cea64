package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import se.strukturvy.style.Marker;
import se.strukturvy.style.Marker.Ink;
import se.strukturvy.style.Rgba;

/**
 * A marker: {@code "point": "circle"}, {@code "pictogram": "M0 0...", "box": 24}, {@code "glyph":
 * "P"}, or {@code "drawing": [{"path": "M0 0...", "fill": "#FF0000"}]} with its width and height.
 */
final class MarkerJson {
  /** The keys of which a marker has one. */
  static final List<String> KINDS = List.of("point", "pictogram", "glyph", "drawing");

  private static final Words<Marker.Shape> SHAPES = Words.of(Marker.Shape.class);

  private MarkerJson() {}

  static void write(Marker marker, JsonWriter json) {
    if (marker instanceof Marker.Shape shape) {
      json.text("point", SHAPES.word(shape));
    } else if (marker instanceof Marker.Pictogram pictogram) {
      json.text("pictogram", pictogram.path()).number("box", pictogram.box(), Double.NaN);
    } else if (marker instanceof Marker.Glyph glyph) {
      json.text("glyph", glyph.text()).flag("bold", glyph.bold(), false);
    } else if (marker instanceof Marker.Drawing drawing) {
      json.list("drawing", drawing.parts(), MarkerJson::writePart)
          .number("width", drawing.width(), Double.NaN)
          .number("height", drawing.height(), Double.NaN);
    }
  }

  static Marker read(JsonObject json) {
    if (json.has("pictogram")) {
      return new Marker.Pictogram(json.text("pictogram"), json.number("box"));
    }
    if (json.has("glyph")) {
      return new Marker.Glyph(json.text("glyph"), json.flag("bold", false));
    }
    if (json.has("drawing")) {
      return new Marker.Drawing(
          json.number("width"),
          json.number("height"),
          json.children("drawing", MarkerJson::readPart));
    }
    return json.word("point", SHAPES, Marker.Shape.CIRCLE);
  }

  private static ObjectNode writePart(Marker.Part part) {
    return new JsonWriter()
        .text("path", part.path())
        .text("fill", ink(part.fill()))
        .text("stroke", ink(part.stroke()))
        .number("strokeWidth", part.strokeWidth(), 1)
        .flag("evenOdd", part.evenOdd(), false)
        .node();
  }

  private static Marker.Part readPart(JsonObject json) {
    return new Marker.Part(
        json.text("path"),
        json.has("fill") ? json.parsed("fill", MarkerJson::ink) : Ink.Lent.NONE,
        json.has("stroke") ? json.parsed("stroke", MarkerJson::ink) : Ink.Lent.NONE,
        json.number("strokeWidth", 1),
        json.flag("evenOdd", false));
  }

  private static String ink(Ink ink) {
    return ink instanceof Ink.Own own
        ? own.colour().hex()
        : ink.toString().toLowerCase(Locale.ROOT);
  }

  private static Ink ink(String text) {
    return text.startsWith("#")
        ? new Ink.Own(Rgba.parse(text))
        : Ink.Lent.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
