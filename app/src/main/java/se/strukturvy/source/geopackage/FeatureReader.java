package se.strukturvy.source.geopackage;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.geometry.JtsGeometryBuilder;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.geopackage.row.Row;
import se.strukturvy.source.geopackage.row.Rows;
import se.strukturvy.source.geopackage.schema.LayerTable;
import se.strukturvy.source.geopackage.shape.GeometryBlob;
import se.strukturvy.source.geopackage.shape.ShapeReader;
import se.strukturvy.source.geopackage.shape.SpatialIndex;
import se.strukturvy.source.geopackage.value.FieldValue;

/** Answers one query with exact features. */
final class FeatureReader {
  private final Rows rows;
  private final int geometryColumn;
  private final List<Field> fields;
  private final int[] fieldColumns;
  private final int[] columns;
  private final ReadNotes notes;
  private final ShapeReader shapes;
  private Geometry geometry;
  private final JtsGeometryBuilder builder = new JtsGeometryBuilder((id, g) -> geometry = g);

  FeatureReader(
      Rows rows,
      LayerTable layer,
      List<Field> fields,
      Map<String, Integer> numbers,
      ReadNotes notes) {
    this.rows = rows;
    this.geometryColumn = layer.geometry();
    this.fields = fields;
    this.fieldColumns = fields.stream().mapToInt(f -> numbers.get(f.name())).toArray();
    IntStream shape = geometryColumn < 0 ? IntStream.empty() : IntStream.of(geometryColumn);
    this.columns = IntStream.concat(shape, IntStream.of(fieldColumns)).toArray();
    this.notes = notes;
    this.shapes = new ShapeReader(geometryColumn, notes);
  }

  /**
   * Reports what is asked for, in file order.
   *
   * @param index the layer's index; where there is none, all rows are looked at
   */
  void read(Query query, Optional<SpatialIndex> index, Consumer<Feature> features)
      throws IOException {
    if (query.limit() <= 0 || (query.window() != null && geometryColumn < 0)) {
      return;
    }
    long[] left = {query.limit()};
    Rows.Visitor visitor =
        row -> {
          if (wanted(query, row)) {
            Feature feature = feature(row);
            if (meets(query.window(), feature)) {
              features.accept(feature);
              left[0]--;
            }
          }
          return left[0] > 0;
        };
    if (query.ids() != null) {
      rows.fetch(
          query.ids().stream().mapToLong(Long::longValue).sorted().toArray(), columns, visitor);
    } else if (index.isPresent()) {
      rows.fetch(index.get().within(query.window()), columns, visitor);
    } else {
      rows.scan(columns, visitor);
    }
  }

  /** Spares building shapes whose header says that they lie elsewhere. */
  private boolean wanted(Query query, Row row) {
    if (query.window() == null) {
      return true;
    }
    GeometryBlob header = shapes.header(row);
    return header == null || !header.hasEnvelope() || header.meets(query.window());
  }

  private static boolean meets(Envelope window, Feature feature) {
    return window == null
        || (feature.geometry() != null
            && feature.geometry().getEnvelopeInternal().intersects(window));
  }

  private Feature feature(Row row) {
    geometry = null;
    shapes.read(row, builder);
    Map<String, Object> attributes = new LinkedHashMap<>();
    for (int i = 0; i < fieldColumns.length; i++) {
      Object stored = row.value(fieldColumns[i]);
      Object value = FieldValue.of(fields.get(i).type(), stored);
      if (value == null && stored != null) {
        notes.loss(row.id(), "Field %s holds a value of another type", fields.get(i).name());
      }
      attributes.put(fields.get(i).name(), value);
    }
    return new Feature(row.id(), geometry, attributes);
  }
}
