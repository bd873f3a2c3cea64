package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Font;
import se.strukturvy.style.TextSymbolizer.Halo;
import se.strukturvy.style.TextSymbolizer.Placement;
import se.strukturvy.style.TextSymbolizer.Shield;

/** A label as {@code {"text": "namn", "size": "13px", "bold": true, "colour": "#1A1A1A", ...}}. */
final class TextJson {
  private static final Words<Placement> PLACEMENTS = Words.of(Placement.class);

  private TextJson() {}

  static ObjectNode write(TextSymbolizer text) {
    Font font = text.font();
    return new JsonWriter()
        .text("text", text.label())
        .text("size", StrokeJson.size(font.size()))
        .flag("bold", font.bold(), false)
        .flag("italic", font.italic(), false)
        .flag("capitals", font.capitals(), false)
        .number("spacing", font.spacing(), 0)
        .text("colour", text.colour().hex())
        .child("halo", text.halo(), TextJson::writeHalo)
        .word("place", PLACEMENTS, text.placement(), Placement.AROUND_POINT)
        .number("priority", text.priority(), 0)
        .child("shield", text.shield(), TextJson::writeShield)
        .number("rotation", text.rotation(), 0)
        .child("computed", text.expressions(), ExpressionsJson::write)
        .node();
  }

  static TextSymbolizer read(JsonObject json) {
    Font font =
        new Font(
            json.parsed("size", StrokeJson::size),
            json.flag("bold", false),
            json.flag("italic", false),
            json.flag("capitals", false),
            json.number("spacing", 0));
    return new TextSymbolizer(
        json.text("text"),
        font,
        json.parsed("colour", Rgba::parse),
        json.child("halo", TextJson::readHalo),
        json.word("place", PLACEMENTS, Placement.AROUND_POINT),
        json.number("priority", 0),
        json.child("shield", TextJson::readShield),
        json.number("rotation", 0),
        ExpressionsJson.read(json));
  }

  private static ObjectNode writeHalo(Halo halo) {
    return new JsonWriter()
        .text("colour", halo.colour().hex())
        .text("radius", StrokeJson.size(halo.radius()))
        .node();
  }

  private static Halo readHalo(JsonObject json) {
    return new Halo(json.parsed("colour", Rgba::parse), json.parsed("radius", StrokeJson::size));
  }

  private static ObjectNode writeShield(Shield shield) {
    return new JsonWriter()
        .text("fill", shield.fill().hex())
        .text("edge", shield.edge().hex())
        .node();
  }

  private static Shield readShield(JsonObject json) {
    return new Shield(json.parsed("fill", Rgba::parse), json.parsed("edge", Rgba::parse));
  }
}
