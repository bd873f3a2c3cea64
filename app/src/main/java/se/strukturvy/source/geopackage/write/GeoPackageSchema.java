package se.strukturvy.source.geopackage.write;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;

/**
 * Makes the tables of a GeoPackage 1.3 (OGC 12-128r17) in a database: the core, feature tables with
 * their R-tree, styles and metadata. Transactions are the caller's.
 */
public final class GeoPackageSchema {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final Clock clock;

  /**
   * Works on a database.
   *
   * @param clock gives every last_change; a fixed clock makes files of equal input equal
   */
  public GeoPackageSchema(Connection connection, Clock clock) {
    this.connection = connection;
    this.clock = clock;
  }

  /**
   * Makes the core tables in an empty database, with the three reference systems that are required.
   *
   * @throws SQLException when the database refuses it
   */
  public void createCore() throws SQLException {
    SqlScript.of("core.sql").run(connection);
    new SpatialRefSysTable(connection).require(4326);
  }

  /**
   * Makes a feature table (or a table of attributes) and registers it, without a spatial index.
   *
   * @throws IllegalArgumentException when the reference system has no definition here
   */
  public void createTable(FeatureTable table) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(table.createSql());
    }
    register(table);
  }

  /**
   * Registers a table (or view) that exists: {@code fid} is its key, {@code geom} its geometry.
   *
   * @throws SQLException when the database refuses it
   */
  public void register(FeatureTable table) throws SQLException {
    boolean spatial = table.geometry() != null;
    if (spatial) {
      new SpatialRefSysTable(connection).require(table.epsg());
    }
    update(
        "INSERT INTO gpkg_contents(table_name, data_type, identifier, description, last_change,"
            + " srs_id) VALUES (?, ?, ?, ?, ?, ?)",
        table.name(),
        spatial ? "features" : "attributes",
        table.name(),
        table.description(),
        now(),
        spatial ? table.epsg() : null);
    if (spatial) {
      update(
          "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
          table.name(),
          FeatureTable.GEOMETRY,
          table.geometry().name(),
          table.epsg());
    }
  }

  /**
   * Makes the R-tree of a feature table and fills it from {@code boxes}, which may be empty.
   *
   * @throws SQLException when the database refuses it
   */
  public void createSpatialIndex(String table, Map<Long, Envelope> boxes) throws SQLException {
    String index = "rtree_" + table + "_" + FeatureTable.GEOMETRY;
    update(
        "CREATE VIRTUAL TABLE "
            + FeatureTable.quote(index)
            + " USING rtree(id, minx, maxx, miny, maxy)");
    update(
        "INSERT INTO gpkg_extensions VALUES (?, ?, 'gpkg_rtree_index',"
            + " 'http://www.geopackage.org/spec130/#extension_rtree', 'write-only')",
        table,
        FeatureTable.GEOMETRY);
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO " + FeatureTable.quote(index) + " VALUES (?, ?, ?, ?, ?)")) {
      for (Map.Entry<Long, Envelope> row : boxes.entrySet()) {
        Envelope box = row.getValue();
        bind(insert, row.getKey(), box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        insert.executeUpdate();
      }
    }
    SqlScript.of("rtree-triggers.sql")
        .with(Map.of("table", table, "geometry", FeatureTable.GEOMETRY, "id", FeatureTable.ID))
        .run(connection);
  }

  /**
   * States a table's extent and the time of its last change.
   *
   * @throws SQLException when the database refuses it
   */
  public void updateContents(String table, Envelope extent) throws SQLException {
    boolean known = !extent.isNull();
    update(
        "UPDATE gpkg_contents SET last_change = ?, min_x = ?, min_y = ?, max_x = ?, max_y = ?"
            + " WHERE table_name = ?",
        now(),
        known ? extent.getMinX() : null,
        known ? extent.getMinY() : null,
        known ? extent.getMaxX() : null,
        known ? extent.getMaxY() : null,
        table);
  }

  /**
   * Adds a style to a feature table, where QGIS looks for it.
   *
   * @throws SQLException when the database refuses it
   */
  public void addStyle(String table, LayerStyle style) throws SQLException {
    if (!exists("layer_styles")) {
      SqlScript.of("layer-styles.sql").run(connection);
      register(FeatureTable.attributes("layer_styles", "", List.of()));
    }
    update(
        "INSERT INTO layer_styles(f_table_catalog, f_table_schema, f_table_name,"
            + " f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner,"
            + " ui, update_time) VALUES ('', '', ?, ?, ?, ?, ?, ?, ?, '', NULL, ?)",
        table,
        FeatureTable.GEOMETRY,
        style.name(),
        style.qml(),
        style.sld(),
        style.isDefault() ? 1 : 0,
        style.description(),
        now());
  }

  /**
   * Adds metadata to a table.
   *
   * @param table null for the whole file
   * @throws SQLException when the database refuses it
   */
  public void addMetadata(String table, Metadata metadata) throws SQLException {
    if (!exists("gpkg_metadata")) {
      SqlScript.of("metadata.sql").run(connection);
    }
    update(
        "INSERT INTO gpkg_metadata(md_scope, md_standard_uri, mime_type, metadata)"
            + " VALUES ('dataset', ?, ?, ?)",
        metadata.standard(),
        metadata.mimeType(),
        metadata.text());
    update(
        "INSERT INTO gpkg_metadata_reference(reference_scope, table_name, timestamp, md_file_id)"
            + " VALUES (?, ?, ?, (SELECT max(id) FROM gpkg_metadata))",
        table == null ? "geopackage" : "table",
        table,
        now());
  }

  private String now() {
    return TIME.format(Instant.now(clock));
  }

  private boolean exists(String table) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM sqlite_master WHERE name = ?")) {
      select.setString(1, table);
      return select.executeQuery().next();
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
