package se.strukturvy.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;

/**
 * The issues as a layer to draw: pins, lines and areas with their titles. A feature's id is the
 * issue's place in the list.
 */
public final class IssueLayer {
  /** The layer's id among drawn layers. */
  public static final String ID = "issues";

  private final PackedGeometryBuilder builder;

  private IssueLayer(PackedGeometryBuilder builder) {
    this.builder = builder;
  }

  /** The layers of these issues, areas below lines below points; those without a place are none. */
  public static List<DrawnLayer> of(List<Issue> issues) {
    Envelope extent = new Envelope();
    Column.Builder titles = new Column.Builder();
    Column.Builder states = new Column.Builder();
    for (Issue issue : issues) {
      if (issue.geometry() != null) {
        extent.expandToInclude(issue.geometry().getEnvelopeInternal());
      }
      titles.add(issue.title());
      states.add(issue.status().name());
    }
    Quantization grid = Quantization.covering(extent, Quantization.MILLIMETRE);
    Map<String, Column> columns =
        Map.of(IssueStyle.TITLE, titles.build(), IssueStyle.STATUS, states.build());
    return Stream.of(GeometryKind.POLYGON, GeometryKind.LINE, GeometryKind.POINT)
        .map(kind -> layer(kind, issues, grid, columns))
        .toList();
  }

  private static DrawnLayer layer(
      GeometryKind kind, List<Issue> issues, Quantization grid, Map<String, Column> columns) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder = new PackedGeometryBuilder(grid, chunks::add);
    IssueLayer layer = new IssueLayer(builder);
    for (int i = 0; i < issues.size(); i++) {
      Geometry geometry = issues.get(i).geometry();
      layer.add(i, kind(geometry) == kind ? geometry : null);
    }
    builder.flush();
    LayerContent content = new LayerContent(chunks, columns, true);
    return new DrawnLayer(ID, content, IssueStyle.style(kind), 1, null, Emphasis.NONE);
  }

  private void add(long id, Geometry geometry) {
    builder.begin(id, kind(geometry));
    for (int i = 0; geometry != null && i < geometry.getNumGeometries(); i++) {
      addParts(geometry.getGeometryN(i));
    }
    builder.end();
  }

  private void addParts(Geometry part) {
    if (part instanceof Polygon polygon) {
      addPart(PartRole.SHELL, polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        addPart(PartRole.HOLE, polygon.getInteriorRingN(i));
      }
    } else if (part instanceof LineString) {
      addPart(PartRole.LINE, part);
    } else if (part instanceof Point) {
      addPart(PartRole.POINTS, part);
    }
  }

  private void addPart(PartRole role, Geometry run) {
    Coordinate[] vertices = run.getCoordinates();
    double[] xy = new double[vertices.length * 2 + 2];
    for (int i = 0; i < vertices.length; i++) {
      xy[2 * i] = vertices[i].x;
      xy[2 * i + 1] = vertices[i].y;
    }
    builder.part(role, xy, vertices.length);
  }

  private static GeometryKind kind(Geometry geometry) {
    if (geometry == null) {
      return GeometryKind.NONE;
    }
    Geometry first = geometry.isEmpty() ? geometry : geometry.getGeometryN(0);
    return switch (first.getDimension()) {
      case 0 -> GeometryKind.POINT;
      case 1 -> GeometryKind.LINE;
      default -> GeometryKind.POLYGON;
    };
  }
}
