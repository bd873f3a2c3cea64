package se.strukturvy.style.svg;

import java.util.function.Function;

/** Turns the basic shapes of SVG 1.1 (chapter 9) into path data. */
final class SvgShapes {
  private SvgShapes() {}

  /**
   * The path of an element; null for one that is no shape, or a shape without size.
   *
   * @param attribute gives an attribute's text, null where it is not there
   */
  static String path(String element, Function<String, String> attribute) {
    return switch (element) {
      case "path" -> attribute.apply("d");
      case "rect" -> rectangle(attribute);
      case "circle" -> {
        double r = length(attribute, "r");
        yield ellipse(length(attribute, "cx"), length(attribute, "cy"), r, r);
      }
      case "ellipse" ->
          ellipse(
              length(attribute, "cx"),
              length(attribute, "cy"),
              length(attribute, "rx"),
              length(attribute, "ry"));
      case "line" ->
          "M%s %sL%s %s"
              .formatted(
                  length(attribute, "x1"),
                  length(attribute, "y1"),
                  length(attribute, "x2"),
                  length(attribute, "y2"));
      case "polyline" -> points(attribute.apply("points"), "");
      case "polygon" -> points(attribute.apply("points"), "Z");
      default -> null;
    };
  }

  private static double length(Function<String, String> attribute, String name) {
    return SvgLengths.length(attribute.apply(name), 0);
  }

  private static String points(String points, String end) {
    return points == null || points.isBlank() ? null : "M" + points + end;
  }

  private static String ellipse(double cx, double cy, double rx, double ry) {
    if (rx <= 0 || ry <= 0) {
      return null;
    }
    return "M%s %sa%s %s 0 1 1 %s 0a%s %s 0 1 1 %s 0Z"
        .formatted(cx - rx, cy, rx, ry, 2 * rx, rx, ry, -2 * rx);
  }

  private static String rectangle(Function<String, String> attribute) {
    double x = length(attribute, "x");
    double y = length(attribute, "y");
    double width = length(attribute, "width");
    double height = length(attribute, "height");
    if (width <= 0 || height <= 0) {
      return null;
    }
    double rx = SvgLengths.length(attribute.apply("rx"), Double.NaN);
    double ry = SvgLengths.length(attribute.apply("ry"), rx);
    rx = Double.isNaN(rx) ? ry : rx;
    if (!(rx > 0 && ry > 0)) {
      return "M%s %sh%sv%sh%sZ".formatted(x, y, width, height, -width);
    }
    rx = Math.min(rx, width / 2);
    ry = Math.min(ry, height / 2);
    double across = width - 2 * rx;
    double down = height - 2 * ry;
    String corner = "a%s %s 0 0 1 ".formatted(rx, ry);
    return "M%s %sh%s".formatted(x + rx, y, across)
        + corner
        + "%s %sv%s".formatted(rx, ry, down)
        + corner
        + "%s %sh%s".formatted(-rx, ry, -across)
        + corner
        + "%s %sv%s".formatted(-rx, -ry, -down)
        + corner
        + "%s %sZ".formatted(rx, -ry);
  }
}
