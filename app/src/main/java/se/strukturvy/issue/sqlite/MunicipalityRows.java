package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.source.geopackage.write.GeometryBlobWriter;
import se.strukturvy.source.geopackage.write.WrittenGeometry;

/** Municipalities as rows of the feature table {@code municipality}. */
final class MunicipalityRows {
  private final Connection connection;

  MunicipalityRows(Connection connection) {
    this.connection = connection;
  }

  void replace(List<Municipality> municipalities) throws SQLException {
    IssueDatabase.execute(connection, "DELETE FROM municipality");
    GeometryBlobWriter blobs = new GeometryBlobWriter(IssueSchema.EPSG);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO municipality(geom, kommunkod, kommunnamn, lanskod) VALUES (?,?,?,?)")) {
      for (Municipality one : municipalities) {
        insert.setBytes(1, blobs.write(one.area()));
        insert.setString(2, one.code());
        insert.setString(3, one.name());
        insert.setString(4, one.county());
        insert.executeUpdate();
      }
    }
    stateExtent(municipalities);
  }

  /** OGC 12-128r17, table 3: the extent of the features, null when there are none. */
  private void stateExtent(List<Municipality> municipalities) throws SQLException {
    Envelope all = new Envelope();
    municipalities.forEach(one -> all.expandToInclude(one.area().getEnvelopeInternal()));
    double[] extent = {all.getMinX(), all.getMinY(), all.getMaxX(), all.getMaxY()};
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?,"
                + " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
                + " WHERE table_name = 'municipality'")) {
      for (int i = 0; i < extent.length; i++) {
        update.setObject(i + 1, all.isNull() ? null : extent[i]);
      }
      update.executeUpdate();
    }
  }

  /** The municipalities as their table holds them: sorted by code, every area a multipolygon. */
  static List<Municipality> multiple(List<Municipality> municipalities) {
    return municipalities.stream()
        .map(one -> new Municipality(one.code(), one.name(), one.county(), multiple(one.area())))
        .sorted(Comparator.comparing(Municipality::code))
        .toList();
  }

  private static Geometry multiple(Geometry area) {
    return area instanceof Polygon polygon
        ? area.getFactory().createMultiPolygon(new Polygon[] {polygon})
        : area;
  }

  List<Municipality> all() throws SQLException {
    List<Municipality> all = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT kommunkod, kommunnamn, lanskod, geom FROM municipality ORDER BY kommunkod")) {
      ResultSet rows = select.executeQuery();
      while (rows.next()) {
        Geometry area = new WrittenGeometry(rows.getBytes(4)).geometry();
        all.add(new Municipality(rows.getString(1), rows.getString(2), rows.getString(3), area));
      }
    } catch (ParseException e) {
      throw new SQLException("a border in the issue file is damaged: " + e.getMessage(), e);
    }
    return all;
  }
}
