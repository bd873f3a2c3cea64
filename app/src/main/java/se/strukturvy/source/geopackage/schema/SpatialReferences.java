package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.crs.PrjReader;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.database.ReadOnlyConnection;
import se.strukturvy.source.geopackage.row.Row;
import se.strukturvy.source.geopackage.value.NamedColumns;

/**
 * The reference systems of a file: {@code gpkg_spatial_ref_sys} (OGC 12-128r19, clause 1.1.2), or
 * {@code spatial_ref_sys} of SpatiaLite files. -1 and 0 are undefined systems.
 */
public final class SpatialReferences {
  private final Database database;
  private final Schema schema;
  private final CrsCatalog catalog;
  private final PrjReader definitions = new PrjReader();

  /** Prepares to look systems up in a file, and in the catalog by their codes. */
  public SpatialReferences(CrsCatalog catalog, Database database, Schema schema) {
    this.catalog = catalog;
    this.database = database;
    this.schema = schema;
  }

  /**
   * The system with an id; empty when it is undefined or not understood, which is noted.
   *
   * @throws IOException when the file cannot be read
   */
  public Optional<CoordinateReferenceSystem> find(Integer srsId, ReadNotes notes)
      throws IOException {
    if (srsId == null || srsId <= 0) {
      return Optional.empty();
    }
    Optional<Row> row = row(srsId);
    if (row.isEmpty()) {
      Optional<CoordinateReferenceSystem> guess = catalog.find(srsId);
      if (guess.isPresent()) {
        notes.repair(
            "The file does not define its reference system %d; it is taken for EPSG", srsId);
      } else {
        notes.repair("The file does not define its reference system %d", srsId);
      }
      return guess;
    }
    Optional<CoordinateReferenceSystem> found = row.get().byCode(catalog).or(row.get()::byText);
    if (found.isEmpty()) {
      notes.loss("The reference system \"%s\" is not understood: choose one", row.get().name());
    }
    return found;
  }

  private Optional<Row> row(int srsId) throws IOException {
    if (schema.has("gpkg_spatial_ref_sys")) {
      return database.ask(c -> read(c, "gpkg_spatial_ref_sys", "srs_id", srsId));
    }
    if (schema.has("spatial_ref_sys")) {
      return database.ask(c -> read(c, "spatial_ref_sys", "srid", srsId));
    }
    return Optional.empty();
  }

  private Optional<Row> read(ReadOnlyConnection c, String table, String key, int srsId)
      throws SQLException {
    try (PreparedStatement s =
        c.sql().prepareStatement("SELECT * FROM " + table + " WHERE " + key + "=?")) {
      s.setInt(1, srsId);
      try (ResultSet rows = s.executeQuery()) {
        NamedColumns cells = new NamedColumns(rows);
        return rows.next() ? Optional.of(row(cells)) : Optional.empty();
      }
    }
  }

  private Row row(NamedColumns cells) throws SQLException {
    return new Row(
        first(cells.text("srs_name"), cells.text("ref_sys_name")),
        first(cells.text("organization"), cells.text("auth_name")),
        cells.integer(
            cells.text("organization") == null ? "auth_srid" : "organization_coordsys_id"),
        first(cells.text("definition"), cells.text("srtext")),
        cells.text("definition_12_063"));
  }

  private static String first(String one, String other) {
    return one == null ? other : one;
  }

  private final class Row {
    private final String name;
    private final String organization;
    private final Integer code;
    private final String definition;
    private final String wkt2;

    Row(String name, String organization, Integer code, String definition, String wkt2) {
      this.name = name == null ? "" : name;
      this.organization = organization == null ? "" : organization.trim();
      this.code = code;
      this.definition = definition == null ? "" : definition;
      this.wkt2 = wkt2 == null ? "" : wkt2;
    }

    String name() {
      return name;
    }

    Optional<CoordinateReferenceSystem> byCode(CrsCatalog known) {
      if (!organization.equalsIgnoreCase("EPSG") || code == null || code <= 0) {
        return Optional.empty();
      }
      String text = definition.strip().toUpperCase(Locale.ROOT);
      boolean degrees = text.startsWith("GEOGCS") || text.startsWith("GEOG");
      return known
          .find(code)
          .or(() -> Optional.of(new CoordinateReferenceSystem(code, name, degrees)));
    }

    Optional<CoordinateReferenceSystem> byText() {
      return Stream.of(definition, wkt2)
          .map(definitions::read)
          .flatMap(Optional::stream)
          .findFirst();
    }
  }
}
