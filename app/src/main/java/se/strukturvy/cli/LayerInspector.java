package se.strukturvy.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.cli.LayerSummary.FieldSummary;
import se.strukturvy.cli.LayerSummary.FirstFeature;
import se.strukturvy.cli.LayerSummary.NoteSummary;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.source.TextEncoded;

/** Looks at one layer as far as it can be read; what stops it is kept beside what was found. */
final class LayerInspector {
  private static final int FIRST = 3;

  private final FeatureSource source;
  private final boolean full;
  private IOException failure;

  /**
   * Makes an inspector.
   *
   * @param full reads every shape; otherwise counts and boxes are what the file states
   */
  LayerInspector(FeatureSource source, boolean full) {
    this.source = source;
    this.full = full;
  }

  /** What stopped the reading; null when nothing did. */
  IOException failure() {
    return failure;
  }

  LayerSummary inspect() {
    ShapeTotals totals = full ? totals() : null;
    List<FirstFeature> first = first();
    long count = full ? totals.features() : count();
    Envelope extent = full ? totals.extent() : extent();
    FeatureType type = source.type();
    return new LayerSummary(
        type.name(),
        count,
        full ? (Long) totals.withoutShape() : null,
        full ? (Long) totals.vertices() : null,
        corners(extent),
        full ? (Double) totals.sumX() : null,
        full ? (Double) totals.sumY() : null,
        type.crs().map(CoordinateReferenceSystem::code).orElse(null),
        encoding(),
        type.kind().name().toLowerCase(Locale.ROOT),
        type.fields().stream().map(f -> new FieldSummary(f.name(), lower(f.type()))).toList(),
        first,
        source.notes().stream().map(LayerInspector::note).toList());
  }

  private ShapeTotals totals() {
    ShapeTotals totals = new ShapeTotals();
    try {
      source.readGeometry(totals, (done, total) -> !Thread.currentThread().isInterrupted());
    } catch (IOException e) {
      failure = e;
    }
    return totals;
  }

  private List<FirstFeature> first() {
    List<FirstFeature> first = new ArrayList<>();
    try {
      source.read(Query.ALL.first(FIRST), feature -> first.add(first(feature)));
    } catch (IOException e) {
      failure = e;
    }
    return first;
  }

  private static FirstFeature first(Feature feature) {
    Map<String, Object> values = new LinkedHashMap<>();
    feature.attributes().forEach((name, value) -> values.put(name, plain(value)));
    return new FirstFeature(feature.id(), values);
  }

  /** JSON has numbers, truth and text; dates are ISO 8601, NaN is a word, bytes are counted. */
  private static Object plain(Object value) {
    if (value instanceof byte[] bytes) {
      return Map.of("bytes", bytes.length);
    }
    boolean number = value instanceof Number && !(value instanceof Double d && !Double.isFinite(d));
    return value == null || number || value instanceof Boolean ? value : value.toString();
  }

  private long count() {
    try {
      return source.count();
    } catch (IOException e) {
      failure = e;
      return 0;
    }
  }

  private Envelope extent() {
    try {
      return source.extent();
    } catch (IOException e) {
      failure = e;
      return new Envelope();
    }
  }

  private String encoding() {
    return source instanceof TextEncoded text
        ? text.encoding().charset().name() + " (" + lower(text.encoding().origin()) + ")"
        : null;
  }

  private static List<Double> corners(Envelope box) {
    return box.isNull()
        ? null
        : List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
  }

  private static NoteSummary note(ReadNote note) {
    Long fid = note.featureId() < 0 ? null : (Long) note.featureId();
    return new NoteSummary(fid, lower(note.severity()), note.what().toString());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
