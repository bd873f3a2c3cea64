package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.StoredStyle;
import se.strukturvy.source.StyledSource;
import se.strukturvy.source.geopackage.row.PagedRows;
import se.strukturvy.source.geopackage.row.RowCount;
import se.strukturvy.source.geopackage.row.Rows;
import se.strukturvy.source.geopackage.row.SqlRows;
import se.strukturvy.source.geopackage.row.ViewSize;
import se.strukturvy.source.geopackage.schema.DeclaredType;
import se.strukturvy.source.geopackage.schema.LayerDocument;
import se.strukturvy.source.geopackage.schema.LayerTable;
import se.strukturvy.source.geopackage.schema.MetadataTable;
import se.strukturvy.source.geopackage.schema.StyleTable;
import se.strukturvy.source.geopackage.schema.Table;
import se.strukturvy.source.geopackage.schema.TableColumn;
import se.strukturvy.source.geopackage.shape.BoundsSink;
import se.strukturvy.source.geopackage.shape.GeometryBlob;
import se.strukturvy.source.geopackage.shape.ShapeReader;
import se.strukturvy.source.geopackage.shape.SpatialIndex;
import se.strukturvy.source.geopackage.value.FieldValue;
import se.strukturvy.source.geopackage.value.IsoTime;

/**
 * One layer of a GeoPackage: a feature table, a view or an attribute table.
 *
 * <p>The id of a feature is its row id; rows of a view that hands on no key are numbered from 1.
 */
public final class GeoPackageSource implements StyledSource {
  private static final int ROWS_A_REPORT = 4096;

  private final GeoPackage file;
  private final LayerTable layer;
  private final FeatureType type;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final ReadNotes notes;
  private final Rows rows;
  private final ViewSize viewSize;
  private final LayerIndex index;
  private final AtomicBoolean closed = new AtomicBoolean();

  GeoPackageSource(
      GeoPackage file, LayerTable layer, Optional<CoordinateReferenceSystem> crs, ReadNotes notes) {
    this.file = file;
    this.layer = layer;
    this.notes = notes;
    Table table = layer.table();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      TableColumn column = table.columns().get(i);
      if (i != layer.geometry()) {
        columns.put(column.name(), i);
      }
      // What a view hands on as a key may be more than a number to its readers.
      if (i != layer.geometry() && (i != table.idColumn() || table.view())) {
        fields.add(new Field(column.name(), DeclaredType.fieldType(column.declared())));
      }
    }
    this.type = new FeatureType(layer.name(), DeclaredType.kind(layer.geometryType()), crs, fields);
    this.viewSize = new ViewSize(file.database(), table);
    this.rows =
        table.ordinary()
            ? new PagedRows(file.database(), table)
            : new SqlRows(file.database(), table, viewSize);
    this.index = new LayerIndex(file, layer, rows, this::count, notes);
  }

  @Override
  public Path file() {
    return file.database().file();
  }

  @Override
  public FeatureType type() {
    return type;
  }

  /** A field, or the key: QGIS counts it among the fields, and styles ask for it. */
  @Override
  public Optional<Field> field(String name) {
    int id = layer.table().idColumn();
    boolean key = id >= 0 && layer.table().columns().get(id).name().equals(name);
    Optional<Field> listed = type.field(name);
    return listed.isEmpty() && key ? Optional.of(new Field(name, FieldType.INTEGER)) : listed;
  }

  @Override
  public long count() throws IOException {
    return layer.table().view()
        ? viewSize.count()
        : RowCount.of(file.database(), file.schema(), layer.table());
  }

  @Override
  public Envelope extent() throws IOException {
    if (layer.geometry() < 0) {
      return new Envelope();
    }
    if (!layer.bounds().isNull()) {
      return new Envelope(layer.bounds());
    }
    Optional<SpatialIndex> found = index.get();
    return found.isPresent() ? found.get().extent() : measuredExtent();
  }

  private Envelope measuredExtent() throws IOException {
    Envelope box = new Envelope();
    ShapeReader shapes = new ShapeReader(layer.geometry(), notes);
    BoundsSink measured = new BoundsSink(box);
    rows.scan(
        new int[] {layer.geometry()},
        row -> {
          GeometryBlob header = shapes.header(row);
          if (header != null && header.hasEnvelope()) {
            box.expandToInclude(header.envelope());
          } else {
            shapes.read(row, measured);
          }
          return true;
        });
    return box;
  }

  @Override
  public void readGeometry(GeometrySink sink, ReadProgress progress) throws IOException {
    ShapeReader shapes = new ShapeReader(layer.geometry(), notes);
    long total = layer.table().view() ? 0 : count();
    long[] done = {0};
    int[] wanted = layer.geometry() < 0 ? new int[0] : new int[] {layer.geometry()};
    rows.scan(
        wanted,
        row -> {
          shapes.read(row, sink);
          return ++done[0] % ROWS_A_REPORT != 0 || progress.report(done[0], total);
        });
    progress.report(done[0], Math.max(done[0], total));
  }

  @Override
  public void readGeometry(long[] ids, GeometrySink sink) throws IOException {
    ShapeReader shapes = new ShapeReader(layer.geometry(), notes);
    rows.fetch(
        ids,
        new int[] {layer.geometry()},
        row -> {
          shapes.read(row, sink);
          return true;
        });
  }

  @Override
  public void readColumns(List<String> fields, Consumer<Object[]> receiver, ReadProgress progress)
      throws IOException {
    int[] wanted = fields.stream().mapToInt(this::column).toArray();
    FieldType[] types =
        fields.stream().map(f -> field(f).orElseThrow().type()).toArray(FieldType[]::new);
    long total = layer.table().view() ? 0 : count();
    long[] done = {0};
    Object[] values = new Object[wanted.length];
    rows.scan(
        wanted,
        row -> {
          for (int i = 0; i < wanted.length; i++) {
            values[i] = FieldValue.of(types[i], row.value(wanted[i]));
          }
          receiver.accept(values);
          return ++done[0] % ROWS_A_REPORT != 0 || progress.report(done[0], total);
        });
  }

  private int column(String field) {
    Integer column = columns.get(field);
    if (column == null) {
      throw new IllegalArgumentException("layer " + layer.name() + " has no field " + field);
    }
    return column;
  }

  @Override
  public void read(Query query, Consumer<Feature> features) throws IOException {
    List<Field> wanted =
        type.fields().stream()
            .filter(f -> query.fields() == null || query.fields().contains(f.name()))
            .toList();
    new FeatureReader(rows, layer, wanted, columns, notes)
        .read(query, query.window() == null ? Optional.empty() : index.get(), features);
  }

  @Override
  public List<StoredStyle> styles() throws IOException {
    return StyleTable.read(file.database(), file.schema(), layer);
  }

  /**
   * The documents that describe the layer, then those of the whole file.
   *
   * @throws IOException when the file cannot be read
   */
  public List<LayerDocument> documents() throws IOException {
    return MetadataTable.read(file.database(), file.schema(), layer);
  }

  /** When the layer changed last, as the file says; empty when it does not or not as a time. */
  public Optional<OffsetDateTime> lastChange() {
    return layer.lastChange() == null
        ? Optional.empty()
        : Optional.ofNullable(IsoTime.utc(layer.lastChange()));
  }

  @Override
  public List<ReadNote> notes() {
    return notes.list();
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      file.release();
    }
  }

  @Override
  public String toString() {
    return file() + ", layer " + layer.name();
  }
}
