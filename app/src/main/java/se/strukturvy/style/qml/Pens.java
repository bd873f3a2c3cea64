package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.reading.StyleNotes;

/** Reads pens: colour, width, the dashes of Qt's line styles, caps and joins. */
final class Pens {
  private static final double PIXELS_PER_MM = 96 / 25.4;

  /** QGIS draws a line without width as one of a pixel. */
  private static final double HAIRLINE = 1;

  private Pens() {}

  /** The edge of a fill or marker; null where there is none. */
  static Stroke outline(Properties p) {
    if (p.text("outline_style").equals("no") || p.text("style_border").equals("no")) {
      return null;
    }
    Rgba colour = p.colour(Rgba.parse("#232323"), "outline_color", "color_border");
    String style = p.first("outline_style", "style_border").orElse("solid");
    Size width =
        p.text("outline_width").isEmpty()
            ? p.sized(p.number("width_border", 0), "border_width_unit")
            : p.size("outline_width", 0);
    return pen(p, colour, orHairline(width), style, Stroke.Cap.BUTT);
  }

  /** The pen of a SimpleLine; null where there is none. */
  static Stroke line(Properties p, StyleNotes notes) {
    String style = p.first("line_style", "penstyle").orElse("solid");
    if (style.equals("no")) {
      return null;
    }
    Rgba colour = p.colour(Rgba.parse("#232323"), "line_color", "color");
    String key = p.text("line_width").isEmpty() ? "width" : "line_width";
    Stroke.Cap cap =
        switch (p.text("capstyle")) {
          case "flat" -> Stroke.Cap.BUTT;
          case "round" -> Stroke.Cap.ROUND;
          default -> Stroke.Cap.SQUARE;
        };
    Stroke pen = pen(p, colour, orHairline(p.size(key, 0.26)), style, cap);
    if (!p.isOn("use_custom_dash")) {
      return pen;
    }
    List<Double> dashes = new ArrayList<>();
    for (double length : p.numbers("customdash")) {
      Size dash = p.sized(length, "customdash_unit");
      if ((dash.unit() == Size.Unit.METRE) != (pen.width().unit() == Size.Unit.METRE)) {
        notes.approximated("SimpleLine customdash", "dashes are drawn in the unit of the width");
      }
      dashes.add(in(dash, pen.width().unit()));
    }
    return new Stroke(colour, pen.width(), dashes, cap, pen.join());
  }

  private static Size orHairline(Size width) {
    return width.value() == 0 ? Size.px(HAIRLINE) : width;
  }

  private static double in(Size size, Size.Unit unit) {
    if (size.unit() == Size.Unit.MILLIMETRE && unit == Size.Unit.PIXEL) {
      return size.value() * PIXELS_PER_MM;
    }
    boolean toMm = size.unit() == Size.Unit.PIXEL && unit == Size.Unit.MILLIMETRE;
    return toMm ? size.value() / PIXELS_PER_MM : size.value();
  }

  /** The width by which dashes are counted: Qt takes a thinner line for one of a pixel. */
  private static double dashed(Size width) {
    return switch (width.unit()) {
      case PIXEL -> Math.max(width.value(), HAIRLINE);
      case MILLIMETRE -> Math.max(width.value(), HAIRLINE / PIXELS_PER_MM);
      case METRE -> width.value();
    };
  }

  private static Stroke pen(Properties p, Rgba colour, Size width, String style, Stroke.Cap cap) {
    Stroke.Join join =
        switch (p.text("joinstyle")) {
          case "round" -> Stroke.Join.ROUND;
          case "miter" -> Stroke.Join.MITRE;
          default -> Stroke.Join.BEVEL;
        };
    // Qt counts the dashes of its styles in widths of the line.
    List<Double> pattern =
        switch (style) {
          case "dash" -> List.of(4.0, 2.0);
          case "dot" -> List.of(1.0, 2.0);
          case "dash dot" -> List.of(4.0, 2.0, 1.0, 2.0);
          case "dash dot dot" -> List.of(4.0, 2.0, 1.0, 2.0, 1.0, 2.0);
          default -> List.<Double>of();
        };
    List<Double> dashes = pattern.stream().map(part -> part * dashed(width)).toList();
    return new Stroke(colour, width, dashes, cap, join);
  }
}
