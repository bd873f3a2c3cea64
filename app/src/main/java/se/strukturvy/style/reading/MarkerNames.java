package se.strukturvy.style.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Marker;
import se.strukturvy.style.Marker.Pictogram;
import se.strukturvy.style.Marker.Shape;

/**
 * The markers behind the names that SLD, SE, GeoServer and QGIS give them. The paths lie in a box
 * of 20 by 20.
 */
public final class MarkerNames {
  private static final double BOX = 20;

  private static final Map<String, Marker> NAMES =
      Map.ofEntries(
          Map.entry("circle", Shape.CIRCLE),
          Map.entry("dot", Shape.CIRCLE),
          Map.entry("square", Shape.SQUARE),
          Map.entry(
              "square_with_corners",
              path("M3.93 0H16.07L20 3.93V16.07L16.07 20H3.93L0 16.07V3.93Z")),
          Map.entry("quarter_square", path("M0 0H10V10H0Z")),
          Map.entry("rectangle", path("M0 5H20V15H0Z")),
          Map.entry("diamond", Shape.DIAMOND),
          Map.entry("shield", path("M0 0H20V10Q20 16 10 20Q0 16 0 10Z")),
          Map.entry("triangle", Shape.TRIANGLE),
          Map.entry("equilateral_triangle", path("M10 0L18.66 15H1.34Z")),
          Map.entry("triangle_down", path("M0 0H20L10 20Z")),
          Map.entry("pentagon", Shape.PENTAGON),
          Map.entry("hexagon", Shape.HEXAGON),
          Map.entry("octagon", path("M5.86 0H14.14L20 5.86V14.14L14.14 20H5.86L0 14.14V5.86Z")),
          Map.entry(
              "decagon",
              path(
                  "M10 0L15.88 1.91L19.51 6.91V13.09L15.88 18.09L10 20L4.12 18.09L0.49"
                      + " 13.09V6.91L4.12 1.91Z")),
          Map.entry("star", Shape.STAR),
          Map.entry("regular_star", Shape.STAR),
          Map.entry("diamond_star", path("M10 0L13 7L20 10L13 13L10 20L7 13L0 10L7 7Z")),
          Map.entry(
              "heart", path("M10 19L2 10.5Q-1 6 2.5 2.5Q7 0 10 4.5Q13 0 17.5 2.5Q21 6 18 10.5Z")),
          Map.entry("cross", Shape.CROSS),
          Map.entry("plus", Shape.CROSS),
          Map.entry("cross_fill", path("M8 0H12V8H20V12H12V20H8V12H0V8H8Z")),
          Map.entry("x", Shape.X),
          Map.entry("cross2", Shape.X),
          Map.entry("times", Shape.X),
          Map.entry(
              "asterisk_fill",
              path(
                  "M8.5 0H11.5V6.4L16 1.9L18.1 4L13.6 8.5H20V11.5H13.6L18.1 16L16 18.1L11.5"
                      + " 13.6V20H8.5V13.6L4 18.1L1.9 16L6.4 11.5H0V8.5H6.4L1.9 4L4 1.9L8.5 6.4Z")),
          Map.entry("arrow", path("M10 0L15 5H12.5V20H7.5V5H5Z")),
          Map.entry("oarrow", Shape.ARROW),
          Map.entry("carrow", Shape.ARROW),
          Map.entry("arrowhead", path("M0.7 0L10.7 10L0.7 20L-0.7 18.6L7.9 10L-0.7 1.4Z")),
          Map.entry("filled_arrowhead", path("M10 10L0 20V0Z")),
          Map.entry("line", path("M9.4 0H10.6V20H9.4Z")),
          Map.entry("vertline", path("M9.4 0H10.6V20H9.4Z")),
          Map.entry("horline", path("M0 9.4H20V10.6H0Z")),
          Map.entry("slash", path("M0 19L19 0L20 1L1 20Z")),
          Map.entry("backslash", path("M1 0L20 19L19 20L0 1Z")),
          Map.entry("semi_circle", path("M0 10A10 10 0 0 1 20 10Z")),
          Map.entry("third_circle", path("M10 10V0A10 10 0 0 0 1.34 15Z")),
          Map.entry("quarter_circle", path("M10 10V0A10 10 0 0 0 0 10Z")),
          Map.entry("half_square", path("M0 0H10V20H0Z")),
          Map.entry("diagonal_half_square", path("M0 0L20 20H0Z")),
          // QGIS calls the half on the left the right one.
          Map.entry("right_half_triangle", path("M10 0V20H0Z")),
          Map.entry("left_half_triangle", path("M10 0L20 20H10Z")),
          Map.entry("trapezoid", path("M5 5H15L20 15H0Z")),
          Map.entry("parallelogram_left", path("M0 5H15L20 15H5Z")),
          Map.entry("parallelogram_right", path("M5 5H20L15 15H0Z")));

  private MarkerNames() {}

  /** The marker of a name, with or without {@code shape://}; empty for names that are unknown. */
  public static Optional<Marker> of(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^shape://", "");
    return Optional.ofNullable(NAMES.get(plain));
  }

  private static Pictogram path(String path) {
    return new Pictogram(path, BOX);
  }
}
