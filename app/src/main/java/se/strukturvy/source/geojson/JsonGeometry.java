package se.strukturvy.source.geojson;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * A geometry object as it was written.
 *
 * @param type the value of its {@code type}
 * @param coordinates null when it has none
 * @param members the geometries of a collection
 */
record JsonGeometry(String type, Coordinates coordinates, List<JsonGeometry> members) {
  static boolean isGeometryType(String type) {
    return kindOf(type) != GeometryKind.NONE;
  }

  /** What it is; collections of one kind count as that kind. */
  GeometryKind kind() {
    if (!type.equals("GeometryCollection")) {
      return kindOf(type);
    }
    List<GeometryKind> kinds =
        members.stream()
            .map(JsonGeometry::kind)
            .filter(kind -> kind != GeometryKind.NONE)
            .distinct()
            .toList();
    return kinds.size() == 1 ? kinds.get(0) : GeometryKind.MIXED;
  }

  void expand(Envelope box) {
    if (coordinates != null) {
      double[] xy = coordinates.copy(0, coordinates.vertices());
      for (int i = 0; i < xy.length; i += 2) {
        if (Double.isFinite(xy[i]) && Double.isFinite(xy[i + 1])) {
          box.expandToInclude(xy[i], xy[i + 1]);
        }
      }
    }
    members.forEach(member -> member.expand(box));
  }

  /** Reports the parts, without begin and end. */
  void parts(GeometrySink sink) {
    members.forEach(member -> member.parts(sink));
    if (coordinates == null || coordinates.vertices() == 0) {
      return;
    }
    GeometryKind kind = kindOf(type);
    if (kind == GeometryKind.POINT) {
      int vertices = coordinates.vertices();
      sink.part(PartRole.POINTS, coordinates.copy(0, vertices), vertices);
      return;
    }
    for (int run = 0; run < coordinates.runs(); run++) {
      int start = coordinates.start(run);
      int end = coordinates.end(run);
      sink.part(role(kind, run), coordinates.copy(start, end), end - start);
    }
  }

  private PartRole role(GeometryKind kind, int run) {
    if (kind == GeometryKind.LINE) {
      return PartRole.LINE;
    }
    return coordinates.beginsGroup(run) ? PartRole.SHELL : PartRole.HOLE;
  }

  private static GeometryKind kindOf(String type) {
    return switch (type) {
      case "Point", "MultiPoint" -> GeometryKind.POINT;
      case "LineString", "MultiLineString" -> GeometryKind.LINE;
      case "Polygon", "MultiPolygon" -> GeometryKind.POLYGON;
      case "GeometryCollection" -> GeometryKind.MIXED;
      default -> GeometryKind.NONE;
    };
  }
}
