package se.strukturvy.source;

import java.util.List;
import java.util.Optional;

/**
 * How a text table is read, against what its first rows suggest; what is empty follows these.
 *
 * @param separator between the cells of a row
 * @param decimalComma true when numbers have a comma, false when they have a point
 * @param header true when the first row holds the columns' names
 * @param coordinates the columns with easting and northing (or longitude and latitude), or the one
 *     with well-known text; an empty list for a table without shapes
 */
public record TableOptions(
    Optional<Character> separator,
    Optional<Boolean> decimalComma,
    Optional<Boolean> header,
    Optional<List<String>> coordinates) {
  /** Follows the first rows in everything. */
  public static final TableOptions NONE =
      new TableOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Makes options with a list of their own. */
  public TableOptions {
    coordinates = coordinates.map(List::copyOf);
  }
}
