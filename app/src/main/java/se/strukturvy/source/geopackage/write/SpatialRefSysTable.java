package se.strukturvy.source.geopackage.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * Writes rows of {@code gpkg_spatial_ref_sys} with the definitions that a GeoPackage asks for (WKT
 * 1, OGC 12-128r17, clause 1.1.2), from a table of the systems that are used in Sweden and Europe.
 */
final class SpatialRefSysTable {
  private final Connection connection;

  SpatialRefSysTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Makes sure that a system is in the table.
   *
   * @throws IllegalArgumentException when there is no definition for it
   */
  void require(int epsg) throws SQLException {
    String[] row =
        SqlScript.text("spatial-ref-sys.tsv")
            .lines()
            .map(line -> line.split("\t", 3))
            .filter(columns -> columns[0].equals(Integer.toString(epsg)))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "GeoPackages are not written in EPSG:" + epsg + "; use EPSG:3006"));
    insert(epsg, row[1], row[2]);
  }

  private void insert(int epsg, String name, String definition) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, ?)")) {
      int column = 1;
      for (Object value : Arrays.<Object>asList(name, epsg, epsg, definition, name)) {
        insert.setObject(column++, value);
      }
      insert.executeUpdate();
    }
  }
}
