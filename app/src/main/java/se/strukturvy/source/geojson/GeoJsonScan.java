package se.strukturvy.source.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsIdentifier;
import se.strukturvy.feature.Sentence;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.ReadNotes;
import se.strukturvy.source.typing.TypedColumn;
import se.strukturvy.source.typing.TypedTable;

/** Walks through a GeoJSON file once and notes what it holds. */
final class GeoJsonScan implements GeoJsonParser.Handler {
  private final GeoJsonText text;
  private final Map<String, TypedColumn.Builder> columns = new LinkedHashMap<>();
  private final TypedColumn.Builder textIds = new TypedColumn.Builder();
  private final ReadNotes notes;
  private final Envelope extent = new Envelope();
  private final FeatureIndex.Builder index = new FeatureIndex.Builder();
  private boolean hasTextIds;
  private GeometryKind kind = GeometryKind.NONE;
  private boolean crsStated;
  private Optional<CoordinateReferenceSystem> crs = Optional.of(CoordinateReferenceSystem.WGS_84);

  private GeoJsonScan(String layer, GeoJsonText text) {
    this.notes = new ReadNotes(layer);
    this.text = text;
  }

  /**
   * Reads the file to its end, or as far as it goes.
   *
   * @throws IOException when there is not a single feature before the fault
   */
  static GeoJsonContent scan(String layer, GeoJsonText text) throws IOException {
    GeoJsonScan scan = new GeoJsonScan(layer, text);
    try (JsonParser json = text.parserAt(text.first())) {
      new GeoJsonParser(json, text.first(), scan).all();
    } catch (IOException e) {
      if (scan.index.size() == 0) {
        throw e;
      }
      scan.notes.loss("The file is broken after feature %d: %s", scan.index.size(), reason(e));
    }
    return scan.content();
  }

  /** What is wrong with a text, without the names of classes and their options. */
  static Sentence reason(IOException e) {
    if (e instanceof JsonEOFException) {
      return Sentence.of("the file ends in the middle of an object");
    }
    if (e instanceof StreamConstraintsException) {
      return Sentence.of("it is nested too deep, or a text or number in it is too long");
    }
    if (e instanceof JsonProcessingException json && json.getLocation() != null) {
      return Sentence.of("line %d: %s", json.getLocation().getLineNr(), json.getOriginalMessage());
    }
    return Sentence.of(e);
  }

  @Override
  public boolean feature(JsonFeature feature) {
    int row = index.size();
    Envelope box = new Envelope();
    if (feature.odd()) {
      notes.loss(
          feature.id() instanceof Long id ? id : row,
          "The shape, or part of it, is not as GeoJSON has it and is left out");
    }
    if (feature.geometry() != null) {
      feature.geometry().expand(box);
      addKind(feature.geometry().kind());
    }
    extent.expandToInclude(box);
    index.add(feature.offset(), feature.id() instanceof Long id ? id : null, box);
    if (feature.id() instanceof String) {
      hasTextIds = true;
      textIds.set(row, feature.id());
    }
    feature
        .properties()
        .forEach(
            (name, value) ->
                columns.computeIfAbsent(name, n -> new TypedColumn.Builder()).set(row, value));
    return true;
  }

  @Override
  public void crs(String name) {
    crsStated = true;
    crs = name == null ? Optional.empty() : CrsIdentifier.read(name);
    if (name != null && crs.isEmpty()) {
      notes.loss("The reference system \"%s\" is not known", name);
    }
  }

  private void addKind(GeometryKind of) {
    kind = kind == GeometryKind.NONE || kind == of ? of : GeometryKind.MIXED;
  }

  private GeoJsonContent content() {
    if (!text.encoding().equals(StandardCharsets.UTF_8)) {
      notes.repair("The file is not UTF-8; it is read as %s", text.encoding().displayName());
    }
    return new GeoJsonContent(
        index.build(), kind, extent, checkedCrs(), finalColumns(), notes.list());
  }

  private TypedTable finalColumns() {
    Map<String, TypedColumn> all = new LinkedHashMap<>();
    if (hasTextIds && !columns.containsKey("id")) {
      all.put("id", textIds.build(index.size()));
    }
    columns.forEach((name, column) -> all.put(name, column.build(index.size())));
    return new TypedTable(index.size(), all);
  }

  /** RFC 7946 says degrees; numbers that cannot be degrees say that the writer did not care. */
  private Optional<CoordinateReferenceSystem> checkedCrs() {
    boolean degrees =
        extent.isNull()
            || (extent.getMinX() >= -360
                && extent.getMaxX() <= 360
                && extent.getMinY() >= -90.001
                && extent.getMaxY() <= 90.001);
    if (crsStated || degrees) {
      return crs;
    }
    notes.loss("The coordinates cannot be degrees, and the file names no reference system");
    return Optional.empty();
  }
}
