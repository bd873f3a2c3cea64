package se.strukturvy.ui.issue.words;

import java.util.Locale;
import java.util.UUID;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.ui.map.SelectionModel;

/**
 * The fields of issues and their values in words, as histories and conflicts show them.
 *
 * @param words issues in words
 * @param selection the issues, for the titles of those that are tied
 */
public record FieldWords(IssueWords words, SelectionModel selection) {
  private static final int LONGEST = 160;

  /** What a field is called. */
  public String name(String field) {
    String key = kind(field);
    String rest = rest(field);
    String name = words.texts().get("field." + key);
    return switch (key) {
      case "step" -> {
        int slash = rest.indexOf('/');
        String which = slash < 0 ? "wanted" : rest.substring(0, slash);
        yield words.texts().get("steps." + which) + ", " + rest.substring(slash + 1);
      }
      case "vote" -> name + ", " + rest;
      case "theme" -> rest.isEmpty() ? name : name + " " + words.theme(rest);
      default -> name;
    };
  }

  /** A value of a field; a dash for none. */
  public String value(String field, String value) {
    if (value == null) {
      return "–";
    }
    String text =
        switch (kind(field)) {
          case "status", "kind", "priority" -> words.texts().get(field + "." + value);
          case "theme" -> rest(field).isEmpty() ? words.theme(value) : "✓";
          case "geometry" -> geometry(value);
          case "private", "deleted" -> "✓";
          case "link" -> words.texts().get("link." + value) + " ”" + title(rest(field)) + "”";
          case "step" -> value + " " + words.texts().get("step." + value);
          case "comment" -> rest(field).contains("/") ? words.texts().get("field.reply") : value;
          default -> value;
        };
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** Whether the old value of a field can be set again; what was said stays said. */
  public static boolean canBeRestored(String field) {
    return !field.startsWith(IssueField.COMMENT) && !field.equals(IssueField.VIEW);
  }

  private String geometry(String wkt) {
    try {
      Geometry shape = new WKTReader().read(wkt);
      String kind = words.texts().get("shape." + shape.getDimension());
      Coordinate middle = shape.getEnvelopeInternal().centre();
      String where = String.format(Locale.ROOT, "N %.0f E %.0f", middle.y, middle.x);
      return shape.getNumPoints() < 2
          ? words.texts().get("shape.at", kind, where)
          : words.texts().get("shape", kind, where, shape.getNumPoints());
    } catch (ParseException e) {
      return wkt;
    }
  }

  private String title(String id) {
    UUID target = UUID.fromString(id);
    return selection.issues().get().stream()
        .filter(issue -> issue.id().equals(target))
        .findFirst()
        .map(Issue::title)
        .orElse(words.texts().get("links.gone"));
  }

  private static String kind(String field) {
    int slash = field.indexOf('/');
    return slash < 0 ? field : field.substring(0, slash);
  }

  private static String rest(String field) {
    int slash = field.indexOf('/');
    return slash < 0 ? "" : field.substring(slash + 1);
  }
}
