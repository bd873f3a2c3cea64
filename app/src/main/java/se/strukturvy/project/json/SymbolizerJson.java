package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Size;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * A symbolizer; its first key tells the kind: "line" (a stroke), "area" (fill and outline), "point"
 * (a marker) or "text" (a label).
 */
public final class SymbolizerJson {
  private static final Words<LineSymbolizer.Arrow> ARROWS = Words.of(LineSymbolizer.Arrow.class);

  private SymbolizerJson() {}

  /** The symbolizer as JSON. */
  public static ObjectNode write(Symbolizer symbolizer) {
    if (symbolizer instanceof LineSymbolizer line) {
      return writeLine(line);
    }
    if (symbolizer instanceof PolygonSymbolizer area) {
      return new JsonWriter().child("area", area, SymbolizerJson::writeArea).node();
    }
    if (symbolizer instanceof PointSymbolizer point) {
      return PointJson.write(point);
    }
    return TextJson.write((TextSymbolizer) symbolizer);
  }

  /** The symbolizer that JSON describes. */
  public static Symbolizer read(JsonObject json) {
    if (json.has("line")) {
      return readLine(json);
    }
    if (json.has("area")) {
      return json.child("area", SymbolizerJson::readArea);
    }
    if (PointJson.isPoint(json)) {
      return PointJson.read(json);
    }
    if (json.has("text")) {
      return TextJson.read(json);
    }
    throw json.wrong(
        Sentence.of(
            "expected \"line\", \"area\", \"text\", or a marker: \"point\", \"pictogram\","
                + " \"glyph\" or \"drawing\""));
  }

  private static ObjectNode writeLine(LineSymbolizer line) {
    JsonWriter json =
        new JsonWriter()
            .child("line", line.stroke(), StrokeJson::write)
            .child("casing", line.casing(), StrokeJson::write);
    if (line.offset().value() != 0) {
      json.text("offset", StrokeJson.size(line.offset()));
    }
    return json.word("arrow", ARROWS, line.arrow(), LineSymbolizer.Arrow.NONE)
        .child("computed", line.expressions(), ExpressionsJson::write)
        .node();
  }

  private static LineSymbolizer readLine(JsonObject json) {
    return new LineSymbolizer(
        json.child("line", StrokeJson::read),
        json.child("casing", StrokeJson::read),
        json.has("offset") ? json.parsed("offset", StrokeJson::size) : Size.px(0),
        json.word("arrow", ARROWS, LineSymbolizer.Arrow.NONE),
        ExpressionsJson.read(json));
  }

  private static ObjectNode writeArea(PolygonSymbolizer area) {
    return new JsonWriter()
        .child("fill", area.fill(), FillJson::write)
        .child("outline", area.outline(), StrokeJson::write)
        .child("computed", area.expressions(), ExpressionsJson::write)
        .node();
  }

  private static PolygonSymbolizer readArea(JsonObject json) {
    return new PolygonSymbolizer(
        json.child("fill", FillJson::read),
        json.child("outline", StrokeJson::read),
        ExpressionsJson.read(json));
  }
}
