package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.ecql.Choices;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.Colours;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/**
 * Writes Categorize, Recode and Interpolate (OGC 05-077r4, 11.6) as chains of {@code if_then_else}.
 */
final class Lookup {
  /** Steps between two colours: finer ones are not seen. */
  private static final int STEPS = 6;

  private final ExpressionReader expressions;
  private final StyleNotes notes;

  Lookup(ExpressionReader expressions, StyleNotes notes) {
    this.expressions = expressions;
    this.notes = notes;
  }

  /** An element of SE. */
  String of(XmlElement element) {
    String value = element.child("LookupValue").map(expressions::inside).orElse(null);
    List<String> parts = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "Value", "Threshold" -> parts.add(expressions.inside(child));
        case "MapItem", "InterpolationPoint" -> {
          parts.add(expressions.inside(child.child("Data").orElse(child)));
          parts.add(expressions.inside(child.child("Value").orElse(child)));
        }
        default -> {
          // The value that is looked up, which is read above.
        }
      }
    }
    String fallback = Ecql.text(element.attribute("fallbackValue"));
    return chain(element.name(), value, parts, fallback);
  }

  /** The function of that name, as GeoServer writes it: the value looked up, then the table. */
  String ofFunction(String name, List<XmlElement> arguments) {
    List<String> parts = new ArrayList<>();
    arguments.forEach(argument -> parts.add(expressions.of(argument)));
    if (parts.isEmpty()) {
      return null;
    }
    String value = parts.remove(0);
    parts.removeIf(
        part ->
            part != null
                && part.matches("'(linear|cosine|cubic|color|numeric|succeeding|preceding)'"));
    return chain(name, value, parts, "''");
  }

  private String chain(String name, String value, List<String> parts, String fallback) {
    if (value == null || parts.isEmpty() || parts.contains(null)) {
      notes.notUnderstood(name, "the table is left out");
      return null;
    }
    return switch (name) {
      case "Categorize" -> categorize(value, parts);
      case "Recode" -> recode(value, parts, fallback);
      default -> interpolate(value, parts);
    };
  }

  private static String categorize(String value, List<String> parts) {
    String chain = parts.get(parts.size() - 1);
    for (int i = parts.size() - 3; i >= 0; i -= 2) {
      String below = Ecql.call("lessThan", value, parts.get(i + 1));
      chain = Choices.choice(below, parts.get(i), chain);
    }
    return chain;
  }

  private static String recode(String value, List<String> parts, String fallback) {
    String chain = fallback;
    for (int i = parts.size() - 2; i >= 0; i -= 2) {
      String same = Ecql.call("equalTo", value, parts.get(i));
      chain = Choices.choice(same, parts.get(i + 1), chain);
    }
    return chain;
  }

  private String interpolate(String value, List<String> parts) {
    String chain = parts.get(parts.size() - 1);
    for (int i = parts.size() - 4; i >= 0; i -= 2) {
      chain = between(value, parts.subList(i, i + 4), chain);
    }
    String first = Ecql.call("lessThan", value, parts.get(0));
    return Choices.choice(first, parts.get(1), chain);
  }

  private String between(String value, List<String> four, String above) {
    double low = number(four.get(0));
    double high = number(four.get(2));
    Optional<Rgba> from = Colours.read(unquoted(four.get(1)));
    Optional<Rgba> to = Colours.read(unquoted(four.get(3)));
    String below = Ecql.call("lessThan", value, four.get(2));
    if (from.isEmpty() || to.isEmpty()) {
      String rise = "(" + four.get(3) + " - " + four.get(1) + ")";
      String part = "(" + value + " - " + four.get(0) + ") / " + Ecql.number(high - low);
      return Choices.choice(below, "(" + four.get(1) + " + " + rise + " * " + part + ")", above);
    }
    notes.approximated("Interpolate", "colours change in steps");
    String chain = above;
    for (int step = STEPS - 1; step >= 0; step--) {
      String limit = Ecql.number(low + (high - low) * (step + 1) / STEPS);
      Rgba mixed = mixed(from.get(), to.get(), (step + 0.5) / STEPS);
      chain = Choices.choice(Ecql.call("lessThan", value, limit), Ecql.text(mixed.hex()), chain);
    }
    return chain;
  }

  private static Rgba mixed(Rgba from, Rgba to, double part) {
    int argb = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      int a = from.argb() >>> shift & 0xFF;
      int b = to.argb() >>> shift & 0xFF;
      argb |= (int) Math.round(a + (b - a) * part) << shift;
    }
    return new Rgba(argb);
  }

  private static double number(String ecql) {
    try {
      return Double.parseDouble(ecql);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static String unquoted(String ecql) {
    return ecql.startsWith("'") ? ecql.substring(1, ecql.length() - 1) : "";
  }
}
