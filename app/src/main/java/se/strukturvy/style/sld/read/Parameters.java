package se.strukturvy.style.sld.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.Colours;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/**
 * Reads the drawing parameters of one symbolizer, its lengths in its unit of measure; those that
 * are computed are collected as expressions.
 */
final class Parameters {
  private static final double FOOT = 0.3048;

  private final StyleNotes notes;
  private final String uom;
  private final Map<Property, String> computed = new EnumMap<>(Property.class);

  Parameters(XmlElement symbolizer, StyleNotes notes) {
    this.notes = notes;
    uom = symbolizer.attribute("uom");
  }

  /** What is computed so far. */
  Expressions expressions() {
    return computed.isEmpty() ? Expressions.NONE : new Expressions(computed);
  }

  /** The element of a parameter: CssParameter (1.0) or SvgParameter (1.1). */
  static Optional<XmlElement> of(XmlElement parent, String name) {
    return parent
        .all("CssParameter", "SvgParameter")
        .filter(parameter -> parameter.attribute("name").equals(name))
        .findFirst();
  }

  /** The plain text of a parameter; empty where it is missing or computed. */
  static String text(XmlElement parent, String name) {
    return of(parent, name).map(Parameters::plain).orElse("");
  }

  /** The text of an element that holds a constant; empty where it is computed. */
  static String plain(XmlElement element) {
    if (element.children().isEmpty()) {
      return element.text().strip();
    }
    boolean literal =
        element.children().size() == 1 && element.children().get(0).name().equals("Literal");
    return literal ? element.textAt("Literal") : "";
  }

  /** A colour with its opacity. */
  Rgba colour(XmlElement parent, String name, String otherwise, Property property) {
    Optional<XmlElement> element = of(parent, name);
    String text = element.map(Parameters::plain).orElse(otherwise);
    if (text.isEmpty()) {
      compute(element.orElseThrow(), property, name);
      text = otherwise;
    }
    Optional<Rgba> colour = Colours.read(text);
    if (colour.isEmpty()) {
      notes.approximated(name, "the colour %s is unknown; %s is drawn", text, otherwise);
    }
    double opacity = number(of(parent, name + "-opacity"), 1, Property.OPACITY, name + "-opacity");
    return colour.or(() -> Colours.read(otherwise)).orElse(Rgba.BLACK).faded(clamp(opacity));
  }

  static double clamp(double opacity) {
    return Math.max(0, Math.min(1, opacity));
  }

  /** A number; where it is computed that is collected, if there is a property for it. */
  double number(Optional<XmlElement> element, double otherwise, Property property, String name) {
    if (element.isEmpty()) {
      return otherwise;
    }
    String text = plain(element.get());
    if (text.isEmpty() && !element.get().children().isEmpty()) {
      compute(element.get(), property, name);
      return otherwise;
    }
    try {
      return Double.parseDouble(text.replaceFirst("\\s*(px|m|ft|mm)$", ""));
    } catch (NumberFormatException e) {
      notes.notUnderstood(name, text.isEmpty() ? Sentence.of("is empty") : Sentence.of("%s", text));
      return otherwise;
    }
  }

  /** A length in the symbolizer's unit, or in the one that stands behind it. */
  Size size(Optional<XmlElement> element, double otherwise, Property property, String name) {
    double number = number(element, otherwise, property, name);
    String text = element.map(Parameters::plain).orElse("");
    String unit = text.replaceFirst("^[-+.\\deE]*\\s*", "");
    return switch (unit.isEmpty() ? uom.substring(uom.lastIndexOf('/') + 1) : unit) {
      case "metre", "meter", "m" -> Size.metres(number);
      case "foot", "feet", "ft" -> Size.metres(number * FOOT);
      case "mm", "millimetre" -> Size.mm(number);
      default -> Size.px(number);
    };
  }

  private void compute(XmlElement element, Property property, String name) {
    String ecql = new ExpressionReader(notes).inside(element);
    if (property == null || ecql == null || !Ecql.isExpression(ecql)) {
      notes.notUnderstood(name, "is computed; a fixed value is drawn");
    } else {
      computed.put(property, ecql);
    }
  }
}
