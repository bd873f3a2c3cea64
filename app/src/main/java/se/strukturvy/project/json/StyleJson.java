package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;

/** A style with its rules. */
public final class StyleJson {
  private StyleJson() {}

  /** The style as JSON. */
  public static ObjectNode write(Style style) {
    return new JsonWriter()
        .optional("name", style.name())
        .list("rules", style.rules(), StyleJson::writeRule)
        .node();
  }

  /** The style that JSON describes. */
  public static Style read(JsonObject json) {
    return new Style(json.text("name", ""), json.children("rules", StyleJson::readRule));
  }

  /** Scales as {"closest": 5000, "farthest": 100000}, one or both; null for every scale. */
  static ObjectNode writeScale(ScaleRange scale) {
    return scale.equals(ScaleRange.ALL)
        ? null
        : new JsonWriter()
            .number("closest", scale.closest(), 0)
            .number("farthest", scale.farthest(), Double.POSITIVE_INFINITY)
            .node();
  }

  static ScaleRange readScale(JsonObject parent) {
    ScaleRange found =
        parent.child(
            "scale",
            json ->
                new ScaleRange(
                    json.number("closest", 0), json.number("farthest", Double.POSITIVE_INFINITY)));
    return found == null ? ScaleRange.ALL : found;
  }

  private static ObjectNode writeRule(Rule rule) {
    return new JsonWriter()
        .optional("title", rule.title())
        .optional("filter", rule.filter())
        .child("scale", writeScale(rule.scale()), node -> node)
        .list("draw", rule.symbolizers(), SymbolizerJson::write)
        .number("opacity", rule.opacity(), 1)
        .number("tier", rule.tier(), 0)
        .node();
  }

  private static Rule readRule(JsonObject json) {
    return new Rule(
        json.text("title", ""),
        json.filter("filter"),
        readScale(json),
        json.children("draw", SymbolizerJson::read),
        json.number("opacity", 1),
        (int) json.number("tier", 0));
  }
}
