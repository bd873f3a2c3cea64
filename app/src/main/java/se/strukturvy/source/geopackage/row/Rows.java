package se.strukturvy.source.geopackage.row;

import java.io.IOException;

/** The rows of one table or view. */
public interface Rows {
  /**
   * Visits all rows, those of a table in the order of their ids.
   *
   * @param columns which columns will be asked for
   * @throws IOException when nothing more can be read; what was visited before stands
   */
  void scan(int[] columns, Visitor visitor) throws IOException;

  /**
   * Visits the rows with these ids.
   *
   * @param ids in ascending order
   * @param columns which columns will be asked for
   * @throws IOException when nothing more can be read
   */
  void fetch(long[] ids, int[] columns, Visitor visitor) throws IOException;

  /** Is shown one row after the other. */
  interface Visitor {
    /** Looks at a row; false ends the visit. */
    boolean visit(Row row) throws IOException;
  }
}
