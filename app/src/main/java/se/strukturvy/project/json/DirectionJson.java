package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;

/** A node of the strategy with all below it; "verified" is written out, true or false. */
public final class DirectionJson {
  private static final Words<Level> LEVELS =
      Words.of(
          Map.of(
              Level.GOAL, "mål",
              Level.PRIORITY_AREA, "prioriterat område",
              Level.DIRECTION, "strategisk inriktning"));

  private DirectionJson() {}

  /** The node as JSON. */
  public static ObjectNode write(StrategicDirection direction) {
    JsonWriter json =
        new JsonWriter()
            .text("code", direction.code())
            .text("name", direction.name())
            .word("level", LEVELS, direction.level(), null)
            .optional("plainText", direction.plainText());
    json.node().put("verified", direction.verified());
    return json.optional("source", direction.source())
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
        json.text("plainText", ""),
        json.flag("verified", false),
        json.text("source", ""),
        json.children("links", DirectionJson::readLink),
        json.children("children", DirectionJson::read));
  }

  private static ObjectNode writeLink(FeatureLink link) {
    return new JsonWriter().text("layer", link.layerId()).optional("filter", link.filter()).node();
  }

  private static FeatureLink readLink(JsonObject json) {
    return new FeatureLink(json.text("layer"), json.text("filter", null));
  }
}
