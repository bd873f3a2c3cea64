package se.strukturvy.source.csv;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsGuess;

/**
 * What a table seems to be, for a person to look at and to overrule before it is opened.
 *
 * @param dialect how it seems to be written
 * @param columns the names of its columns
 * @param rows the first rows, as many cells as there are columns
 * @param shape where its shapes seem to come from
 * @param crs the reference system that the columns' names state; empty when they state none
 * @param guesses systems that the coordinates of the first rows may have, likeliest first
 */
public record CsvPreview(
    Path file,
    CsvDialect dialect,
    List<String> columns,
    List<List<String>> rows,
    CsvShape shape,
    Optional<CoordinateReferenceSystem> crs,
    List<CrsGuess> guesses) {}
