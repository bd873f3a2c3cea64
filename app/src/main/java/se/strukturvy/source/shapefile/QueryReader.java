package se.strukturvy.source.shapefile;

import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.JtsGeometryBuilder;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.shapefile.dbf.DbfTable;
import se.strukturvy.source.shapefile.shp.FiniteVertices;
import se.strukturvy.source.shapefile.shp.ShapeDecoder;

/** Answers one query: picks the records and builds their features, with exact geometry. */
final class QueryReader {
  private final Records records;
  private final Query query;
  private final ReadNotes notes;
  private final ShapeDecoder decoder;
  private final DbfTable.RowReader rows;
  private final GeometrySink builder =
      new FiniteVertices(new JtsGeometryBuilder((id, built) -> geometry = built));
  private Geometry geometry;
  private long left;

  QueryReader(Records records, Query query, ReadNotes notes) {
    this.records = records;
    this.query = query;
    this.notes = notes;
    decoder = records.shapes() == null ? null : records.shapes().decoder();
    rows = records.table() == null ? null : records.table().rowReader(query.fields());
    left = query.limit();
  }

  /** Reports the features in file order. */
  void read(Consumer<Feature> features) {
    Envelope window = query.window();
    IntStream wanted;
    if (query.ids() != null) {
      wanted = query.ids().stream().filter(this::exists).mapToInt(Long::intValue).sorted();
    } else if (window == null) {
      wanted = IntStream.range(0, records.count());
    } else if (records.shapes() != null) {
      records
          .shapes()
          .within(window, record -> record >= records.count() || take(record, features));
      return;
    } else {
      return;
    }
    PrimitiveIterator.OfInt next = wanted.iterator();
    while (next.hasNext() && take(next.nextInt(), features)) {
      // take does the work
    }
  }

  private boolean exists(long id) {
    return id >= 0 && id < records.count();
  }

  /** Reports a record if it is asked for; false when that was enough. */
  private boolean take(int record, Consumer<Feature> features) {
    if (left <= 0) {
      return false;
    }
    if (!records.isLive(record)) {
      return true;
    }
    Geometry shape = shape(record);
    Envelope window = query.window();
    if (window == null || (shape != null && shape.getEnvelopeInternal().intersects(window))) {
      Map<String, Object> values = rows == null ? Map.of() : rows.read(record);
      features.accept(new Feature(record, shape, values));
      left--;
    }
    return left > 0;
  }

  private Geometry shape(int record) {
    if (decoder == null) {
      return null;
    }
    String wrong = decoder.decode(record, builder);
    if (wrong != null) {
      notes.loss(record, "%s: the feature has no shape", Sentence.of(wrong));
    }
    return geometry;
  }
}
