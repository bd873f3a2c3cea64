package se.strukturvy.crs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reference systems there are, and the ways between them. */
public final class CrsCatalog {
  /** More hits than anybody reads. */
  private static final int MOST_HITS = 200;

  /** The system with an EPSG code; empty when there is none. */
  public Optional<CoordinateReferenceSystem> find(int epsg) {
    return CrsTable.near().find(epsg).or(() -> CrsTable.world().find(epsg)).map(CrsDefinition::crs);
  }

  /**
   * Systems for a chooser, the likeliest first: those whose code or name begin with the text, then
   * those that contain all its words. An empty text gives what Sweden uses.
   */
  public List<CoordinateReferenceSystem> search(String text) {
    List<String> words =
        Stream.of(text.toLowerCase(Locale.ROOT).replace("epsg:", " ").split("[\\s/_]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    CrsTable table = words.isEmpty() ? CrsTable.near() : CrsTable.world();
    return table.all().stream()
        .filter(definition -> !definition.deprecated())
        .filter(definition -> words.stream().allMatch(text(definition)::contains))
        .sorted(Comparator.comparing(definition -> !begins(definition, words)))
        .limit(MOST_HITS)
        .map(CrsDefinition::crs)
        .toList();
  }

  private static boolean begins(CrsDefinition definition, List<String> words) {
    return !words.isEmpty()
        && (String.valueOf(definition.epsg()).equals(words.get(0))
            || definition.name().toLowerCase(Locale.ROOT).startsWith(words.get(0)));
  }

  private static String text(CrsDefinition definition) {
    String all =
        definition.epsg() + " " + definition.name() + " " + String.join(" ", definition.aliases());
    return all.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
