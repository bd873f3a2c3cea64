package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.value.NamedColumns;

/** The documents in {@code gpkg_metadata} that speak of one layer. */
public final class MetadataTable {
  private static final String QUERY =
      """
      SELECT m.md_standard_uri, m.mime_type, m.metadata, r.reference_scope
      FROM gpkg_metadata_reference r JOIN gpkg_metadata m ON m.id = r.md_file_id
      WHERE lower(r.reference_scope) = 'geopackage'
         OR (lower(r.reference_scope) = 'table' AND r.table_name = ? COLLATE NOCASE)
      ORDER BY lower(r.reference_scope) DESC, m.id
      """;

  private MetadataTable() {}

  /**
   * The layer's own documents, then those of the whole file; none where the tables are missing.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<LayerDocument> read(Database database, Schema schema, LayerTable layer)
      throws IOException {
    if (!schema.has("gpkg_metadata") || !schema.has("gpkg_metadata_reference")) {
      return List.of();
    }
    return database.ask(
        c -> {
          try (PreparedStatement s = c.sql().prepareStatement(QUERY)) {
            s.setString(1, layer.name());
            try (ResultSet rows = s.executeQuery()) {
              return documents(rows);
            }
          }
        });
  }

  private static List<LayerDocument> documents(ResultSet rows) throws SQLException {
    List<LayerDocument> all = new ArrayList<>();
    NamedColumns cells = new NamedColumns(rows);
    while (rows.next()) {
      all.add(
          new LayerDocument(
              "table".equalsIgnoreCase(cells.text("reference_scope")),
              cells.text("md_standard_uri"),
              cells.text("mime_type"),
              cells.text("metadata")));
    }
    return List.copyOf(all);
  }
}
