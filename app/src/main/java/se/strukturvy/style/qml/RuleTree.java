package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisExpression;
import se.strukturvy.style.reading.RuleTiers;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/**
 * Flattens a tree of rules: a rule holds where all rules around it hold, ELSE where none of its
 * siblings does.
 */
final class RuleTree {
  private final Symbols symbols;
  private final StyleNotes notes;
  private final RuleTiers tiers;
  private final List<Rule> rules = new ArrayList<>();
  private final List<Rule> rest = new ArrayList<>();

  RuleTree(Symbols symbols, StyleNotes notes, RuleTiers tiers) {
    this.symbols = symbols;
    this.notes = notes;
    this.tiers = tiers;
  }

  /** A rule as it stands in the tree, with what holds around it. */
  private record Place(String filter, ScaleRange scale) {}

  /** Adds the rules of a renderer to the tiers; returns how many there are. */
  int read(XmlElement renderer) {
    Optional<XmlElement> root = renderer.child("rules");
    root.ifPresent(
        tree ->
            visit(
                tree,
                new Place(null, ScaleRange.ALL),
                (element, place) -> {
                  if (!element.attribute("symbol").isEmpty()) {
                    String title = element.attribute("label");
                    add(
                        element,
                        symbols.rule(
                            title, place.filter, place.scale, element.attribute("symbol")));
                  }
                }));
    notes.begin("");
    tiers.addWithRest(rules, rest);
    return rules.size() + rest.size();
  }

  /** Adds the rules of a rule-based labelling; {@code draw} makes what one of them draws. */
  static void readLabels(
      XmlElement labeling,
      StyleNotes notes,
      RuleTiers tiers,
      Function<XmlElement, Optional<Rule>> draw) {
    RuleTree tree = new RuleTree(null, notes, tiers);
    labeling
        .child("rules")
        .ifPresent(
            root ->
                tree.visit(
                    root,
                    new Place(null, ScaleRange.ALL),
                    (element, place) ->
                        element
                            .child("settings")
                            .flatMap(draw)
                            .ifPresent(
                                rule ->
                                    tree.add(
                                        element,
                                        new Rule(
                                            "",
                                            place.filter,
                                            place.scale.common(rule.scale()),
                                            rule.symbolizers())))));
    tiers.addWithRest(tree.rules, tree.rest);
  }

  private void add(XmlElement element, Rule rule) {
    boolean unknown = rule.filter() == null && !element.attribute("filter").isEmpty();
    (unknown ? rest : rules).add(rule);
  }

  /** Does something with each rule of a tree. */
  private interface Visitor {
    void visit(XmlElement rule, Place place);
  }

  private void visit(XmlElement parent, Place around, Visitor visitor) {
    List<XmlElement> all = parent.all("rule").toList();
    List<String> taken = new ArrayList<>();
    boolean plain = around.filter() == null;
    for (XmlElement rule : all) {
      if (!isElse(rule)) {
        notes.begin(rule.attribute("label"));
        String own = own(rule);
        taken(rule, own).forEach(taken::add);
        plain &= isAllActive(rule);
        if (isActive(rule)) {
          visitOne(rule, own, around, visitor);
        }
      }
    }
    for (XmlElement rule : all) {
      if (isElse(rule) && isActive(rule) && !taken.contains(null)) {
        notes.begin(rule.attribute("label"));
        // On the outermost level what nobody took is said without words.
        boolean unsaid = taken.isEmpty() || (plain && rule.child("rule").isEmpty());
        visitOne(rule, unsaid ? null : Ecql.not(Ecql.or(taken)), around, visitor);
      }
    }
  }

  /**
   * What ELSE beside a rule leaves to it: what it draws, or would if it were ticked; of a rule that
   * only holds others, what those take. Null stands for everything.
   */
  private Stream<String> taken(XmlElement rule, String own) {
    return draws(rule) || !isActive(rule)
        ? Stream.of(own)
        : rule.all("rule")
            .flatMap(below -> isElse(below) ? Stream.of(own) : taken(below, own(below)))
            .map(filter -> Objects.equals(filter, own) ? own : Ecql.and(own, filter));
  }

  private static boolean draws(XmlElement rule) {
    return !rule.attribute("symbol").isEmpty() || rule.child("settings").isPresent();
  }

  private static boolean isAllActive(XmlElement rule) {
    return isActive(rule) && rule.all("rule").allMatch(RuleTree::isAllActive);
  }

  private static boolean isActive(XmlElement rule) {
    return !rule.attribute("checkstate").equals("0") && !rule.attribute("active").equals("0");
  }

  private void visitOne(XmlElement rule, String own, Place around, Visitor visitor) {
    Place place = new Place(Ecql.and(around.filter(), own), around.scale().common(scale(rule)));
    visitor.visit(rule, place);
    visit(rule, place, visitor);
  }

  private static boolean isElse(XmlElement rule) {
    return rule.attribute("filter").strip().equalsIgnoreCase("ELSE");
  }

  private String own(XmlElement rule) {
    String filter = rule.attribute("filter");
    return filter.isBlank()
        ? null
        : QgisExpression.filter(filter, problem -> notes.notUnderstood("filter", problem))
            .orElse(null);
  }

  private static ScaleRange scale(XmlElement rule) {
    return Scales.between(rule.number("scalemindenom", 0), rule.number("scalemaxdenom", 0));
  }
}
