package se.strukturvy.style.svg;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transform of SVG 1.1 (section 7.6): x' = a x + c y + e, y' = b x + d y + f.
 *
 * @param a from x to x
 * @param b from x to y
 * @param c from y to x
 * @param d from y to y
 * @param e added to x
 * @param f added to y
 */
record AffineMap(double a, double b, double c, double d, double e, double f) {
  static final AffineMap IDENTITY = new AffineMap(1, 0, 0, 1, 0, 0);

  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)\\s*\\(([^)]*)\\)");

  /** This after {@code inner}. */
  AffineMap after(AffineMap inner) {
    return new AffineMap(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /** How much longer lines become, in the mean. */
  double scale() {
    return Math.sqrt(Math.abs(a * d - b * c));
  }

  /** Reads a "transform" attribute; steps that are not known change nothing. */
  static AffineMap parse(String text) {
    AffineMap all = IDENTITY;
    Matcher steps = STEP.matcher(text);
    while (steps.find()) {
      all = all.after(step(steps.group(1), SvgLengths.numbers(steps.group(2))));
    }
    return all;
  }

  private static AffineMap step(String name, double[] n) {
    if (n.length == 0) {
      return IDENTITY;
    }
    return switch (name) {
      case "translate" -> new AffineMap(1, 0, 0, 1, n[0], n.length > 1 ? n[1] : 0);
      case "scale" -> new AffineMap(n[0], 0, 0, n.length > 1 ? n[1] : n[0], 0, 0);
      case "skewX" -> new AffineMap(1, 0, Math.tan(Math.toRadians(n[0])), 1, 0, 0);
      case "skewY" -> new AffineMap(1, Math.tan(Math.toRadians(n[0])), 0, 1, 0, 0);
      case "rotate" -> rotation(n);
      case "matrix" -> n.length < 6 ? IDENTITY : new AffineMap(n[0], n[1], n[2], n[3], n[4], n[5]);
      default -> IDENTITY;
    };
  }

  private static AffineMap rotation(double[] n) {
    double cos = Math.cos(Math.toRadians(n[0]));
    double sin = Math.sin(Math.toRadians(n[0]));
    AffineMap turn = new AffineMap(cos, sin, -sin, cos, 0, 0);
    if (n.length < 3) {
      return turn;
    }
    AffineMap back = new AffineMap(1, 0, 0, 1, -n[1], -n[2]);
    return new AffineMap(1, 0, 0, 1, n[1], n[2]).after(turn).after(back);
  }
}
