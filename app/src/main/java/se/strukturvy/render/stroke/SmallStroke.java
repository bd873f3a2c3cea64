package se.strukturvy.render.stroke;

import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SampleMask;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/** Draws thin pens along lines of a few pixels, piece by piece into a {@link SampleMask}. */
public final class SmallStroke {
  /** With a wider pen, caps and joins have a shape that can be seen. Pixels. */
  public static final double WIDEST = 2;

  private SmallStroke() {}

  /** Adds a line that lies in the mask with all that the pen covers. */
  public static void add(Polyline line, double width, Cap cap, Join join, SampleMask mask) {
    double half = width / 2;
    int n = line.segments();
    double end =
        switch (cap) {
          case BUTT -> 0;
          case ROUND -> half * Math.PI / 4;
          case SQUARE -> half;
        };
    double before = line.closed() ? corner(line, n - 1, 0, half, join) : end;
    double first = before;
    for (int i = 0; i < n; i++) {
      double after = i + 1 < n ? corner(line, i, i + 1, half, join) : line.closed() ? first : end;
      mask.bar(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1), half, before, after);
      before = after;
    }
  }

  /**
   * How much longer two pieces must be to cover as much as their join does: at a right angle the
   * two bars must add half a square of half the pen for a bevel, a quarter disc for a round join
   * and a whole square for a mitre.
   */
  private static double corner(Polyline line, int in, int out, double half, Join join) {
    double ax = line.x(in + 1) - line.x(in);
    double ay = line.y(in + 1) - line.y(in);
    double bx = line.x(out + 1) - line.x(out);
    double by = line.y(out + 1) - line.y(out);
    double dot = ax * bx + ay * by;
    double lengths = Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by));
    double tangent = Math.sqrt(Math.max(0, lengths - dot) / Math.max(1e-9, lengths + dot));
    double part =
        switch (join) {
          case BEVEL -> 0.3;
          case ROUND -> 0.54;
          case MITRE -> 1;
        };
    return half * part * Math.min(1.5, tangent);
  }
}
