package se.strukturvy.crs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/** The reference systems there are, and the ways between them. */
public final class CrsCatalog {
  /** More hits than anybody reads. */
  private static final int MOST_HITS = 200;

  private final Path cacheFolder;
  private EpsgDatabase database;

  /**
   * Makes the catalogue; nothing is read or written yet.
   *
   * @param cacheFolder where GeoTools' EPSG database (33 MB) is unpacked if it is ever needed; a
   *     folder of the user's own. A temporary folder is taken when it cannot be written.
   */
  public CrsCatalog(Path cacheFolder) {
    this.cacheFolder = cacheFolder;
  }

  /** The system with an EPSG code; empty when there is none. */
  public Optional<CoordinateReferenceSystem> find(int epsg) {
    return CrsTable.near().find(epsg).or(() -> CrsTable.world().find(epsg)).map(CrsDefinition::crs);
  }

  /**
   * The way from one system to another.
   *
   * <p>Between the systems of Sweden, WGS 84, ETRS89, their UTM zones and web Mercator it is there
   * at once. For others GeoTools' EPSG database is started, which takes seconds the first time: not
   * on the thread of the window.
   *
   * @throws CrsException when no way is known
   */
  public CoordinateTransform transform(
      CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
    int start = horizontal(from);
    int end = horizontal(to);
    if (start == end) {
      return IdentityTransform.IDENTITY;
    }
    return OwnTransform.between(from, to).orElseGet(() -> database().transform(start, end));
  }

  /** Starts the EPSG database in the background, so that nobody waits for it later. */
  public void warmUp(Executor background) {
    background.execute(() -> database().start());
  }

  /** Made late, because its mere class loads GeoTools. */
  private synchronized EpsgDatabase database() {
    if (database == null) {
      database = new EpsgDatabase(cacheFolder);
    }
    return database;
  }

  private static int horizontal(CoordinateReferenceSystem crs) {
    return CrsTable.near()
        .find(crs.epsg())
        .or(() -> CrsTable.world().find(crs.epsg()))
        .map(CrsDefinition::horizontal)
        .orElse(crs.epsg());
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
