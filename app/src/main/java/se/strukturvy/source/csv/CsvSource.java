package se.strukturvy.source.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoded;
import se.strukturvy.source.TextEncoding;

/** The rows of a table as features, numbered from 1. */
final class CsvSource implements TextEncoded {
  private static final int STRIDE = 8192;

  private final Path file;
  private final CsvTable table;
  private final CsvPreview preview;
  private final TextEncoding.Origin origin;
  private final FeatureType type;

  CsvSource(Path file, String name, CsvTable table, CsvPreview preview, boolean chosen) {
    this.file = file;
    this.table = table;
    this.preview = preview;
    this.origin = chosen ? TextEncoding.Origin.USER : TextEncoding.Origin.GUESS;
    this.type =
        new FeatureType(name, table.shapes().kind(), preview.crs(), table.columns().fields());
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
  public void readColumns(List<String> fields, Consumer<Object[]> rows, ReadProgress progress) {
    table.columns().readColumns(fields, rows, progress);
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
    return new Feature(
        row + 1, table.shapes().geometry(row), table.columns().attributes(row, query.fields()));
  }

  @Override
  public TextEncoding encoding() {
    return new TextEncoding(preview.dialect().encoding(), origin, preview.foreignValues());
  }

  @Override
  public TextEncoding preview(Charset other) throws IOException {
    CsvPreview as = new CsvFormat().preview(file, OpenOptions.NONE.withEncoding(other), null);
    return new TextEncoding(other, TextEncoding.Origin.USER, as.foreignValues());
  }

  @Override
  public List<ReadNote> notes() {
    return table.notes();
  }

  @Override
  public void close() {}
}
