package se.strukturvy.style.qml;

import java.util.Locale;
import java.util.Set;
import se.strukturvy.style.Marker;

/**
 * The markers of QGIS that are lines without an inside: drawn as bars as thick as the outline, in a
 * box of 20 by 20.
 */
final class BarMarkers {
  static final Set<String> NAMES =
      Set.of("cross", "x", "cross2", "line", "arrowhead", "half_arc", "third_arc", "quarter_arc");

  private static final double RADIUS = 10;

  private BarMarkers() {}

  /**
   * A marker.
   *
   * @param half half the width of its bars
   */
  static Marker marker(String name, double half) {
    double bar = Math.min(half, RADIUS);
    return new Marker.Pictogram(
        switch (name) {
          case "line" -> path("M%1$s 0H%2$sV20H%1$sZ", RADIUS - bar, RADIUS + bar);
          case "arrowhead" -> arrow(bar);
          case "half_arc" -> arc(0, 180, bar);
          case "third_arc" -> arc(90, 210, bar);
          case "quarter_arc" -> arc(90, 180, bar);
          default ->
              path(
                  "M%1$s 0H%2$sV%1$sH20V%2$sH%2$sV20H%1$sV%2$sH0V%1$sH%1$sZ",
                  RADIUS - bar, RADIUS + bar);
        },
        2 * RADIUS);
  }

  /** Two bars that meet in the middle, pointing to the right. */
  private static String arrow(double bar) {
    double out = bar / Math.sqrt(2);
    return path(
        "M%1$s %2$sL%3$s 10L%1$s %4$sL%2$s %5$sL%6$s 10L%2$s %1$sZ",
        out, -out, RADIUS + 2 * out, 2 * RADIUS + out, 2 * RADIUS - out, RADIUS - 2 * out);
  }

  /** A bent bar around the middle, angles in degrees against the clock from the right. */
  private static String arc(double from, double to, double bar) {
    double outer = RADIUS + bar;
    double inner = RADIUS - bar;
    double cos = Math.cos(Math.toRadians(from));
    double sin = Math.sin(Math.toRadians(from));
    double endCos = Math.cos(Math.toRadians(to));
    double endSin = Math.sin(Math.toRadians(to));
    return path(
            "M%1$s %2$sA%3$s %3$s 0 0 0 %4$s %5$s",
            RADIUS + outer * cos,
            RADIUS - outer * sin,
            outer,
            RADIUS + outer * endCos,
            RADIUS - outer * endSin)
        + path(
            "L%1$s %2$sA%3$s %3$s 0 0 1 %4$s %5$sZ",
            RADIUS + inner * endCos,
            RADIUS - inner * endSin,
            inner,
            RADIUS + inner * cos,
            RADIUS - inner * sin);
  }

  private static String path(String pattern, Object... numbers) {
    return String.format(Locale.ROOT, pattern, numbers);
  }
}
