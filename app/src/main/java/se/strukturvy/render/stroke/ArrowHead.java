package se.strukturvy.render.stroke;

import se.strukturvy.render.raster.Edges;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/** Puts triangles on the ends of a line; its tip is where the line ended. */
public final class ArrowHead {
  /** Length of a head, in widths of the line. */
  public static final double LENGTH = 3;

  /** Half the breadth of a head at its base, in widths of the line. */
  public static final double HALF_BREADTH = 1.5;

  /** Heads of hairlines are drawn for a line this wide, pixels. */
  private static final double LEAST_WIDTH = 2;

  private ArrowHead() {}

  /**
   * Adds the heads to a shape and shortens the line to where they begin.
   *
   * @param width of the line that the heads are made for, pixels
   * @param border how far the heads are drawn larger on all sides, for the casing below them
   * @param stroker adds outlines to the same shape; its pen is changed
   */
  public static void add(
      Polyline line, Arrow where, double width, double border, Edges shape, Stroker stroker) {
    double pen = Math.max(width, LEAST_WIDTH);
    stroker.pen(2 * border, Cap.BUTT, Join.MITRE);
    if (where == Arrow.END || where == Arrow.BOTH) {
      atEnd(line, pen, shape, border > 0 ? stroker : null);
    }
    if (where == Arrow.START || where == Arrow.BOTH) {
      line.reverse();
      atEnd(line, pen, shape, border > 0 ? stroker : null);
      line.reverse();
    }
  }

  private static void atEnd(Polyline line, double pen, Edges shape, Stroker border) {
    int last = line.size() - 1;
    if (last < 1) {
      return;
    }
    double tipX = line.x(last);
    double tipY = line.y(last);
    double length = pen * LENGTH;
    while (last > 1 && distance(line, last - 1, tipX, tipY) < length) {
      last--;
    }
    double span = distance(line, last - 1, tipX, tipY);
    if (span == 0) {
      return;
    }
    double ux = (tipX - line.x(last - 1)) / span;
    double uy = (tipY - line.y(last - 1)) / span;
    double baseX = tipX - ux * Math.min(length, span);
    double baseY = tipY - uy * Math.min(length, span);
    double half = pen * HALF_BREADTH;
    line.truncate(last);
    // The shaft ends inside the head, so that no gap shows between them.
    line.add(baseX + ux * pen * 0.25, baseY + uy * pen * 0.25);
    // The pen's outlines turn this way too, so head and shaft unite.
    Polyline head = new Polyline();
    head.add(tipX, tipY);
    head.add(baseX + uy * half, baseY - ux * half);
    head.add(baseX - uy * half, baseY + ux * half);
    head.close();
    head.addTo(shape);
    if (border != null) {
      border.stroke(head);
    }
  }

  private static double distance(Polyline line, int i, double x, double y) {
    return Math.hypot(line.x(i) - x, line.y(i) - y);
  }
}
