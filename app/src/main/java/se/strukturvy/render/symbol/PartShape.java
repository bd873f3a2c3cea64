package se.strukturvy.render.symbol;

import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;

/** Tells what a part is; in a collection by its looks. */
final class PartShape {
  private PartShape() {}

  static boolean isRing(PackedGeometry shapes, GeometryKind kind, int part) {
    return kind == GeometryKind.POLYGON
        || (kind == GeometryKind.MIXED && looksClosed(shapes, part));
  }

  static boolean isLine(PackedGeometry shapes, GeometryKind kind, int part) {
    return kind == GeometryKind.LINE
        || (kind == GeometryKind.MIXED && length(shapes, part) > 1 && !looksClosed(shapes, part));
  }

  static boolean isPoint(PackedGeometry shapes, GeometryKind kind, int part) {
    return kind == GeometryKind.POINT || (kind == GeometryKind.MIXED && length(shapes, part) == 1);
  }

  private static boolean looksClosed(PackedGeometry shapes, int part) {
    int first = shapes.firstVertex(part);
    int last = shapes.firstVertex(part + 1) - 1;
    int[] xy = shapes.coordinates();
    return last - first >= 3
        && xy[2 * first] == xy[2 * last]
        && xy[2 * first + 1] == xy[2 * last + 1];
  }

  private static int length(PackedGeometry shapes, int part) {
    return shapes.firstVertex(part + 1) - shapes.firstVertex(part);
  }
}
