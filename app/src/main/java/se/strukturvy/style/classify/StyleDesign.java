package se.strukturvy.style.classify;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.ecql.Ecql;

/**
 * Makes new styles of a style: the symbol stays, what it is drawn for changes.
 *
 * @param style what is changed
 */
public record StyleDesign(Style style) {
  /** More classes than this are no map; the rest is unclassified. */
  public static final int MOST_CLASSES = 60;

  private static final Rgba REST = Rgba.parse("#9A9A9A");

  /** The symbol that all classes have in common: that of the first rule that draws one. */
  public List<Symbolizer> symbol() {
    return symbolRules().stream().findFirst().map(Rule::symbolizers).orElse(List.of());
  }

  /** The rules that draw more than labels, without their labels. */
  public List<Rule> symbolRules() {
    return style.rules().stream()
        .map(rule -> rule.withSymbolizers(withoutText(rule.symbolizers())))
        .filter(rule -> !rule.symbolizers().isEmpty())
        .toList();
  }

  /** The label; empty where there is none. */
  public Optional<TextSymbolizer> label() {
    return style.rules().stream()
        .flatMap(rule -> rule.symbolizers().stream())
        .filter(TextSymbolizer.class::isInstance)
        .map(TextSymbolizer.class::cast)
        .findFirst();
  }

  /** Every feature drawn with the symbol. */
  public Style single() {
    return with(List.of(new Rule("", null, ScaleRange.ALL, symbol())));
  }

  /**
   * A rule for each value of a field, and one for the rest.
   *
   * @param rest what the legend calls features that no class takes
   */
  public Style categories(String field, ValueCounts counts, Palette palette, String rest) {
    List<Rule> rules = new ArrayList<>();
    List<ValueCounts.Value> values =
        counts.values().subList(0, Math.min(MOST_CLASSES, counts.values().size()));
    for (ValueCounts.Value value : values) {
      Rgba colour = palette.colour(rules.size(), values.size());
      String filter = Ecql.name(field) + " = " + Ecql.text(value.text());
      rules.add(rule(value.text(), filter, colour));
    }
    rules.add(rule(rest, null, REST));
    return with(rules);
  }

  /**
   * A rule for each class of numbers, and one for the rest.
   *
   * @param limits as {@link Breaks#of} gives them
   * @param locale how numbers are written in the legend
   */
  public Style graduated(
      String field, double[] limits, Palette palette, String rest, Locale locale) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(2);
    List<Rule> rules = new ArrayList<>();
    int classes = limits.length - 1;
    for (int i = 0; i < classes; i++) {
      boolean last = i == classes - 1;
      String name = Ecql.name(field);
      String filter =
          name
              + " >= "
              + Ecql.number(limits[i])
              + " AND "
              + name
              + (last ? " <= " : " < ")
              + Ecql.number(limits[i + 1]);
      String title = format.format(limits[i]) + " – " + format.format(limits[i + 1]);
      rules.add(rule(title, filter, palette.colour(i, classes)));
    }
    rules.add(rule(rest, null, REST));
    return with(rules);
  }

  private Rule rule(String title, String filter, Rgba colour) {
    return new Rule(title, filter, ScaleRange.ALL, new Restyle(symbol()).colour(colour));
  }

  /** The same rules with every symbol changed; labels stay. */
  public Style restyled(UnaryOperator<List<Symbolizer>> change) {
    return new Style(
        style.name(), style.rules().stream().map(rule -> restyled(rule, change)).toList());
  }

  /** The same with the symbol of one rule changed; its number counts {@link #symbolRules}. */
  public Style restyled(int number, UnaryOperator<List<Symbolizer>> change) {
    List<Rule> rules = new ArrayList<>(style.rules());
    int next = 0;
    for (int i = 0; i < rules.size(); i++) {
      boolean draws = !withoutText(rules.get(i).symbolizers()).isEmpty();
      if (draws && next++ == number) {
        rules.set(i, restyled(rules.get(i), change));
      }
    }
    return new Style(style.name(), rules);
  }

  private static Rule restyled(Rule rule, UnaryOperator<List<Symbolizer>> change) {
    List<Symbolizer> symbol = withoutText(rule.symbolizers());
    if (symbol.isEmpty()) {
      return rule;
    }
    List<Symbolizer> all = new ArrayList<>(change.apply(symbol));
    rule.symbolizers().stream().filter(TextSymbolizer.class::isInstance).forEach(all::add);
    return rule.withSymbolizers(all);
  }

  /** The same with every label changed. */
  public Style relabelled(UnaryOperator<TextSymbolizer> change) {
    return new Style(
        style.name(),
        style.rules().stream()
            .map(
                rule ->
                    rule.withSymbolizers(
                        rule.symbolizers().stream()
                            .map(s -> s instanceof TextSymbolizer t ? change.apply(t) : s)
                            .toList()))
            .toList());
  }

  /** The same with another label in place of all, above all tiers; null for none. */
  public Style labelled(TextSymbolizer label) {
    List<Rule> rules = new ArrayList<>();
    for (Rule rule : style.rules()) {
      List<Symbolizer> drawn = withoutText(rule.symbolizers());
      // A rule that draws nothing hides what it takes, and must stay.
      if (!drawn.isEmpty() || rule.symbolizers().isEmpty()) {
        rules.add(rule.withSymbolizers(drawn));
      }
    }
    if (label != null) {
      rules.add(
          new Rule("", null, ScaleRange.ALL, List.<Symbolizer>of(label)).onTier(above(rules)));
    }
    return new Style(style.name(), rules);
  }

  /** Other symbols below the labels: rules that only label stay, else the label gets its own. */
  private Style with(List<Rule> symbols) {
    List<Rule> labels =
        style.rules().stream()
            .filter(rule -> withoutText(rule.symbolizers()).isEmpty())
            .filter(rule -> !rule.symbolizers().isEmpty())
            .toList();
    if (labels.isEmpty()) {
      return new StyleDesign(new Style(style.name(), symbols)).labelled(label().orElse(null));
    }
    List<Rule> rules = new ArrayList<>(symbols);
    int lift = labels.stream().anyMatch(rule -> rule.tier() == 0) ? 1 : 0;
    labels.forEach(rule -> rules.add(rule.onTier(rule.tier() + lift)));
    return new Style(style.name(), rules);
  }

  private static int above(List<Rule> rules) {
    return rules.stream().mapToInt(Rule::tier).max().orElse(-1) + 1;
  }

  private static List<Symbolizer> withoutText(List<Symbolizer> symbolizers) {
    return symbolizers.stream().filter(s -> !(s instanceof TextSymbolizer)).toList();
  }
}
