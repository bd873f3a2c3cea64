package se.strukturvy.render.symbol;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.font.Glyph;
import se.strukturvy.render.font.TrueTypeFont;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.style.Marker;

/**
 * The rings of a marker in pixels around its middle.
 *
 * @param rings closed lines, also of the crosses; only drawings have open ones
 */
record MarkerOutline(List<Polyline> rings) {
  /** Half the thickness of the bars of a cross, as a part of its size. */
  private static final double BAR = 0.1;

  private static final double STAR_INNER = 0.45;

  /**
   * The outline of a marker of one colour.
   *
   * @param size its height in pixels
   */
  static MarkerOutline of(Marker.Shape shape, double size) {
    return new MarkerOutline(List.of(shape(shape, size)));
  }

  /**
   * The outline of a path, its box centred.
   *
   * @param scale pixels for a unit of the path
   * @param evenOdd whether rings within rings are holes whichever way they run
   */
  static MarkerOutline of(String path, double scale, double width, double height, boolean evenOdd) {
    List<Polyline> rings = SvgPath.rings(path, scale);
    rings.forEach(ring -> move(ring, -width * scale / 2, -height * scale / 2));
    if (evenOdd) {
      RingNesting.orient(rings);
    }
    return new MarkerOutline(rings);
  }

  /** The outline of a text, the middle of its capitals in the middle. */
  static MarkerOutline of(String text, TrueTypeFont font, double size) {
    double em = size / TrueTypeFont.CAPITALS;
    List<Polyline> rings = new ArrayList<>();
    double pen = 0;
    for (int c : text.codePoints().toArray()) {
      Glyph glyph = font.glyph(c);
      for (Polyline ring : glyph.rings()) {
        Polyline placed = new Polyline();
        for (int i = 0; i < ring.size(); i++) {
          placed.add((pen + ring.x(i)) * em, ring.y(i) * em + size / 2);
        }
        placed.close();
        rings.add(placed);
      }
      pen += glyph.advance();
    }
    double half = -pen * em / 2;
    rings.forEach(ring -> move(ring, half, 0));
    return new MarkerOutline(rings);
  }

  /** The same outline turned clockwise. */
  MarkerOutline rotated(double degrees) {
    if (degrees != 0) {
      rings.forEach(ring -> rotate(ring, Math.toRadians(degrees)));
    }
    return this;
  }

  /** The same outline moved. */
  MarkerOutline moved(double dx, double dy) {
    rings.forEach(ring -> move(ring, dx, dy));
    return this;
  }

  /** How far it reaches from its middle, pixels. */
  double radius() {
    double most = 0;
    for (Polyline ring : rings) {
      for (int i = 0; i < ring.size(); i++) {
        most = Math.max(most, Math.hypot(ring.x(i), ring.y(i)));
      }
    }
    return most;
  }

  private static Polyline shape(Marker.Shape shape, double size) {
    double r = size / 2;
    return switch (shape) {
      case CIRCLE -> polygon(circlePoints(r), r);
      case SQUARE -> ring(-r, -r, r, -r, r, r, -r, r);
      case DIAMOND -> ring(0, -r, r, 0, 0, r, -r, 0);
      case TRIANGLE -> ring(0, -r, r, r, -r, r);
      case STAR -> star(r);
      case CROSS -> cross(r, size * BAR);
      case X -> {
        Polyline cross = cross(r * Math.sqrt(2), size * BAR);
        rotate(cross, Math.PI / 4);
        yield cross;
      }
      case PENTAGON -> polygon(5, r);
      case HEXAGON -> polygon(6, r);
      case ARROW ->
          ring(
              0, -r, 0.6 * r, 0, 0.25 * r, 0, 0.25 * r, r, -0.25 * r, r, -0.25 * r, 0, -0.6 * r, 0);
    };
  }

  private static int circlePoints(double r) {
    return Math.max(12, (int) Math.ceil(Math.PI / Math.acos(1 - 0.04 / Math.max(r, 0.05))));
  }

  private static Polyline polygon(int corners, double r) {
    Polyline ring = new Polyline();
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      ring.add(r * Math.sin(angle), -r * Math.cos(angle));
    }
    ring.close();
    return ring;
  }

  private static Polyline star(double r) {
    Polyline ring = new Polyline();
    for (int i = 0; i < 10; i++) {
      double angle = Math.PI * i / 5;
      double reach = i % 2 == 0 ? r : r * STAR_INNER;
      ring.add(reach * Math.sin(angle), -reach * Math.cos(angle));
    }
    ring.close();
    return ring;
  }

  private static Polyline cross(double r, double bar) {
    return ring(
        -bar, -r, bar, -r, bar, -bar, r, -bar, r, bar, bar, bar, bar, r, -bar, r, -bar, bar, -r,
        bar, -r, -bar, -bar, -bar);
  }

  private static Polyline ring(double... xy) {
    Polyline ring = new Polyline();
    for (int i = 0; i < xy.length; i += 2) {
      ring.add(xy[i], xy[i + 1]);
    }
    ring.close();
    return ring;
  }

  private static void move(Polyline ring, double dx, double dy) {
    for (int i = 0; i < ring.size(); i++) {
      ring.set(i, ring.x(i) + dx, ring.y(i) + dy);
    }
  }

  private static void rotate(Polyline ring, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    for (int i = 0; i < ring.size(); i++) {
      double x = ring.x(i);
      double y = ring.y(i);
      ring.set(i, x * cos - y * sin, x * sin + y * cos);
    }
  }
}
