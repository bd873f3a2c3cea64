package se.strukturvy.source.geopackage.row;

/** One row of a table or view, valid until the next is visited. Columns are numbered from 0. */
public interface Row {
  /** The row's id, unique in its table. */
  long id();

  /** A column as Long, Double, String, byte[] or null. */
  Object value(int column);

  /**
   * The array that holds a column's blob, from {@link #blobStart()} to {@link #blobEnd()}; null
   * when the column is missing or no blob.
   */
  byte[] blob(int column);

  /** Where the blob asked for last begins. */
  int blobStart();

  /** Where the blob asked for last ends. */
  int blobEnd();
}
