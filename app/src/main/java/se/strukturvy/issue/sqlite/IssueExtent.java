package se.strukturvy.issue.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.io.ParseException;
import se.strukturvy.source.geopackage.write.WrittenGeometry;

/**
 * Keeps the extent and the last change that {@code gpkg_contents} states for {@code issue} (OGC
 * 12-128r17, table 3) right through one batch of changes.
 */
final class IssueExtent {
  private final PreparedStatements statements;
  private final Envelope come = new Envelope();
  private final Envelope gone = new Envelope();

  IssueExtent(PreparedStatements statements) {
    this.statements = statements;
  }

  /**
   * A row's geometry is replaced.
   *
   * @param before null when there was none
   * @param after null when there is none
   */
  void change(byte[] before, byte[] after) throws SQLException {
    gone.expandToInclude(envelope(before));
    come.expandToInclude(envelope(after));
  }

  private static Envelope envelope(byte[] blob) throws SQLException {
    try {
      return blob == null ? new Envelope() : new WrittenGeometry(blob).envelope();
    } catch (ParseException e) {
      throw new SQLException("a geometry in the issue file is damaged: " + e.getMessage(), e);
    }
  }

  /** States the extent after the batch. */
  void state() throws SQLException {
    Envelope stated = stated();
    if (gone.isNull() || isInside(gone, stated)) {
      stated.expandToInclude(come);
    } else {
      // What has gone may have been what reached furthest.
      stated =
          read(
              "SELECT min(ST_MinX(geom)), max(ST_MaxX(geom)), min(ST_MinY(geom)),"
                  + " max(ST_MaxY(geom)) FROM issue WHERE geom NOT NULL AND NOT ST_IsEmpty(geom)");
    }
    boolean none = stated.isNull();
    statements.update(
        "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?,"
            + " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = 'issue'",
        none ? null : stated.getMinX(),
        none ? null : stated.getMinY(),
        none ? null : stated.getMaxX(),
        none ? null : stated.getMaxY());
  }

  private static boolean isInside(Envelope inner, Envelope outer) {
    return inner.getMinX() > outer.getMinX()
        && inner.getMaxX() < outer.getMaxX()
        && inner.getMinY() > outer.getMinY()
        && inner.getMaxY() < outer.getMaxY();
  }

  private Envelope stated() throws SQLException {
    return read("SELECT min_x, max_x, min_y, max_y FROM gpkg_contents WHERE table_name = 'issue'");
  }

  private Envelope read(String sql) throws SQLException {
    try (ResultSet row = statements.query(sql)) {
      boolean known = row.next() && row.getObject(1) != null;
      return known
          ? new Envelope(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4))
          : new Envelope();
    }
  }
}
