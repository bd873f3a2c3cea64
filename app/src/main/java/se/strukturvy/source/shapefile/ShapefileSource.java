package se.strukturvy.source.shapefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.TextEncoded;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.source.shapefile.dbf.DbfTable;
import se.strukturvy.source.shapefile.shp.ShapeDecoder;
import se.strukturvy.source.shapefile.shp.Shapes;

/**
 * One layer of shapes (.shp) and attributes (.dbf), or of attributes alone.
 *
 * <p>Feature ids are the places of the records in the file, from 0, as in GDAL; rows that are
 * marked as deleted are no features but keep their number.
 */
public final class ShapefileSource implements TextEncoded {
  private static final int REPORT_EVERY = 4096;

  private final Path file;
  private final FeatureType type;
  private final ReadNotes notes;
  private volatile Records records;

  ShapefileSource(Path file, FeatureType type, Shapes shapes, DbfTable table, ReadNotes notes) {
    this.file = file;
    this.type = type;
    this.notes = notes;
    this.records = new Records(shapes, table);
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
  public long count() throws IOException {
    return guarded(Records::features);
  }

  @Override
  public Envelope extent() throws IOException {
    return guarded(all -> all.shapes() == null ? new Envelope() : all.shapes().extent());
  }

  @Override
  public void readGeometry(GeometrySink sink, ReadProgress progress) throws IOException {
    guarded(
        all -> {
          if (all.shapes() == null) {
            all.forEach(
                record -> {
                  sink.begin(record, GeometryKind.NONE);
                  sink.end();
                });
          } else {
            decodeAll(all, sink, progress);
          }
          return null;
        });
  }

  private void decodeAll(Records all, GeometrySink sink, ReadProgress progress) {
    all.shapes().decodeForwards(decoder -> decodeAll(all, decoder, sink, progress));
  }

  @Override
  public void readGeometry(long[] ids, GeometrySink sink) throws IOException {
    guarded(
        all -> {
          ShapeDecoder decoder = all.shapes().decoder();
          for (long id : ids) {
            if (id >= 0 && id < all.count() && all.isLive((int) id)) {
              decoder.decode((int) id, sink);
            }
          }
          return null;
        });
  }

  private void decodeAll(
      Records all, ShapeDecoder decoder, GeometrySink sink, ReadProgress progress) {
    Shapes shapes = all.shapes();
    for (int record = 0; record < all.count(); record++) {
      if (all.isLive(record)) {
        String wrong = decoder.decode(record, sink);
        if (wrong != null) {
          notes.loss(record, "%s: the feature has no shape", Sentence.of(wrong));
        }
      }
      if (record % REPORT_EVERY == REPORT_EVERY - 1
          && !progress.report(shapes.end(record), shapes.bytes())) {
        return;
      }
    }
  }

  @Override
  public void readColumns(List<String> fields, Consumer<Object[]> rows, ReadProgress progress)
      throws IOException {
    int[] columns = fields.stream().mapToInt(this::column).toArray();
    guarded(
        all -> {
          if (all.table() == null) {
            all.forEach(record -> rows.accept(new Object[0]));
          } else {
            all.table().readColumns(columns, all.count(), all::isLive, rows, progress);
          }
          return null;
        });
  }

  private int column(String field) {
    int column = type.fields().stream().map(Field::name).toList().indexOf(field);
    if (column < 0) {
      throw new IllegalArgumentException("There is no field " + field + " in " + type.name());
    }
    return column;
  }

  @Override
  public void read(Query query, Consumer<Feature> features) throws IOException {
    guarded(
        all -> {
          new QueryReader(all, query, notes).read(features);
          return null;
        });
  }

  @Override
  public TextEncoding encoding() {
    Records all = records;
    return all == null || all.table() == null
        ? new TextEncoding(Charset.forName("UTF-8"), TextEncoding.Origin.GUESS, List.of())
        : all.table().encoding().inUse();
  }

  @Override
  public TextEncoding preview(Charset other) throws IOException {
    return guarded(
        all ->
            all.table() == null
                ? new TextEncoding(other, TextEncoding.Origin.USER, List.of())
                : all.table().encoding().preview(other));
  }

  @Override
  public List<ReadNote> notes() {
    return notes.list();
  }

  @Override
  public void close() {
    records = null;
  }

  /** Reads something from the records; a map whose file was cut short becomes an IOException. */
  private <T> T guarded(Reading<T> reading) throws IOException {
    Records all = records;
    if (all == null) {
      throw new IOException(file.getFileName() + " was closed");
    }
    try {
      return reading.from(all);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (InternalError unmapped) {
      throw new UnreadableFileException(
          file,
          Sentence.of("it changed or vanished while it was read"),
          Sentence.of("Open it again"),
          unmapped);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(Records all);
  }
}
