package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.strukturvy.render.raster.Polyline;

/**
 * Reads the path data of SVG 1.1 (section 8.3) into rings: all commands, absolute and relative,
 * curves cut into straight pieces. What follows an error is left out, as SVG asks for.
 */
final class SvgPath {
  private static final int CURVE_PIECES = 12;

  private final double scale;
  private final List<Polyline> rings = new ArrayList<>();
  private Polyline ring = new Polyline();
  private double x;
  private double y;
  private double controlX;
  private double controlY;
  private char previous;

  /**
   * Makes a reader.
   *
   * @param scale what coordinates are multiplied with
   */
  SvgPath(double scale) {
    this.scale = scale;
  }

  List<Polyline> parse(String path) {
    SvgNumbers in = new SvgNumbers(path);
    char command = in.command('M');
    while (command != 0) {
      double[] arguments = in.arguments(command);
      if (arguments == null) {
        break;
      }
      run(command, arguments);
      previous = Character.toUpperCase(command);
      command = in.command(command == 'M' ? 'L' : command == 'm' ? 'l' : command);
    }
    finish();
    return rings;
  }

  private void run(char command, double[] a) {
    boolean relative = Character.isLowerCase(command);
    double dx = relative ? x : 0;
    double dy = relative ? y : 0;
    switch (String.valueOf(command).toUpperCase(Locale.ROOT)) {
      case "M" -> {
        finish();
        to(a[0] + dx, a[1] + dy);
      }
      case "L" -> to(a[0] + dx, a[1] + dy);
      case "H" -> to(a[0] + dx, y);
      case "V" -> to(x, a[0] + dy);
      case "Z" -> {
        double startX = ring.size() > 0 ? ring.x(0) / scale : x;
        double startY = ring.size() > 0 ? ring.y(0) / scale : y;
        finish();
        to(startX, startY);
      }
      case "C" -> cubic(a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy, a[4] + dx, a[5] + dy);
      case "S" -> {
        boolean smooth = previous == 'C' || previous == 'S';
        double cx = smooth ? 2 * x - controlX : x;
        double cy = smooth ? 2 * y - controlY : y;
        cubic(cx, cy, a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy);
      }
      case "Q" -> quadratic(a[0] + dx, a[1] + dy, a[2] + dx, a[3] + dy);
      case "T" -> {
        boolean smooth = previous == 'Q' || previous == 'T';
        quadratic(
            smooth ? 2 * x - controlX : x, smooth ? 2 * y - controlY : y, a[0] + dx, a[1] + dy);
      }
      default -> arc(a, a[5] + dx, a[6] + dy);
    }
  }

  private void to(double nextX, double nextY) {
    ring.add(nextX * scale, nextY * scale);
    x = nextX;
    y = nextY;
  }

  private void finish() {
    if (ring.size() > 1) {
      ring.close();
      rings.add(ring);
    }
    ring = new Polyline();
  }

  private void cubic(double x1, double y1, double x2, double y2, double x3, double y3) {
    double x0 = x;
    double y0 = y;
    for (int i = 1; i <= CURVE_PIECES; i++) {
      double t = (double) i / CURVE_PIECES;
      double s = 1 - t;
      double a = s * s * s;
      double b = 3 * s * s * t;
      double c = 3 * s * t * t;
      double d = t * t * t;
      to(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
    }
    controlX = x2;
    controlY = y2;
  }

  private void quadratic(double x1, double y1, double x2, double y2) {
    double x0 = x;
    double y0 = y;
    cubic(
        x0 + (x1 - x0) * 2 / 3,
        y0 + (y1 - y0) * 2 / 3,
        x2 + (x1 - x2) * 2 / 3,
        y2 + (y1 - y2) * 2 / 3,
        x2,
        y2);
    controlX = x1;
    controlY = y1;
  }

  /** An elliptical arc, by SVG 1.1 appendix F.6.5. */
  private void arc(double[] a, double x2, double y2) {
    double rx = Math.abs(a[0]);
    double ry = Math.abs(a[1]);
    if (rx == 0 || ry == 0 || (x == x2 && y == y2)) {
      to(x2, y2);
      return;
    }
    double cos = Math.cos(Math.toRadians(a[2]));
    double sin = Math.sin(Math.toRadians(a[2]));
    double px = (cos * (x - x2) + sin * (y - y2)) / 2;
    double py = (cos * (y - y2) - sin * (x - x2)) / 2;
    double tooSmall = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
    rx *= tooSmall;
    ry *= tooSmall;
    double under = rx * rx * py * py + ry * ry * px * px;
    double root = Math.sqrt(Math.max(0, (rx * rx * ry * ry - under) / under));
    root = a[3] != 0 == (a[4] != 0) ? -root : root;
    double cx = root * rx * py / ry;
    double cy = -root * ry * px / rx;
    double middleX = cos * cx - sin * cy + (x + x2) / 2;
    double middleY = sin * cx + cos * cy + (y + y2) / 2;
    double start = Math.atan2((py - cy) / ry, (px - cx) / rx);
    double sweep = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
    if (a[4] != 0 && sweep < 0) {
      sweep += 2 * Math.PI;
    } else if (a[4] == 0 && sweep > 0) {
      sweep -= 2 * Math.PI;
    }
    int pieces = (int) Math.ceil(Math.abs(sweep) * CURVE_PIECES / Math.PI) + 1;
    for (int i = 1; i <= pieces; i++) {
      double angle = start + sweep * i / pieces;
      double ex = rx * Math.cos(angle);
      double ey = ry * Math.sin(angle);
      to(middleX + cos * ex - sin * ey, middleY + sin * ex + cos * ey);
    }
  }
}
