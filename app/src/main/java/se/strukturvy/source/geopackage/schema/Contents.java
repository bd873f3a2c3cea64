package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.value.NamedColumns;

/**
 * A row of {@code gpkg_contents} (OGC 12-128r19, clause 1.1.3).
 *
 * @param table the table's name as it stands there
 * @param dataType in lower case: features, attributes, tiles ...
 * @param bounds the box it states; a null envelope when it states none
 * @param srsId the reference system, null when missing
 * @param lastChange when the content changed last, as text; may be null
 */
record Contents(String table, String dataType, Envelope bounds, Integer srsId, String lastChange) {
  private static final String TABLE = "gpkg_contents";

  /** All rows, in the file's order; none where the table is missing. */
  static List<Contents> read(Database database, Schema schema) throws IOException {
    return schema.has(TABLE) ? database.ask(c -> rows(c.sql())) : List.of();
  }

  private static List<Contents> rows(Connection sql) throws SQLException {
    List<Contents> all = new ArrayList<>();
    try (Statement s = sql.createStatement();
        ResultSet rows = s.executeQuery("SELECT * FROM " + TABLE)) {
      NamedColumns cells = new NamedColumns(rows);
      while (rows.next()) {
        String table = cells.text("table_name");
        if (table != null) {
          String type = cells.text("data_type");
          all.add(
              new Contents(
                  table,
                  type == null ? "" : type.toLowerCase(Locale.ROOT),
                  bounds(cells),
                  cells.integer("srs_id"),
                  cells.text("last_change")));
        }
      }
    }
    return all;
  }

  private static Envelope bounds(NamedColumns cells) throws SQLException {
    double minX = cells.real("min_x");
    double minY = cells.real("min_y");
    double maxX = cells.real("max_x");
    double maxY = cells.real("max_y");
    boolean sane = minX <= maxX && minY <= maxY && Double.isFinite(maxX - minX + maxY - minY);
    return sane ? new Envelope(minX, maxX, minY, maxY) : new Envelope();
  }

  /** Whether the table holds rows for people, not tiles. */
  boolean isVector() {
    return isFeatures() || dataType.equals("attributes") || dataType.equals("aspatial");
  }

  /** Whether the rows have shapes. */
  boolean isFeatures() {
    return dataType.equals("features");
  }
}
