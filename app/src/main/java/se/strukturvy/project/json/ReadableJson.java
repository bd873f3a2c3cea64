package se.strukturvy.project.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Lays out JSON for people: what fits on a line stands on one, the rest is broken after each value,
 * so that two versions of a file differ in the lines that differ in meaning.
 */
public final class ReadableJson {
  private static final int LINE = 100;

  private ReadableJson() {}

  /** The text of a value, with a line break at the end. */
  public static String of(JsonNode node) {
    StringBuilder out = new StringBuilder();
    write(node, 0, 0, out);
    return out.append('\n').toString();
  }

  private static void write(JsonNode node, int indent, int used, StringBuilder out) {
    String flat = flat(node);
    if (!node.isContainerNode() || node.isEmpty() || indent + used + flat.length() < LINE) {
      out.append(flat);
      return;
    }
    boolean object = node.isObject();
    out.append(object ? "{" : "[");
    Iterator<String> keys = node.fieldNames();
    String between = "";
    for (JsonNode value : node) {
      out.append(between).append('\n').append(" ".repeat(indent + 2));
      String key = object ? quoted(keys.next()) + ": " : "";
      out.append(key);
      write(value, indent + 2, key.length(), out);
      between = ",";
    }
    out.append('\n').append(" ".repeat(indent)).append(object ? "}" : "]");
  }

  private static String flat(JsonNode node) {
    if (node.isObject()) {
      List<String> entries = new ArrayList<>();
      for (Map.Entry<String, JsonNode> e : node.properties()) {
        entries.add(quoted(e.getKey()) + ": " + flat(e.getValue()));
      }
      return "{" + String.join(", ", entries) + "}";
    }
    if (node.isArray()) {
      List<String> items = new ArrayList<>();
      node.forEach(item -> items.add(flat(item)));
      return "[" + String.join(", ", items) + "]";
    }
    double number = node.doubleValue();
    boolean whole = node.isNumber() && Math.abs(number) < 1e15 && number == Math.rint(number);
    return whole ? Long.toString((long) number) : node.toString();
  }

  private static String quoted(String key) {
    return com.fasterxml.jackson.databind.node.TextNode.valueOf(key).toString();
  }
}
