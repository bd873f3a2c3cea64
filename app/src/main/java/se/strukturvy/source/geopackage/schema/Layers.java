package se.strukturvy.source.geopackage.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.geopackage.database.Database;

/**
 * Finds the layers of a file: those of {@code gpkg_contents}, those that only {@code
 * gpkg_geometry_columns} names, and tables that nobody registered.
 */
public final class Layers {
  private static final List<String> SYSTEM =
      List.of("gpkg_", "vgpkg_", "sqlite_", "rtree_", "idx_", "spatialite_", "geom_cols_ref_");

  /** Tables of programs, not of people, whether they are registered or not. */
  private static final Set<String> HIDDEN =
      Set.of(
          "layer_styles",
          "qgis_projects",
          "geometry_columns",
          "spatial_ref_sys",
          "ogr_empty_table",
          "spatialindex",
          "elementarygeometries",
          "knn",
          "knn2",
          "data_licenses",
          "sql_statements_log",
          "raster_coverages",
          "vector_coverages");

  private final Schema schema;
  private final List<Contents> contents;
  private final List<GeometryColumn> geometries;
  private final List<LayerTable> layers = new ArrayList<>();
  private final List<String> missing = new ArrayList<>();
  private final Set<String> listed = new HashSet<>();

  private Layers(Schema schema, List<Contents> contents, List<GeometryColumn> geometries) {
    this.schema = schema;
    this.contents = contents;
    this.geometries = geometries;
  }

  /**
   * Looks through a file.
   *
   * @throws IOException when the file cannot be read
   */
  public static Layers find(Database database, Schema schema) throws IOException {
    Layers finder =
        new Layers(schema, Contents.read(database, schema), GeometryColumn.read(database, schema));
    finder.addRegistered();
    finder.addOnlyInGeometryColumns();
    finder.addUnregistered();
    return finder;
  }

  /** All layers, in the order of the file. */
  public List<LayerTable> tables() {
    return List.copyOf(layers);
  }

  /** Names of what the file lists and does not have, or has as a view that cannot be read. */
  public List<String> missing() {
    return List.copyOf(missing);
  }

  private void addRegistered() throws IOException {
    for (Contents row : contents) {
      listed.add(key(row.table()));
      if (row.isVector() && !HIDDEN.contains(key(row.table()))) {
        boolean shapes = row.isFeatures();
        add(row.table(), shapes ? geometryOf(row.table()) : Optional.empty(), row, shapes);
      }
    }
  }

  private void addOnlyInGeometryColumns() throws IOException {
    for (GeometryColumn geometry : geometries) {
      if (listed.add(key(geometry.table()))) {
        add(geometry.table(), Optional.of(geometry), null, true);
      }
    }
  }

  /**
   * GDAL's rule: tables that nobody registered are shown unless attribute tables are registered, in
   * which case whoever wrote the file knew how to.
   */
  private void addUnregistered() throws IOException {
    if (contents.stream().anyMatch(c -> c.isVector() && !c.isFeatures())) {
      return;
    }
    for (String name : schema.names()) {
      boolean system = SYSTEM.stream().anyMatch(key(name)::startsWith);
      if (!system && !HIDDEN.contains(key(name)) && listed.add(key(name))) {
        add(name, Optional.empty(), null, contents.isEmpty());
      }
    }
  }

  private void add(String name, Optional<GeometryColumn> geometry, Contents row, boolean shapes)
      throws IOException {
    Optional<Table> found = describe(name);
    if (found.isEmpty() || found.get().columns().isEmpty()) {
      missing.add(name);
      return;
    }
    Table table = found.get();
    int column = geometry.map(g -> table.column(g.column())).orElse(-1);
    if (column < 0 && shapes) {
      column = likelyGeometry(table);
    }
    Integer own = row == null ? null : row.srsId();
    layers.add(
        new LayerTable(
            name,
            table,
            column,
            column < 0 ? "" : typeName(geometry, table.columns().get(column)),
            geometry.map(GeometryColumn::srsId).orElse(own),
            row == null ? new Envelope() : row.bounds(),
            row == null ? null : row.lastChange()));
  }

  /** A view that cannot be understood (its tables are gone) takes no other layer down. */
  private Optional<Table> describe(String name) throws IOException {
    try {
      return schema.table(name);
    } catch (UnreadableFileException e) {
      return Optional.empty();
    }
  }

  private static String typeName(Optional<GeometryColumn> geometry, TableColumn column) {
    String declared = DeclaredType.isGeometry(column.declared()) ? column.declared() : "GEOMETRY";
    return geometry.map(GeometryColumn::type).filter(DeclaredType::isGeometry).orElse(declared);
  }

  private static int likelyGeometry(Table table) {
    return Stream.of("geom", "geometry", "the_geom", "shape", "wkb_geometry", "wkt_geometry")
        .map(table::column)
        .filter(i -> i >= 0)
        .findFirst()
        .orElseGet(() -> declaredGeometry(table));
  }

  private static int declaredGeometry(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (DeclaredType.isGeometry(table.columns().get(i).declared())) {
        return i;
      }
    }
    return -1;
  }

  private Optional<GeometryColumn> geometryOf(String table) {
    return geometries.stream().filter(g -> g.table().equalsIgnoreCase(table)).findFirst();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
