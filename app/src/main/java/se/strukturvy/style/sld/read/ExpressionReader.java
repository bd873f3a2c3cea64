package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Writes OGC expressions (04-095, clause 6; 05-077r4, clause 9) as ECQL. */
final class ExpressionReader {
  private static final Map<String, String> OPERATORS =
      Map.of("Add", " + ", "Sub", " - ", "Mul", " * ", "Div", " / ");

  /** Functions of SE and their nearest relatives. */
  private static final Map<String, String> RELATIVES =
      Map.of("StringLength", "strLength", "Trim", "strTrim", "NumericValue", "");

  private final StyleNotes notes;

  ExpressionReader(StyleNotes notes) {
    this.notes = notes;
  }

  /** The expression that an element holds; null for none that is understood. */
  String inside(XmlElement element) {
    if (element.children().isEmpty()) {
      return literal(element.text());
    }
    List<String> parts = new ArrayList<>();
    element.children().stream()
        .filter(child -> !child.name().equals("VendorOption"))
        .forEach(child -> parts.add(of(child)));
    if (parts.contains(null)) {
      return null;
    }
    if (!element.text().isBlank()) {
      notes.approximated(element.name(), "the text between expressions stands before them");
      parts.add(0, Ecql.text(element.text().strip() + " "));
    }
    return parts.size() == 1
        ? parts.get(0)
        : Ecql.call("Concatenate", parts.toArray(String[]::new));
  }

  /** An expression; null where it is not understood, which is noted. */
  String of(XmlElement element) {
    String name = element.name();
    if (OPERATORS.containsKey(name) && element.children().size() == 2) {
      String left = of(element.children().get(0));
      String right = of(element.children().get(1));
      return left == null || right == null ? null : "(" + left + OPERATORS.get(name) + right + ")";
    }
    return switch (name) {
      case "Literal" -> literal(element.text());
      case "PropertyName", "ValueReference" -> Ecql.name(field(element.text()));
      case "Function" -> function(element);
      case "Categorize", "Recode", "Interpolate" -> new Lookup(this, notes).of(element);
      default -> relative(element);
    };
  }

  /** The field that a name with prefix or path means. */
  static String field(String written) {
    String name = written.strip();
    name = name.substring(name.lastIndexOf('/') + 1);
    return name.matches("[A-Za-z_][\\w-]*:[^:]+") ? name.substring(name.indexOf(':') + 1) : name;
  }

  private static String literal(String text) {
    String clean = text.strip();
    return clean.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?") ? clean : Ecql.text(clean);
  }

  private String function(XmlElement element) {
    String name = element.attribute("name");
    List<XmlElement> arguments = element.children();
    switch (name) {
      case "Categorize", "Recode", "Interpolate" -> {
        return new Lookup(this, notes).ofFunction(name, arguments);
      }
      case "env" -> {
        notes.approximated("env", "the default value is used");
        return arguments.size() > 1 ? of(arguments.get(1)) : null;
      }
      default -> {
        String[] parts = arguments.stream().map(this::of).toArray(String[]::new);
        return checked(List.of(parts).contains(null) ? null : Ecql.call(name, parts), name);
      }
    }
  }

  private String relative(XmlElement element) {
    String function = RELATIVES.get(element.name());
    if (element.name().equals("Concatenate")) {
      String[] parts = element.children().stream().map(this::inside).toArray(String[]::new);
      return checked(Ecql.call("Concatenate", parts), "Concatenate");
    }
    if (element.name().equals("ChangeCase")) {
      boolean lower = element.attribute("direction").equals("toLower");
      function = lower ? "strToLowerCase" : "strToUpperCase";
    }
    if (function == null || element.children().isEmpty()) {
      notes.notUnderstood(element.name(), "an expression is left out");
      return null;
    }
    String inside = inside(element.children().get(0));
    return function.isEmpty() || inside == null ? inside : Ecql.call(function, inside);
  }

  private String checked(String ecql, String name) {
    if (ecql == null || !Ecql.isExpression(ecql)) {
      notes.notUnderstood(name, "the function is left out");
      return null;
    }
    return ecql;
  }
}
