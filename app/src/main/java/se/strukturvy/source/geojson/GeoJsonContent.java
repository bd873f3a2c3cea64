package se.strukturvy.source.geojson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.typing.TypedColumn;

/**
 * What one walk through a GeoJSON file found: where each feature lies, and all attributes.
 *
 * @param kind of all shapes
 * @param extent of all shapes
 * @param crs the system that the file states, or the one that RFC 7946 gives it
 * @param columns by field name
 */
record GeoJsonContent(
    FeatureIndex index,
    GeometryKind kind,
    Envelope extent,
    Optional<CoordinateReferenceSystem> crs,
    Map<String, TypedColumn> columns,
    List<ReadNote> notes) {
  /** The attributes of one row, those asked for; null for all. */
  Map<String, Object> attributes(int row, Set<String> fields) {
    Map<String, Object> attributes = new LinkedHashMap<>();
    columns.forEach(
        (name, column) -> {
          if (fields == null || fields.contains(name)) {
            attributes.put(name, column.values().get(row));
          }
        });
    return attributes;
  }
}
