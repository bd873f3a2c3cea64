package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisExpression;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.RuleTiers;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads a renderer-v2: single symbol, categories, ranges or rules. */
final class Renderer {
  private final XmlElement renderer;
  private final StyleNotes notes;
  private final Graphics graphics;
  private final Symbols symbols;
  private final RuleTiers tiers;

  Renderer(XmlElement renderer, StyleNotes notes, Graphics graphics, RuleTiers tiers) {
    this.renderer = renderer;
    this.notes = notes;
    this.graphics = graphics;
    this.tiers = tiers;
    symbols = new Symbols(renderer, notes, graphics);
  }

  /** Adds its rules to the tiers; returns how many there are. */
  int read() {
    String type = renderer.attribute("type");
    return switch (type) {
      case "nullSymbol" -> 0;
      case "singleSymbol" -> first(List.of(symbols.rule("", null, ScaleRange.ALL, "0")));
      case "categorizedSymbol" -> first(categories());
      case "graduatedSymbol" -> first(ranges());
      case "RuleRenderer" -> new RuleTree(symbols, notes, tiers).read(renderer);
      default -> other(type);
    };
  }

  private int first(List<Rule> rules) {
    tiers.addFirstMatching(rules);
    return rules.size();
  }

  /** A renderer around another one, or one that we do not know: its symbol is drawn. */
  private int other(String type) {
    Optional<XmlElement> inner = renderer.child("renderer-v2");
    if (inner.isPresent() && type.equals("invertedPolygonRenderer")) {
      // What lies outside is filled there, to show what lies inside.
      notes.approximated(type, "only the outlines are drawn");
      RuleTiers inside = new RuleTiers();
      int rules = new Renderer(inner.get(), notes, graphics, inside).read();
      tiers.addTiers(inside.rules().stream().map(Renderer::outlined).toList());
      return rules;
    }
    if (inner.isPresent()) {
      notes.approximated(type, "its inner symbols are drawn on every feature");
      return new Renderer(inner.get(), notes, graphics, tiers).read();
    }
    notes.approximated(type, "one symbol is drawn on every feature");
    boolean any = renderer.path("symbols", "symbol").isPresent();
    return any ? first(List.of(symbols.rule("", null, ScaleRange.ALL, "0"))) : 0;
  }

  private static Rule outlined(Rule rule) {
    return rule.withSymbolizers(
        rule.symbolizers().stream().map(Renderer::outlined).flatMap(Optional::stream).toList());
  }

  private static Optional<Symbolizer> outlined(Symbolizer symbolizer) {
    if (!(symbolizer instanceof PolygonSymbolizer area)) {
      return Optional.of(symbolizer);
    }
    return area.outline() == null
        ? Optional.empty()
        : Optional.of(new PolygonSymbolizer(null, area.outline(), area.expressions()));
  }

  private Optional<String> classified() {
    String attribute = renderer.attribute("attr");
    // A plain word is a field, as QGIS looks it up, even if it could be an expression; and so are
    // words that are none.
    boolean field =
        attribute.matches("[\\p{L}_][\\p{L}\\p{N}_]*")
            || (attribute.matches("[^\"'()]+")
                && QgisExpression.value(attribute, problem -> {}).isEmpty());
    return field
        ? Optional.of(Ecql.name(attribute))
        : QgisExpression.value(attribute, problem -> notes.notUnderstood("attr", problem))
            .or(() -> QgisExpression.firstField(attribute));
  }

  private List<Rule> categories() {
    Optional<String> value = classified();
    List<Rule> rules = new ArrayList<>();
    List<Rule> rest = new ArrayList<>();
    for (XmlElement category :
        renderer.all("categories").flatMap(list -> list.all("category")).toList()) {
      String title = category.attribute("label");
      notes.begin(title);
      List<String> values = values(category);
      boolean others = values.isEmpty() || value.isEmpty();
      Rule rule =
          symbols.rule(
              title,
              others ? null : filter(value.get(), values),
              ScaleRange.ALL,
              category.attribute("symbol"));
      boolean hidden = category.attribute("render").equals("false");
      (others ? rest : rules).add(hidden ? rule.withSymbolizers(List.of()) : rule);
    }
    rules.addAll(rest);
    notes.begin("");
    return rules;
  }

  /** The values of a category; none for the one that takes all others. */
  private static List<String> values(XmlElement category) {
    List<String> merged =
        category.find("val").isPresent()
            ? category.all("val").map(val -> val.attribute("value")).toList()
            : List.of(category.attribute("value"));
    return merged.equals(List.of("")) ? List.of() : merged;
  }

  private static String filter(String value, List<String> values) {
    if (values.size() == 1) {
      return value + " = " + Ecql.text(values.get(0));
    }
    List<String> texts = values.stream().map(Ecql::text).toList();
    boolean field = !value.contains("(");
    return field
        ? value + " IN (" + String.join(", ", texts) + ")"
        : Ecql.or(texts.stream().map(text -> value + " = " + text).toList());
  }

  private List<Rule> ranges() {
    Optional<String> value = classified();
    List<Rule> rules = new ArrayList<>();
    for (XmlElement range : renderer.all("ranges").flatMap(list -> list.all("range")).toList()) {
      notes.begin(range.attribute("label"));
      String lower = Ecql.number(range.number("lower", Double.NEGATIVE_INFINITY));
      String upper = Ecql.number(range.number("upper", Double.POSITIVE_INFINITY));
      String filter =
          value.map(v -> v + " >= " + lower + " AND " + v + " <= " + upper).orElse(null);
      Rule rule =
          symbols.rule(range.attribute("label"), filter, ScaleRange.ALL, range.attribute("symbol"));
      boolean hidden = range.attribute("render").equals("false");
      rules.add(hidden ? rule.withSymbolizers(List.of()) : rule);
    }
    notes.begin("");
    return rules;
  }
}
