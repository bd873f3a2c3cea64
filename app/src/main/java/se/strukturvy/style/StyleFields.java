package se.strukturvy.style;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FeatureFilter;

/** The fields that styles ask features for, so that only those are read from the file. */
public final class StyleFields {
  private final Set<String> fields = new TreeSet<>();

  /** Adds what a style asks for. */
  public StyleFields add(Style style) {
    for (Rule rule : style.rules()) {
      addFilter(rule.filter());
      addSymbolizers(rule.symbolizers());
    }
    return this;
  }

  /** Adds what labels ask for. */
  public StyleFields addSymbolizers(Collection<Symbolizer> symbolizers) {
    for (Symbolizer symbolizer : symbolizers) {
      fields.addAll(new ExpressionValues(symbolizer).fields());
      if (symbolizer instanceof TextSymbolizer text) {
        fields.addAll(FeatureExpression.parse(text.label()).fields());
      }
    }
    return this;
  }

  /** Adds what a filter in ECQL asks for; null asks for nothing. */
  public StyleFields addFilter(String filter) {
    if (filter != null) {
      fields.addAll(FeatureFilter.parse(filter).fields());
    }
    return this;
  }

  /** Adds a field. */
  public StyleFields addField(String field) {
    fields.add(field);
    return this;
  }

  /** The fields so far, in alphabetical order. */
  public Set<String> fields() {
    return Set.copyOf(fields);
  }
}
