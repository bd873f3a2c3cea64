package se.strukturvy.source.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsGuess;

/**
 * What a table seems to be, for a person to look at and to overrule before it is opened.
 *
 * @param dialect how it seems to be written
 * @param columns the names of its columns
 * @param rows the first rows, as many cells as there are columns
 * @param shape where its shapes seem to come from
 * @param crs the reference system that was chosen or that the columns' names state; empty when
 *     there is none
 * @param extent the box around the coordinates of the first rows, in their own numbers
 * @param guesses systems that these coordinates may have, likeliest first
 */
public record CsvPreview(
    Path file,
    CsvDialect dialect,
    List<String> columns,
    List<List<String>> rows,
    CsvShape shape,
    Optional<CoordinateReferenceSystem> crs,
    Envelope extent,
    List<CrsGuess> guesses) {
  private static final int SAMPLES = 3;

  /** Makes a preview with a box of its own. */
  public CsvPreview {
    extent = new Envelope(extent);
  }

  /** The box around the coordinates of the first rows, in their own numbers. A copy. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }

  /** The name of the layer that the table makes: the file's, without its ending. */
  public String layer() {
    return CsvFormat.name(file);
  }

  /** The first values that have letters beyond a to z. */
  List<String> foreignValues() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> cell.chars().anyMatch(c -> c > 127))
        .distinct()
        .limit(SAMPLES)
        .toList();
  }
}
