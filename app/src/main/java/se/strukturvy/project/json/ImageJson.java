package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.ImageMember.Role;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendVariant;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.StructureImage.Status;

/**
 * A structure image, in the words of Boverket's ÖP-modell: kind "nod", "stråk" or "område", status
 * "gällande", "utkast" or "ersatt".
 */
public final class ImageJson {
  private static final Words<Status> STATUS =
      Words.of(
          Map.of(Status.CURRENT, "gällande", Status.DRAFT, "utkast", Status.REPLACED, "ersatt"));
  private static final Words<Role> ROLES =
      Words.of(Map.of(Role.PARTY, "part", Role.FOLLOWER, "följer"));
  private static final Words<GeometryKind> KINDS =
      Words.of(
          Map.of(
              GeometryKind.POINT,
              "nod",
              GeometryKind.LINE,
              "stråk",
              GeometryKind.POLYGON,
              "område"));

  private ImageJson() {}

  /** The image as JSON. */
  public static ObjectNode write(StructureImage image) {
    return new JsonWriter()
        .text("id", image.id())
        .text("title", image.title())
        .text("owner", image.owner())
        .number("horizon", image.horizon(), 0)
        .optional("adopted", image.adopted())
        .optional("version", image.version())
        .word("status", STATUS, image.status(), null)
        .optional("source", image.source())
        .child("scale", StyleJson.writeScale(image.validScale()), scale -> scale)
        .box("extent", image.extent())
        .list("members", image.members(), ImageJson::writeMember)
        .list("legend", image.legend(), ImageJson::writeClass)
        .optional("replaces", image.replaces())
        .texts("ground", image.ground())
        .node();
  }

  /** The image that JSON describes. */
  public static StructureImage read(JsonObject json) {
    return new StructureImage(
        json.text("id"),
        json.text("title"),
        json.text("owner", ""),
        (int) json.number("horizon", 0),
        json.text("adopted", ""),
        json.text("version", ""),
        json.word("status", STATUS, Status.CURRENT),
        json.text("source", ""),
        StyleJson.readScale(json),
        json.box("extent"),
        json.children("members", ImageJson::readMember),
        json.children("legend", ImageJson::readClass),
        json.text("replaces", ""),
        json.texts("ground"));
  }

  private static ObjectNode writeMember(ImageMember member) {
    return new JsonWriter()
        .text("layer", member.layerId())
        .optional("filter", member.filter())
        .text("classField", member.classField())
        .word("role", ROLES, member.role(), Role.PARTY)
        .node();
  }

  private static ImageMember readMember(JsonObject json) {
    return new ImageMember(
        json.text("layer"),
        json.filter("filter"),
        json.text("classField"),
        json.word("role", ROLES, Role.PARTY));
  }

  /** The word for a kind of shape: nod, stråk or område. */
  public static String word(GeometryKind kind) {
    return KINDS.word(kind);
  }

  /** The word for a status: gällande, utkast or ersatt. */
  public static String word(Status status) {
    return STATUS.word(status);
  }

  /**
   * The status of that name; in force when there is no word.
   *
   * @throws IOException for a word that is none of them
   */
  public static Status statusOf(String word) throws IOException {
    return word.isBlank() ? Status.CURRENT : parsed(() -> STATUS.value(word, "status"));
  }

  /**
   * A class as {@link #writeClass} has written it, with its columns in a table, which go first.
   *
   * @param symbol the JSON text; may be empty for a class without symbols
   * @throws IOException for what is no class; says what is wrong
   */
  public static LegendClass classOf(String symbol, String code, String label, String kind)
      throws IOException {
    GeometryKind shape = parsed(() -> KINDS.value(kind, "slag"));
    if (symbol.isBlank()) {
      return new LegendClass(code, label, shape, List.of());
    }
    JsonNode json = new ObjectMapper().readTree(symbol);
    LegendClass drawn = parsed(() -> JsonObject.read(json, note -> {}, ImageJson::readClass));
    return new LegendClass(code, label, shape, drawn.symbolizers(), drawn.variants());
  }

  private static <T> T parsed(Supplier<T> parser) throws IOException {
    try {
      return parser.get();
    } catch (JsonFormatException e) {
      throw new IOException("strukturbild: " + e.getMessage(), e);
    }
  }

  /** A class of a legend as JSON, with how it is drawn. */
  public static ObjectNode writeClass(LegendClass legend) {
    return new JsonWriter()
        .text("code", legend.code())
        .text("label", legend.label())
        .word("kind", KINDS, legend.kind(), null)
        .list("draw", legend.symbolizers(), SymbolizerJson::write)
        .list("variants", legend.variants(), ImageJson::writeVariant)
        .node();
  }

  private static LegendClass readClass(JsonObject json) {
    String code = json.text("code");
    return new LegendClass(
        code,
        json.text("label", code),
        json.word("kind", KINDS, GeometryKind.LINE),
        json.children("draw", SymbolizerJson::read),
        json.children("variants", ImageJson::readVariant));
  }

  private static ObjectNode writeVariant(LegendVariant variant) {
    return new JsonWriter()
        .text("filter", variant.filter())
        .optional("label", variant.label())
        .list("draw", variant.symbolizers(), SymbolizerJson::write)
        .node();
  }

  private static LegendVariant readVariant(JsonObject json) {
    return new LegendVariant(
        json.text("filter"), json.text("label", ""), json.children("draw", SymbolizerJson::read));
  }
}
