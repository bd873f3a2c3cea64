package se.strukturvy.style;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * How a layer looks: rules on tiers; on each tier the first that takes a feature draws it. Most
 * styles have one tier; a second one is what OGC 05-077r4 calls another feature type style.
 *
 * @param name its name
 * @param rules in order
 */
public record Style(String name, List<Rule> rules) {
  /** Makes a style with a list of rules of its own. */
  public Style {
    rules = List.copyOf(rules);
  }

  /** A style that draws every feature alike. */
  public static Style of(Symbolizer... symbolizers) {
    return new Style("", List.of(new Rule("", null, ScaleRange.ALL, List.of(symbolizers))));
  }

  /** The same with the opacity of all its rules multiplied by {@code factor}, 0 to 1. */
  public Style faded(double factor) {
    return new Style(
        name, rules.stream().map(rule -> rule.withOpacity(rule.opacity() * factor)).toList());
  }

  /** The same where all its rules hold at these scales at most; those left with none are gone. */
  public Style within(ScaleRange scales) {
    return new Style(
        name,
        rules.stream()
            .filter(rule -> rule.scale().meets(scales))
            .map(rule -> rule.withScale(rule.scale().common(scales)))
            .toList());
  }

  /**
   * The rules that are used at a scale, tier by tier from below; tiers without such a rule are left
   * out.
   *
   * @param denominator of the scale
   */
  public List<List<Rule>> tiers(double denominator) {
    TreeMap<Integer, List<Rule>> tiers = new TreeMap<>();
    for (Rule rule : rules) {
      if (rule.scale().contains(denominator)) {
        tiers.computeIfAbsent(rule.tier(), tier -> new ArrayList<>()).add(rule);
      }
    }
    return List.copyOf(tiers.values());
  }
}
