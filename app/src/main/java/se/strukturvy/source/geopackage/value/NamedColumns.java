package se.strukturvy.source.geopackage.value;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.feature.FieldType;

/** The row of a result by column name in any case; a column that is not there is null. */
public final class NamedColumns {
  private final ResultSet rows;
  private final Map<String, Integer> columns = new HashMap<>();

  /**
   * Prepares to ask the row on which a result stands, then the next.
   *
   * @throws SQLException when the result is closed
   */
  public NamedColumns(ResultSet rows) throws SQLException {
    this.rows = rows;
    ResultSetMetaData meta = rows.getMetaData();
    for (int i = 1; i <= meta.getColumnCount(); i++) {
      columns.putIfAbsent(meta.getColumnName(i).toLowerCase(Locale.ROOT), i);
    }
  }

  /**
   * A column as text; null where there is none.
   *
   * @throws SQLException when the result is closed
   */
  public String text(String column) throws SQLException {
    Object value = value(column);
    return value == null ? null : String.valueOf(FieldValue.of(FieldType.TEXT, value));
  }

  /**
   * A number that is whole; null where there is none.
   *
   * @throws SQLException when the result is closed
   */
  public Integer integer(String column) throws SQLException {
    double value = real(column);
    return Double.isNaN(value) || value != Math.rint(value) ? null : (Integer) (int) value;
  }

  /**
   * A number; NaN where there is none.
   *
   * @throws SQLException when the result is closed
   */
  public double real(String column) throws SQLException {
    Object value = FieldValue.of(FieldType.REAL, value(column));
    return value == null ? Double.NaN : (double) value;
  }

  private Object value(String column) throws SQLException {
    Integer index = columns.get(column);
    return index == null ? null : rows.getObject(index);
  }
}
