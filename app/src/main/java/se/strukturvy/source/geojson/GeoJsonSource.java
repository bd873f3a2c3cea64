package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.JtsGeometryBuilder;

/**
 * The features of a GeoJSON file. Attributes are held in memory; shapes are read from the file when
 * asked for.
 */
final class GeoJsonSource implements FeatureSource {
  /** Progress is told after so many features. */
  private static final int STRIDE = 4096;

  private final Path file;
  private final GeoJsonText text;
  private final GeoJsonContent content;
  private final FeatureType type;

  GeoJsonSource(
      Path file,
      String name,
      GeoJsonText text,
      GeoJsonContent content,
      Optional<CoordinateReferenceSystem> crs) {
    this.file = file;
    this.text = text;
    this.content = content;
    this.type = new FeatureType(name, content.kind(), crs, content.columns().fields());
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
    return content.index().size();
  }

  @Override
  public Envelope extent() {
    return new Envelope(content.extent());
  }

  @Override
  public void readGeometry(GeometrySink sink, ReadProgress progress) throws IOException {
    long total = text.length();
    try (JsonParser json = text.parserAt(text.first())) {
      int[] row = {0};
      GeoJsonParser.Handler handler =
          new FeatureHandler(
              feature -> {
                int at = row[0]++;
                report(content.index().id(at), feature.geometry(), sink);
                boolean goOn =
                    at % STRIDE != STRIDE - 1 || progress.report(feature.offset(), total);
                return goOn && row[0] < content.index().size();
              });
      new GeoJsonParser(json, text.first(), handler).all();
    }
    progress.report(total, total);
  }

  @Override
  public void readColumns(List<String> fields, Consumer<Object[]> rows, ReadProgress progress) {
    content.columns().readColumns(fields, rows, progress);
  }

  @Override
  public void read(Query query, Consumer<Feature> features) throws IOException {
    int[] rows =
        (query.ids() == null
                ? IntStream.range(0, content.index().size())
                : query.ids().stream().mapToInt(content.index()::row).filter(r -> r >= 0).sorted())
            .filter(row -> query.window() == null || content.index().meets(row, query.window()))
            .limit(query.limit())
            .toArray();
    // Many rows are read in one go, few by leaping to each.
    if (rows.length * 8L > content.index().size()) {
      walk(rows, query, features);
      return;
    }
    for (int row : rows) {
      leap(row, query, features);
    }
  }

  @Override
  public List<ReadNote> notes() {
    return content.notes();
  }

  @Override
  public void close() {}

  private void walk(int[] rows, Query query, Consumer<Feature> features) throws IOException {
    int[] at = {0, 0};
    try (JsonParser json = text.parserAt(text.first())) {
      GeoJsonParser.Handler handler =
          new FeatureHandler(
              feature -> {
                if (at[1] < rows.length && rows[at[1]] == at[0]++) {
                  features.accept(feature(rows[at[1]++], feature.geometry(), query));
                }
                return at[1] < rows.length;
              });
      new GeoJsonParser(json, text.first(), handler).all();
    }
  }

  private void leap(int row, Query query, Consumer<Feature> features) throws IOException {
    long offset = content.index().offset(row);
    try (JsonParser json = text.parserAt(offset)) {
      GeoJsonParser.Handler handler =
          new FeatureHandler(
              feature -> {
                features.accept(feature(row, feature.geometry(), query));
                return false;
              });
      new GeoJsonParser(json, offset, handler).one();
    }
  }

  private Feature feature(int row, JsonGeometry geometry, Query query) {
    Geometry[] shape = new Geometry[1];
    long id = content.index().id(row);
    report(id, geometry, new JtsGeometryBuilder((same, built) -> shape[0] = built));
    return new Feature(id, shape[0], content.columns().attributes(row, query.fields()));
  }

  private static void report(long id, JsonGeometry geometry, GeometrySink sink) {
    sink.begin(id, geometry == null ? GeometryKind.NONE : geometry.kind());
    if (geometry != null) {
      geometry.parts(sink);
    }
    sink.end();
  }

  /** Looks at features alone. */
  private record FeatureHandler(Predicate<JsonFeature> features) implements GeoJsonParser.Handler {
    @Override
    public boolean feature(JsonFeature feature) {
      return features.test(feature);
    }

    @Override
    public void crs(String name) {}
  }
}
