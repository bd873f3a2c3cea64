package se.strukturvy.structure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.style.ecql.Ecql;

/**
 * Reads a strategy out of a table with a row a node, from any file that can be opened (CSV,
 * GeoPackage).
 *
 * <p>The columns are kod, nivå, över (the code of the node above), namn, klartext, text_tätort,
 * text_landsbygd, text_gränsbygd, verifierad (ja, nej), källa, version and länkar; only kod and
 * namn must be there. Names in English and without å, ä, ö are understood too. A link is {@code
 * layer} or {@code layer WHERE filter}, several are parted by line breaks or semicolons.
 *
 * @param ownLayer the project's layer that shows the table's own shapes; null when the project has
 *     none. Rows with a shape are then linked to it.
 */
public record StrategyTable(String ownLayer) {
  private static final Map<GeographyType, List<String>> TEXTS =
      Map.of(
          GeographyType.TOWN, List.of("text_tatort", "text_town"),
          GeographyType.COUNTRYSIDE, List.of("text_landsbygd", "text_countryside"),
          GeographyType.BORDERLAND, List.of("text_gransbygd", "text_borderland"));

  /** Semicolons within a quoted value do not part links. */
  private static final Pattern BETWEEN_LINKS = Pattern.compile("[\n;](?=(?:[^']*'[^']*')*[^']*$)");

  private static final Pattern WHERE = Pattern.compile("\\s+where\\s+", Pattern.CASE_INSENSITIVE);
  private static final Set<String> YES = Set.of("ja", "j", "yes", "true", "1", "x", "sant");

  /** A row, before it is known what stands below it. */
  private record Row(String code, String above, StrategicDirection node) {}

  /**
   * Reads the table.
   *
   * @throws IOException when it cannot be read, has no column for code or name, or a code stands
   *     twice; the message names the file, the layer and the row
   */
  public Strategy read(FeatureSource table) throws IOException {
    Fields fields = new Fields(table);
    Map<String, Row> rows = new LinkedHashMap<>();
    List<Sentence> notes = new ArrayList<>();
    List<Feature> features = new ArrayList<>();
    table.read(Query.ALL, features::add);
    for (int i = 0; i < features.size(); i++) {
      Sentence place = fields.place(i);
      Row row =
          row(
              features.get(i),
              fields,
              link -> notes.add(Sentence.of("%s: the link \"%s\" cannot be read.", place, link)));
      if (row.code.isEmpty()) {
        notes.add(Sentence.of("%s: has no code and is passed over.", place));
      } else if (rows.putIfAbsent(row.code, row) != null) {
        throw new UnreadableFileException(
            table.file(),
            table.type().name(),
            Sentence.of("row %d: the code %s stands twice", i + 1, row.code),
            Sentence.of("Give each row a code of its own"),
            null);
      } else if (row.node.wording().isTooLong()) {
        notes.add(
            Sentence.of(
                "%s: the plain text of %s has more than %d words.",
                place, row.code, Wording.MOST_WORDS));
      }
    }
    return new Strategy(tree(rows, notes), notes);
  }

  private Row row(Feature feature, Fields fields, Consumer<String> unreadable) {
    String code = fields.text(feature, "kod", "code");
    Map<GeographyType, String> texts = new EnumMap<>(GeographyType.class);
    TEXTS.forEach(
        (geography, names) -> {
          String text = fields.text(feature, names.toArray(String[]::new));
          if (!text.isEmpty()) {
            texts.put(geography, text);
          }
        });
    Wording wording =
        new Wording(
            fields.text(feature, "klartext", "plain_text", "plaintext"),
            texts,
            YES.contains(fields.text(feature, "verifierad", "verified").toLowerCase(Locale.ROOT)),
            fields.text(feature, "kalla", "source"),
            fields.text(feature, "version"));
    List<FeatureLink> links = new ArrayList<>();
    if (ownLayer != null && feature.geometry() != null) {
      links.add(new FeatureLink(ownLayer, fields.codeIs(code)));
    }
    links.addAll(links(fields.text(feature, "lankar", "links"), unreadable));
    String name = fields.text(feature, "namn", "name");
    Level level = level(fields.text(feature, "niva", "level"));
    return new Row(
        code,
        fields.text(feature, "over", "parent", "above"),
        new StrategicDirection(code, name, level, wording, links, List.of()));
  }

  private static List<FeatureLink> links(String text, Consumer<String> unreadable) {
    List<FeatureLink> links = new ArrayList<>();
    for (String link : BETWEEN_LINKS.split(text, -1)) {
      String[] halves = WHERE.split(link.strip(), 2);
      if (halves.length == 2 && !Ecql.isFilter(halves[1])) {
        unreadable.accept(link.strip());
      } else if (!halves[0].isEmpty()) {
        links.add(new FeatureLink(halves[0], halves.length == 2 ? halves[1] : null));
      }
    }
    return links;
  }

  private static Level level(String word) {
    return switch (Fields.plain(word)) {
      case "mal", "goal" -> Level.GOAL;
      case "prioriterat omrade", "priority area", "priority_area" -> Level.PRIORITY_AREA;
      default -> Level.DIRECTION;
    };
  }

  private static List<StrategicDirection> tree(Map<String, Row> rows, List<Sentence> notes) {
    List<StrategicDirection> goals = new ArrayList<>();
    Map<String, List<Row>> below = new LinkedHashMap<>();
    for (Row row : rows.values()) {
      if (!row.above.isEmpty() && !rows.containsKey(row.above)) {
        notes.add(
            Sentence.of(
                "%s stands below %s, which is not there; put at the top.", row.code, row.above));
        below.computeIfAbsent("", code -> new ArrayList<>()).add(row);
      } else {
        below.computeIfAbsent(row.above, code -> new ArrayList<>()).add(row);
      }
    }
    below.getOrDefault("", List.of()).forEach(row -> goals.add(withBelow(row, below)));
    long reached = goals.stream().flatMap(StrategicDirection::withAllBelow).count();
    if (reached < rows.size()) {
      notes.add(
          Sentence.of(
              "%d rows stand below each other in a ring; left out.", rows.size() - reached));
    }
    return goals;
  }

  private static StrategicDirection withBelow(Row row, Map<String, List<Row>> below) {
    return row.node.withChildren(
        below.getOrDefault(row.code, List.of()).stream()
            .map(child -> withBelow(child, below))
            .toList());
  }
}
