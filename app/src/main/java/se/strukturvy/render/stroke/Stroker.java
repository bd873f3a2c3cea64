package se.strukturvy.render.stroke;

import se.strukturvy.render.raster.Edges;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.Stroke.Cap;
import se.strukturvy.style.Stroke.Join;

/**
 * Gives lines a width: makes the outline of what a pen covers that is drawn along them.
 *
 * <p>The outline runs along one side and back on the other. On the inner side of a bend it passes
 * through the mitre point, or, where the pieces are too short for that, through the vertex itself:
 * so every part of the outline turns the same way, and non-zero winding leaves no holes.
 */
public final class Stroker {
  /** As SVG's stroke-miterlimit. */
  private static final double MITRE_LIMIT = 4;

  /** How far a polygon may lie from the arc it stands for, pixels. */
  private static final double ARC_ERROR = 0.08;

  /** Two points of the outline nearer than this are one, pixels. */
  private static final double SAME_POINT = 0.06;

  private final Contour contour;
  private final ConvexHull hulls = new ConvexHull();
  private final Polyline hull = new Polyline();
  private double half;
  private Cap cap;
  private Join join;
  private double arcStep;
  private double[] normals = new double[192];

  /**
   * Makes a stroker.
   *
   * @param shape takes the outlines
   */
  public Stroker(Edges shape) {
    contour = new Contour(shape);
  }

  /** Sets the pen. {@code width} in pixels. */
  public void pen(double width, Cap newCap, Join newJoin) {
    half = width / 2;
    cap = newCap;
    join = newJoin;
    arcStep = 2 * Math.acos(Math.max(0, 1 - ARC_ERROR / Math.max(half, ARC_ERROR)));
  }

  /** Adds the outline of one line or ring. No two points in a row may be equal. */
  public void stroke(Polyline line) {
    if (line.size() < 2) {
      dot(line);
      return;
    }
    if (strokeSwallowed(line)) {
      return;
    }
    findNormals(line);
    if (!line.closed()) {
      open(line);
    } else {
      forward(line);
      contour.close();
      backward(line);
      contour.close();
    }
  }

  /**
   * Adds the outline of a ring of which the pen leaves nothing inside.
   *
   * @return false, and nothing is added, for other rings and for lines
   */
  public boolean strokeSwallowed(Polyline line) {
    if (!line.closed() || !isSmall(line) || !hulls.of(line, hull) || !isSwallowed(hull)) {
      return false;
    }
    // Dents narrower than the pen are filled by it, so its outer side is that of the hull.
    findNormals(hull);
    outerSide(hull);
    return true;
  }

  /** Normals of all pieces, {@code half} long, and their lengths, three numbers a piece. */
  private void findNormals(Polyline line) {
    int n = line.segments();
    if (normals.length < 3 * n) {
      normals = new double[6 * n];
    }
    for (int i = 0; i < n; i++) {
      double dx = line.x(i + 1) - line.x(i);
      double dy = line.y(i + 1) - line.y(i);
      double length = Math.sqrt(dx * dx + dy * dy);
      normals[3 * i] = -dy / length * half;
      normals[3 * i + 1] = dx / length * half;
      normals[3 * i + 2] = length;
    }
  }

  private void dot(Polyline line) {
    if (line.size() == 0) {
      return;
    }
    double x = line.x(0);
    double y = line.y(0);
    boolean square = line.closed() ? join == Join.MITRE : cap == Cap.SQUARE;
    if (square) {
      contour.to(x - half, y - half);
      contour.to(x + half, y - half);
      contour.to(x + half, y + half);
      contour.to(x - half, y + half);
    } else if (line.closed() || cap == Cap.ROUND) {
      contour.arc(x, y, half, 0, 2 * Math.PI, arcStep);
    }
    contour.close();
  }

  private void open(Polyline line) {
    int last = line.size() - 1;
    int segment = 3 * (last - 1);
    contour.to(line.x(0) + normals[0], line.y(0) + normals[1]);
    for (int i = 1; i < last; i++) {
      corner(line.x(i), line.y(i), 3 * (i - 1), 3 * i, 1);
    }
    end(line.x(last), line.y(last), normals[segment], normals[segment + 1]);
    for (int i = last - 1; i > 0; i--) {
      corner(line.x(i), line.y(i), 3 * i, 3 * (i - 1), -1);
    }
    end(line.x(0), line.y(0), -normals[0], -normals[1]);
    contour.close();
  }

  private void forward(Polyline ring) {
    int n = ring.size();
    for (int i = 0; i < n; i++) {
      corner(ring.x(i), ring.y(i), 3 * (i == 0 ? n - 1 : i - 1), 3 * i, 1);
    }
  }

  private void backward(Polyline ring) {
    int n = ring.size();
    for (int i = n - 1; i >= 0; i--) {
      corner(ring.x(i), ring.y(i), 3 * i, 3 * (i == 0 ? n - 1 : i - 1), -1);
    }
  }

  /** Whether it is worth looking closer if the pen leaves anything of the ring's inside. */
  private boolean isSmall(Polyline ring) {
    double minX = ring.x(0);
    double maxX = minX;
    double minY = ring.y(0);
    double maxY = minY;
    for (int i = 1; i < ring.size(); i++) {
      minX = Math.min(minX, ring.x(i));
      maxX = Math.max(maxX, ring.x(i));
      minY = Math.min(minY, ring.y(i));
      maxY = Math.max(maxY, ring.y(i));
    }
    return Math.min(maxX - minX, maxY - minY) <= 5 * half;
  }

  /** Whether the pen leaves nothing inside: the rectangle like the hull is narrower than it. */
  private boolean isSwallowed(Polyline ring) {
    double area = 0;
    double perimeter = 0;
    for (int i = 0; i < ring.size(); i++) {
      double dx = ring.x(i + 1) - ring.x(i);
      double dy = ring.y(i + 1) - ring.y(i);
      area += ((ring.x(i) - ring.x(0)) * dy - (ring.y(i) - ring.y(0)) * dx) / 2;
      perimeter += Math.sqrt(dx * dx + dy * dy);
    }
    double quarter = perimeter / 4;
    double narrow = quarter - Math.sqrt(Math.max(0, quarter * quarter - Math.abs(area)));
    return narrow <= 2 * half;
  }

  private void outerSide(Polyline ring) {
    double area = 0;
    for (int i = 0; i < ring.size(); i++) {
      area += ring.x(i) * ring.y(i + 1) - ring.x(i + 1) * ring.y(i);
    }
    if (area > 0) {
      backward(ring);
    } else {
      forward(ring);
    }
    contour.close();
  }

  /** The outline around a vertex, on the side where {@code sign} times the normals point. */
  private void corner(double x, double y, int in, int out, int sign) {
    double ax = normals[in] * sign;
    double ay = normals[in + 1] * sign;
    double bx = normals[out] * sign;
    double by = normals[out + 1] * sign;
    double square = half * half;
    double cross = ax * by - ay * bx;
    double dot = ax * bx + ay * by;
    if (dot > 0 && Math.abs(cross) < SAME_POINT * half) {
      contour.to(x + bx, y + by);
    } else if (cross > 0) {
      double reach = half * cross / (square + dot);
      if (dot > -0.99 * square && reach <= 0.5 * Math.min(normals[in + 2], normals[out + 2])) {
        double mitre = square / (square + dot);
        contour.to(x + (ax + bx) * mitre, y + (ay + by) * mitre);
      } else {
        contour.to(x + ax, y + ay);
        contour.to(x, y);
        contour.to(x + bx, y + by);
      }
    } else {
      outerCorner(x, y, ax, ay, bx, by, cross, dot);
    }
  }

  private void outerCorner(
      double x, double y, double ax, double ay, double bx, double by, double cross, double dot) {
    double square = half * half;
    double mitreTip = half * (square - dot) / Math.sqrt(2 * square * (square + dot));
    if (mitreTip < SAME_POINT) {
      double mitre = square / (square + dot);
      contour.to(x + (ax + bx) * mitre, y + (ay + by) * mitre);
      return;
    }
    if (join == Join.ROUND) {
      contour.arc(x, y, ax, ay, -Math.abs(Math.atan2(cross, dot)), arcStep);
      return;
    }
    if (join == Join.MITRE && 2 * square <= MITRE_LIMIT * MITRE_LIMIT * (square + dot)) {
      double mitre = square / (square + dot);
      contour.to(x + (ax + bx) * mitre, y + (ay + by) * mitre);
      return;
    }
    contour.to(x + ax, y + ay);
    contour.to(x + bx, y + by);
  }

  /** The outline around an end, from the offset (nx, ny) to the one opposite. */
  private void end(double x, double y, double nx, double ny) {
    switch (cap) {
      case BUTT -> {
        contour.to(x + nx, y + ny);
        contour.to(x - nx, y - ny);
      }
      case SQUARE -> {
        contour.to(x + nx + ny, y + ny - nx);
        contour.to(x - nx + ny, y - ny - nx);
      }
      case ROUND -> contour.arc(x, y, nx, ny, -Math.PI, arcStep);
    }
  }
}
