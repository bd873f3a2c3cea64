package se.strukturvy.style;

import java.util.List;

/**
 * How a layer looks: rules, of which the first that takes a feature draws it.
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
}
