package se.strukturvy.source.shapefile.shp;

import java.nio.ByteBuffer;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;

/**
 * The parts of one multipatch as polygons seen from above (specification, pages 20 to 22): each
 * triangle of a strip or fan becomes a shell, rings become shells and holes.
 */
final class MultiPatch {
  private static final int STRIP = 0;
  private static final int FAN = 1;
  private static final int INNER_RING = 3;

  private final double[] xy;
  private final int[] starts;
  private final double[] triangle = new double[8];
  private boolean hasShell;

  MultiPatch(double[] xy, int[] starts) {
    this.xy = xy;
    this.starts = starts;
  }

  /**
   * Reports all parts.
   *
   * @param at where the part types stand
   */
  void report(ByteBuffer bytes, int at, int parts, GeometrySink sink) {
    for (int p = 0; p < parts; p++) {
      int type = bytes.getInt(at + 4 * p);
      if (type == STRIP || type == FAN) {
        triangles(starts[p], starts[p + 1], type == FAN, sink);
      } else {
        ring(type == INNER_RING, starts[p], starts[p + 1], sink);
      }
    }
  }

  private void triangles(int from, int to, boolean fan, GeometrySink sink) {
    for (int v = from; v + 2 < to; v++) {
      corner(0, fan ? from : v);
      corner(1, v + 1);
      corner(2, v + 2);
      corner(3, fan ? from : v);
      sink.part(PartRole.SHELL, triangle, 4);
      hasShell = true;
    }
  }

  private void corner(int place, int vertex) {
    triangle[2 * place] = xy[2 * vertex];
    triangle[2 * place + 1] = xy[2 * vertex + 1];
  }

  private void ring(boolean inner, int from, int to, GeometrySink sink) {
    double[] ring = new double[2 * (to - from)];
    System.arraycopy(xy, 2 * from, ring, 0, ring.length);
    sink.part(inner && hasShell ? PartRole.HOLE : PartRole.SHELL, ring, to - from);
    hasShell = true;
  }
}
