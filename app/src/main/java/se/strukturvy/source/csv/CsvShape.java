package se.strukturvy.source.csv;

/**
 * Where a table's shapes come from.
 *
 * @param x index of the column with easting or longitude, -1 when there is none
 * @param y index of the column with northing or latitude, -1 when there is none
 * @param wkt index of the column with well-known text, -1 when there is none; comes before the two
 *     others
 */
public record CsvShape(int x, int y, int wkt) {
  /** A table without shapes. */
  public static final CsvShape NONE = new CsvShape(-1, -1, -1);

  /** Points from two columns. */
  public static CsvShape points(int x, int y) {
    return new CsvShape(x, y, -1);
  }

  /** Shapes from well-known text. */
  public static CsvShape wkt(int column) {
    return new CsvShape(-1, -1, column);
  }

  /** True when rows have a place. */
  public boolean isPlaced() {
    return wkt >= 0 || (x >= 0 && y >= 0);
  }
}
