package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.ReadBack;

/** Makes GeoPackages by SQL, so that they can be as odd as a test wants. */
final class GeoPackageFixture {
  private static final String CORE =
      """
      CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,
        organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
      INSERT INTO gpkg_spatial_ref_sys VALUES
        ('SWEREF99 TM', 3006, 'EPSG', 3006, 'undefined', NULL),
        ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL),
        ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL);
      CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT,
        description TEXT, last_change DATETIME, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE,
        max_y DOUBLE, srs_id INTEGER);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,
        geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
      """;

  private GeoPackageFixture() {}

  /** Runs SQL, one statement after the other, on a new or old file. */
  static void sql(Path file, String... statements) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      for (String each : statements) {
        s.executeUpdate(each);
      }
    }
  }

  /** An empty GeoPackage. */
  static Path empty(Path file) throws SQLException {
    sql(file, CORE);
    return file;
  }

  /** Registers a table of features. */
  static void register(Path file, String table, String column, int srsId) throws SQLException {
    sql(
        file,
        "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('%s', 'features', %d)"
            .formatted(table, srsId),
        "INSERT INTO gpkg_geometry_columns VALUES ('%s', '%s', 'GEOMETRY', %d, 0, 0)"
            .formatted(table, column, srsId));
  }

  /** A GeoPackage with a layer "places": fid, geom, name. */
  static Path places(Path file, String... wktAndNames) throws SQLException {
    empty(file);
    sql(file, "CREATE TABLE places (fid INTEGER PRIMARY KEY, geom BLOB, name TEXT)");
    register(file, "places", "geom", 3006);
    for (int i = 0; i < wktAndNames.length; i += 2) {
      insert(
          file,
          "INSERT INTO places (geom, name) VALUES (?, '" + wktAndNames[i + 1] + "')",
          blob(wktAndNames[i]));
    }
    return file;
  }

  static void insert(Path file, String statement, byte[] blob) throws SQLException {
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement s = c.prepareStatement(statement)) {
      s.setBytes(1, blob);
      s.executeUpdate();
    }
  }

  /** A blob without an envelope, little endian. */
  static byte[] blob(String wkt) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry(wkt));
    ByteBuffer blob = ByteBuffer.allocate(8 + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
    byte[] bytes = new byte[8 + wkb.length];
    blob.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(3006).put(wkb);
    blob.get(0, bytes);
    return bytes;
  }

  static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** The layers of a file; nothing is read of the catalogue's folder for codes alone. */
  static List<FeatureSource> open(Path file) throws IOException {
    return new GeoPackageFormat(new CrsCatalog(file.resolveSibling("no-cache")))
        .open(file, OpenOptions.NONE);
  }

  /** All features of a layer. */
  static List<Feature> features(FeatureSource source) throws IOException {
    return ReadBack.features(source, Query.ALL);
  }

  /** All features of the only layer of a file. */
  static List<Feature> onlyLayer(Path file) throws IOException {
    List<FeatureSource> layers = open(file);
    try {
      if (layers.size() != 1) {
        throw new IOException(layers.size() + " layers in " + file);
      }
      return features(layers.get(0));
    } finally {
      layers.forEach(FeatureSource::close);
    }
  }
}
