package se.strukturvy.issue.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.source.writing.WholeFile;

/** Issues as GeoJSON (RFC 7946): longitude and latitude on WGS 84, seven decimals (1 cm). */
public final class GeoJsonIssueExport implements IssueExport {
  private final Themes themes;
  private final CoordinateTransform toDegrees;

  /**
   * Makes an export.
   *
   * @param themes give the themes' names
   * @param systems knows the way from SWEREF 99 TM to WGS 84
   */
  public GeoJsonIssueExport(Themes themes, CrsCatalog systems) {
    this.themes = themes;
    this.toDegrees =
        systems.transform(CoordinateReferenceSystem.SWEREF_99_TM, CoordinateReferenceSystem.WGS_84);
  }

  @Override
  public void write(List<Issue> issues, Path file) throws IOException {
    WholeFile.write(file, part -> writeAll(issues, part));
  }

  private void writeAll(List<Issue> issues, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part);
        JsonGenerator json = new ObjectMapper().createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeArrayFieldStart("features");
      List<Issue> shared = IssueColumns.shared(issues);
      IssueColumns columns = new IssueColumns(themes, shared);
      for (Issue issue : shared) {
        feature(json, issue, columns);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void feature(JsonGenerator json, Issue issue, IssueColumns columns) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", issue.id().toString());
    json.writeFieldName("geometry");
    geometry(json, issue.geometry());
    json.writeObjectFieldStart("properties");
    for (var column : columns.of(issue).entrySet()) {
      json.writeStringField(column.getKey(), column.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void geometry(JsonGenerator json, Geometry geometry) throws IOException {
    if (geometry == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", geometry.getGeometryType());
    if (geometry.getClass() == GeometryCollection.class) {
      json.writeArrayFieldStart("geometries");
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        geometry(json, geometry.getGeometryN(i));
      }
      json.writeEndArray();
    } else {
      json.writeFieldName("coordinates");
      coordinates(json, geometry);
    }
    json.writeEndObject();
  }

  private void coordinates(JsonGenerator json, Geometry geometry) throws IOException {
    if (geometry instanceof Point) {
      position(json, geometry.getCoordinate());
      return;
    }
    json.writeStartArray();
    if (geometry instanceof LineString) {
      for (Coordinate c : geometry.getCoordinates()) {
        position(json, c);
      }
    } else if (geometry instanceof Polygon polygon) {
      // RFC 7946, clause 3.1.6: shells counter-clockwise, holes clockwise; JTS' normal form is
      // the opposite.
      Polygon turned = (Polygon) polygon.norm().reverse();
      coordinates(json, turned.getExteriorRing());
      for (int i = 0; i < turned.getNumInteriorRing(); i++) {
        coordinates(json, turned.getInteriorRingN(i));
      }
    } else {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        coordinates(json, geometry.getGeometryN(i));
      }
    }
    json.writeEndArray();
  }

  private void position(JsonGenerator json, Coordinate c) throws IOException {
    double[] xy = {c.x, c.y};
    toDegrees.transform(xy, 1);
    json.writeStartArray();
    json.writeNumber(String.format(Locale.ROOT, "%.7f", xy[0]));
    json.writeNumber(String.format(Locale.ROOT, "%.7f", xy[1]));
    json.writeEndArray();
  }
}
