package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Rgba;

/**
 * A fill as {@code {"colour": "#EEEEEE"}}, {@code {"hatch": "#8A5A00", "spacing": "8px", ...}} or
 * {@code {"stripes": ["#...", "#..."], "width": "6px", "angle": 45}} or {@code {"pattern":
 * {"point": "cross", ...}, "across": "12px", "down": "12px"}}.
 */
final class FillJson {
  private FillJson() {}

  static ObjectNode write(Fill fill) {
    JsonWriter json = new JsonWriter();
    if (fill instanceof Fill.Solid solid) {
      json.text("colour", solid.colour().hex());
    } else if (fill instanceof Fill.Hatch hatch) {
      json.text("hatch", hatch.colour().hex())
          .text("spacing", StrokeJson.size(hatch.spacing()))
          .text("width", StrokeJson.size(hatch.width()))
          .number("angle", hatch.angle(), 0);
    } else if (fill instanceof Fill.Stripes stripes) {
      json.texts("stripes", stripes.colours().stream().map(Rgba::hex).toList())
          .text("width", StrokeJson.size(stripes.width()))
          .number("angle", stripes.angle(), 0)
          .flag("textured", stripes.textured(), true);
    } else if (fill instanceof Fill.PointPattern pattern) {
      json.child("pattern", pattern.marker(), PointJson::write)
          .text("across", StrokeJson.size(pattern.across()))
          .text("down", StrokeJson.size(pattern.down()))
          .flag("staggered", pattern.staggered(), false);
    }
    return json.node();
  }

  static Fill read(JsonObject json) {
    if (json.has("hatch")) {
      return new Fill.Hatch(
          json.parsed("hatch", Rgba::parse),
          json.parsed("spacing", StrokeJson::size),
          json.parsed("width", StrokeJson::size),
          json.number("angle", 0));
    }
    if (json.has("stripes")) {
      List<Rgba> colours = new ArrayList<>();
      json.texts("stripes").forEach(hex -> colours.add(colour(json, hex)));
      return new Fill.Stripes(
          colours,
          json.parsed("width", StrokeJson::size),
          json.number("angle", 0),
          json.flag("textured", true));
    }
    if (json.has("pattern")) {
      return new Fill.PointPattern(
          json.child("pattern", PointJson::read),
          json.parsed("across", StrokeJson::size),
          json.parsed("down", StrokeJson::size),
          json.flag("staggered", false));
    }
    return new Fill.Solid(json.parsed("colour", Rgba::parse));
  }

  private static Rgba colour(JsonObject json, String hex) {
    try {
      return Rgba.parse(hex);
    } catch (IllegalArgumentException e) {
      throw json.wrong(Sentence.of("%s", e.getMessage()));
    }
  }
}
