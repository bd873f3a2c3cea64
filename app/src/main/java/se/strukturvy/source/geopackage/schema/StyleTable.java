package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.strukturvy.feature.FieldType;
import se.strukturvy.source.StoredStyle;
import se.strukturvy.source.geopackage.database.Database;
import se.strukturvy.source.geopackage.value.FieldValue;
import se.strukturvy.source.geopackage.value.NamedColumns;

/** The styles that QGIS keeps in {@code layer_styles}. */
public final class StyleTable {
  private static final String TABLE = "layer_styles";

  private StyleTable() {}

  /**
   * The styles of a layer, the default first; none where the table is missing.
   *
   * @throws IOException when the file cannot be read
   */
  public static List<StoredStyle> read(Database database, Schema schema, LayerTable layer)
      throws IOException {
    if (!schema.has(TABLE)) {
      return List.of();
    }
    return database.ask(
        c -> {
          try (Statement s = c.sql().createStatement();
              ResultSet rows = s.executeQuery("SELECT * FROM " + TABLE)) {
            return stylesOf(layer, rows);
          }
        });
  }

  private static List<StoredStyle> stylesOf(LayerTable layer, ResultSet rows) throws SQLException {
    List<StoredStyle> styles = new ArrayList<>();
    NamedColumns cells = new NamedColumns(rows);
    while (rows.next()) {
      if (layer.name().equalsIgnoreCase(cells.text("f_table_name"))) {
        styles.add(
            new StoredStyle(
                orEmpty(cells.text("stylename")),
                orEmpty(cells.text("stylesld")),
                orEmpty(cells.text("styleqml")),
                isTrue(cells.text("useasdefault"))));
      }
    }
    styles.sort(Comparator.comparing((StoredStyle style) -> !style.isDefault()));
    return List.copyOf(styles);
  }

  private static boolean isTrue(String stored) {
    return Boolean.TRUE.equals(FieldValue.of(FieldType.BOOLEAN, stored));
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
