package se.strukturvy.source.geopackage.write;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.source.writing.UnwritableFileException;
import se.strukturvy.source.writing.WholeFile;

/**
 * Writes a new GeoPackage in one go. The file appears under its name, replacing an older one, only
 * when {@link #finish} has run; a writer that is closed before leaves nothing. The same input,
 * clock and version of SQLite give the same bytes.
 */
public final class GeoPackageWriter implements AutoCloseable {
  private static final Logger LOG = System.getLogger(GeoPackageWriter.class.getName());

  private final WholeFile file;
  private final Connection connection;
  private final GeoPackageSchema schema;
  private final List<FeatureTableWriter> tables = new ArrayList<>();

  private GeoPackageWriter(WholeFile file, Connection connection, Clock clock) {
    this.file = file;
    this.connection = connection;
    this.schema = new GeoPackageSchema(connection, clock);
  }

  /**
   * Begins a file.
   *
   * @param file where it will be; its folder must exist
   * @param clock gives the times that are written; fixed for files that are compared
   * @throws UnwritableFileException when it cannot be written there
   */
  public static GeoPackageWriter create(Path file, Clock clock) throws IOException {
    WholeFile whole = WholeFile.begin(file);
    Connection connection = null;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + whole.part());
      GeoPackageWriter writer = new GeoPackageWriter(whole, connection, clock);
      writer.begin();
      return writer;
    } catch (SQLException e) {
      UnwritableFileException failure = whole.failure(e);
      if (connection != null) {
        abandon(connection);
      }
      whole.close();
      throw failure;
    }
  }

  private void begin() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      // What is lost in a crash is only the partial file.
      statement.executeUpdate("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
    }
    connection.setAutoCommit(false);
    schema.createCore();
  }

  /**
   * Adds a layer, or a table without geometry.
   *
   * @throws IOException when the file cannot be written
   * @throws IllegalArgumentException when the reference system has no definition here
   */
  public FeatureTableWriter addTable(FeatureTable table) throws IOException {
    try {
      schema.createTable(table);
      FeatureTableWriter writer = new FeatureTableWriter(connection, table, file);
      tables.add(writer);
      return writer;
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Adds a style to a layer, where QGIS looks for it.
   *
   * @throws IOException when the file cannot be written
   */
  public void addStyle(String table, LayerStyle style) throws IOException {
    try {
      schema.addStyle(table, style);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Adds metadata to a layer.
   *
   * @param table null for the whole file
   * @throws IOException when the file cannot be written
   */
  public void addMetadata(String table, Metadata metadata) throws IOException {
    try {
      schema.addMetadata(table, metadata);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Makes the indexes and puts the file in its place.
   *
   * @throws IOException when that cannot be done; an older file is then untouched
   */
  public void finish() throws IOException {
    try {
      for (FeatureTableWriter table : tables) {
        table.finish(schema);
      }
      connection.commit();
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
    file.finish();
  }

  /** Lets go; removes what was written unless it was finished. */
  @Override
  public void close() {
    abandon(connection);
    file.close();
  }

  /** Closes what is finished, or is thrown away: that it does not close well is no news. */
  private static void abandon(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.log(Level.DEBUG, "Not closed", e);
    }
  }

  private IOException failure(SQLException e) {
    return file.failure(e);
  }
}
