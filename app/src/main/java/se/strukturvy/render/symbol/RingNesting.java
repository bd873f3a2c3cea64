package se.strukturvy.render.symbol;

import java.util.List;
import se.strukturvy.render.raster.Polyline;

/** Makes rings run so that the non-zero rule fills what the even-odd rule would. */
final class RingNesting {
  private RingNesting() {}

  /** Turns rings within an odd number of others one way, the others the other way. */
  static void orient(List<Polyline> rings) {
    for (Polyline ring : rings) {
      long around = rings.stream().filter(o -> o != ring && contains(o, ring)).count();
      if (area(ring) > 0 == (around % 2 == 1)) {
        ring.reverse();
      }
    }
  }

  private static double area(Polyline ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      twice += ring.x(i) * ring.y(i + 1) - ring.x(i + 1) * ring.y(i);
    }
    return twice / 2;
  }

  /** Whether a ring's first point lies in another ring. */
  private static boolean contains(Polyline outer, Polyline inner) {
    double x = inner.x(0);
    double y = inner.y(0);
    boolean inside = false;
    for (int i = 0; i < outer.size(); i++) {
      double y0 = outer.y(i);
      double y1 = outer.y(i + 1);
      if (y0 > y != y1 > y) {
        double across = outer.x(i) + (y - y0) / (y1 - y0) * (outer.x(i + 1) - outer.x(i));
        inside ^= x < across;
      }
    }
    return inside;
  }
}
