package se.strukturvy.source.geojson;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.typing.TypedTable;

/**
 * What one walk through a GeoJSON file found: where each feature lies, and all attributes.
 *
 * @param kind of all shapes
 * @param extent of all shapes
 * @param crs the system that the file states, or the one that RFC 7946 gives it
 * @param columns the attributes
 */
record GeoJsonContent(
    FeatureIndex index,
    GeometryKind kind,
    Envelope extent,
    Optional<CoordinateReferenceSystem> crs,
    TypedTable columns,
    List<ReadNote> notes) {}
