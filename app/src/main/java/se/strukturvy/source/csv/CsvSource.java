package se.strukturvy.source.csv;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.source.typing.TypedColumn;

/** The rows of a table as features, numbered from 1. */
final class CsvSource implements FeatureSource {
  private static final int STRIDE = 8192;

  private final Path file;
  private final CsvTable table;
  private final FeatureType type;

  CsvSource(Path file, String name, CsvTable table, Optional<CoordinateReferenceSystem> crs) {
    this.file = file;
    this.table = table;
    List<Field> fields =
        table.columns().entrySet().stream()
            .map(column -> new Field(column.getKey(), column.getValue().type()))
            .toList();
    this.type = new FeatureType(name, table.shapes().kind(), crs, fields);
  }

  @Override
  public Path file() {
    return file;
  }

  @Override
  public FeatureType type() {
    return type;
  }

  @Override
  public long count() {
    return table.shapes().size();
  }

  @Override
  public Envelope extent() {
    return table.shapes().extent();
  }

  @Override
  public void readGeometry(GeometrySink sink, ReadProgress progress) {
    int total = table.shapes().size();
    for (int row = 0; row < total; row++) {
      table.shapes().report(row, row + 1, sink);
      if (row % STRIDE == STRIDE - 1 && !progress.report(row, total)) {
        return;
      }
    }
    progress.report(total, total);
  }

  @Override
  public void readColumn(String field, Consumer<Object> values) {
    TypedColumn column = table.columns().get(field);
    for (int row = 0; row < table.shapes().size(); row++) {
      values.accept(column == null ? null : column.values().get(row));
    }
  }

  @Override
  public void read(Query query, Consumer<Feature> features) {
    IntStream.range(0, table.shapes().size())
        .filter(row -> query.ids() == null || query.ids().contains(row + 1L))
        .filter(row -> query.window() == null || table.shapes().meets(row, query.window()))
        .limit(query.limit())
        .forEach(row -> features.accept(feature(row, query)));
  }

  private Feature feature(int row, Query query) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    table
        .columns()
        .forEach(
            (name, column) -> {
              if (query.fields() == null || query.fields().contains(name)) {
                attributes.put(name, column.values().get(row));
              }
            });
    return new Feature(row + 1, table.shapes().geometry(row), attributes);
  }

  @Override
  public List<ReadNote> notes() {
    return table.notes();
  }

  @Override
  public void close() {}
}
