package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

/**
 * A stroke as {@code {"colour": "#1F3A93", "width": "6px", "dash": [4, 2]}}; a size as "6px",
 * "0.5mm" or "300m" (metres on the ground).
 */
final class StrokeJson {
  private static final Words<Stroke.Cap> CAPS = Words.of(Stroke.Cap.class);
  private static final Words<Stroke.Join> JOINS = Words.of(Stroke.Join.class);
  private static final Pattern SIZE = Pattern.compile("(-?[0-9]*\\.?[0-9]+)\\s*(px|mm|m)");

  private StrokeJson() {}

  static ObjectNode write(Stroke stroke) {
    return new JsonWriter()
        .text("colour", stroke.colour().hex())
        .text("width", size(stroke.width()))
        .numbers("dash", stroke.dashes())
        .word("cap", CAPS, stroke.cap(), Stroke.Cap.ROUND)
        .word("join", JOINS, stroke.join(), Stroke.Join.ROUND)
        .node();
  }

  static Stroke read(JsonObject json) {
    return new Stroke(
        json.parsed("colour", Rgba::parse),
        json.parsed("width", StrokeJson::size),
        json.numbers("dash"),
        json.word("cap", CAPS, Stroke.Cap.ROUND),
        json.word("join", JOINS, Stroke.Join.ROUND));
  }

  static String size(Size size) {
    double value = size.value();
    String number =
        value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    return number
        + switch (size.unit()) {
          case PIXEL -> "px";
          case MILLIMETRE -> "mm";
          case METRE -> "m";
        };
  }

  static Size size(String text) {
    Matcher parts = SIZE.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not a size such as 6px, 0.5mm or 300m");
    }
    Size.Unit unit =
        switch (parts.group(2)) {
          case "px" -> Size.Unit.PIXEL;
          case "mm" -> Size.Unit.MILLIMETRE;
          default -> Size.Unit.METRE;
        };
    return new Size(Double.parseDouble(parts.group(1)), unit);
  }
}
