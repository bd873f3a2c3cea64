package se.strukturvy.style.svg;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.strukturvy.style.Marker.Ink;
import se.strukturvy.style.Rgba;

/**
 * What an element of an SVG file hands on to those in it (SVG 1.1, chapter 11): colours, line
 * width, fill rule and transform. QGIS' {@code param(fill)} and {@code param(outline)} stand for
 * the colours of the symbol.
 *
 * @param fillOpacity 0 to 1
 * @param strokeOpacity 0 to 1
 */
record SvgLook(
    Ink fill,
    Ink stroke,
    double strokeWidth,
    boolean evenOdd,
    double fillOpacity,
    double strokeOpacity,
    AffineMap map) {
  static final SvgLook START =
      new SvgLook(new Ink.Own(Rgba.BLACK), Ink.Lent.NONE, 1, false, 1, 1, AffineMap.IDENTITY);

  private static final Pattern PARAMETER = Pattern.compile("param\\(\\s*([a-z-]+)\\s*\\).*");
  private static final Pattern RGB = Pattern.compile("rgb\\(([^)]*)\\)");

  /** The look of an element within one of this look. */
  SvgLook within(Function<String, String> property, String transform) {
    double opacity = opacity(property.apply("opacity"));
    return new SvgLook(
        ink(property.apply("fill"), fill),
        ink(property.apply("stroke"), stroke),
        width(property.apply("stroke-width")),
        evenOdd(property.apply("fill-rule")),
        fillOpacity * opacity * opacity(property.apply("fill-opacity")),
        strokeOpacity * opacity * opacity(property.apply("stroke-opacity")),
        transform == null ? map : map.after(AffineMap.parse(transform)));
  }

  private static double opacity(String text) {
    if (text == null || text.startsWith("param(")) {
      return 1;
    }
    return Math.max(0, Math.min(1, SvgLengths.length(text, 1)));
  }

  private double width(String text) {
    if (text == null) {
      return strokeWidth;
    }
    // "param(outline-width) 2" gives the width where nobody gives another.
    String number = text.startsWith("param(") ? text.substring(text.indexOf(')') + 1) : text;
    return SvgLengths.length(number.isBlank() ? null : number, strokeWidth);
  }

  private boolean evenOdd(String text) {
    return text == null ? evenOdd : text.equals("evenodd");
  }

  private static Ink ink(String text, Ink inherited) {
    if (text == null || text.equals("inherit")) {
      return inherited;
    }
    String value = text.strip().toLowerCase(Locale.ROOT);
    Matcher parameter = PARAMETER.matcher(value);
    if (parameter.matches()) {
      return parameter.group(1).startsWith("outline") ? Ink.Lent.OUTLINE : Ink.Lent.FILL;
    }
    if (value.equals("none") || value.equals("transparent")) {
      return Ink.Lent.NONE;
    }
    Rgba colour = colour(value);
    return colour == null ? Ink.Lent.FILL : new Ink.Own(colour);
  }

  /** A colour; null for a gradient, currentColor or a name that is not known. */
  private static Rgba colour(String value) {
    if (value.matches("#[0-9a-f]{3}")) {
      return Rgba.parse(value.replaceAll("([0-9a-f])", "$1$1"));
    }
    Matcher rgb = RGB.matcher(value);
    return Rgba.lenient(rgb.matches() ? rgb.group(1) : SvgColours.hex(value), null);
  }
}
