package se.strukturvy.source.geopackage.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** A row of a result, its columns under the numbers they have in their table. */
final class SqlRow implements Row {
  private final ResultSet rows;
  private final int[] columns;
  private final Object[] values;
  private long id;
  private int blobEnd;

  SqlRow(ResultSet rows, int[] columns, int columnCount) {
    this.rows = rows;
    this.columns = columns;
    this.values = new Object[columnCount];
  }

  /** Takes over the values of the row on which the result stands; they follow the id. */
  void load(long rowId) throws SQLException {
    id = rowId;
    Arrays.fill(values, null);
    for (int i = 0; i < columns.length; i++) {
      Object value = rows.getObject(i + 2);
      values[columns[i]] = value instanceof Integer small ? (Object) small.longValue() : value;
    }
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public Object value(int column) {
    return values[column];
  }

  @Override
  public byte[] blob(int column) {
    byte[] blob = values[column] instanceof byte[] bytes ? bytes : null;
    blobEnd = blob == null ? 0 : blob.length;
    return blob;
  }

  @Override
  public int blobStart() {
    return 0;
  }

  @Override
  public int blobEnd() {
    return blobEnd;
  }
}
