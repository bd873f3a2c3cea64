package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.GeographyType;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.Wording;

/** A node of the strategy with all below it; "verified" is written out, true or false. */
public final class DirectionJson {
  private static final Words<Level> LEVELS =
      Words.of(
          Map.of(
              Level.GOAL, "mål",
              Level.PRIORITY_AREA, "prioriterat område",
              Level.DIRECTION, "strategisk inriktning"));

  private static final Map<GeographyType, String> GEOGRAPHY_KEYS =
      Map.of(
          GeographyType.TOWN, "textTätort",
          GeographyType.COUNTRYSIDE, "textLandsbygd",
          GeographyType.BORDERLAND, "textGränsbygd");

  private DirectionJson() {}

  /** The node as JSON. */
  public static ObjectNode write(StrategicDirection direction) {
    JsonWriter json =
        new JsonWriter()
            .text("code", direction.code())
            .text("name", direction.name())
            .word("level", LEVELS, direction.level(), null)
            .optional("plainText", direction.plainText());
    Wording wording = direction.wording();
    wording.byGeography().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(text -> json.text(GEOGRAPHY_KEYS.get(text.getKey()), text.getValue()));
    json.node().put("verified", wording.verified());
    return json.optional("source", wording.source())
        .optional("version", wording.version())
        .list("links", direction.links(), DirectionJson::writeLink)
        .list("children", direction.children(), DirectionJson::write)
        .node();
  }

  /** The node that JSON describes. */
  public static StrategicDirection read(JsonObject json) {
    return new StrategicDirection(
        json.text("code"),
        json.text("name"),
        json.word("level", LEVELS, Level.DIRECTION),
        readWording(json),
        json.children("links", DirectionJson::readLink),
        json.children("children", DirectionJson::read));
  }

  private static Wording readWording(JsonObject json) {
    Map<GeographyType, String> texts = new EnumMap<>(GeographyType.class);
    GEOGRAPHY_KEYS.forEach(
        (geography, key) -> {
          String text = json.text(key, "");
          if (!text.isEmpty()) {
            texts.put(geography, text);
          }
        });
    return new Wording(
        json.text("plainText", ""),
        texts,
        json.flag("verified", false),
        json.text("source", ""),
        json.text("version", ""));
  }

  private static ObjectNode writeLink(FeatureLink link) {
    return new JsonWriter().text("layer", link.layerId()).optional("filter", link.filter()).node();
  }

  private static FeatureLink readLink(JsonObject json) {
    return new FeatureLink(json.text("layer"), json.filter("filter"));
  }
}
