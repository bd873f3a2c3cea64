package se.strukturvy.feature;

import java.util.Set;
import java.util.function.Function;

/**
 * A value computed from a feature's attributes, written in ECQL and parsed once: in the plainest
 * case a field's name or a literal. Immutable; may be used by several threads.
 */
public final class FeatureExpression {
  private final String text;
  private final Set<String> fields;
  private final Function<Function<String, Object>, Object> evaluation;

  private FeatureExpression(
      String text, Set<String> fields, Function<Function<String, Object>, Object> evaluation) {
    this.text = text;
    this.fields = Set.copyOf(fields);
    this.evaluation = evaluation;
  }

  /**
   * Reads an expression.
   *
   * @param ecql for example {@code namn}, {@code strConcat('E', nummer)}, {@code langd / 1000}
   * @throws FilterSyntaxException when it cannot be read
   */
  public static FeatureExpression parse(String ecql) {
    EcqlTokens tokens = new EcqlTokens(ecql);
    if (tokens.isSingle()) {
      EcqlTokens.Token token = tokens.next();
      if (token.kind() == EcqlTokens.Kind.NAME) {
        return new FeatureExpression(
            ecql, Set.of(token.text()), values -> values.apply(token.text()));
      }
      if (token.isLiteral()) {
        Object literal = token.literal();
        return new FeatureExpression(ecql, Set.of(), values -> literal);
      }
    }
    EcqlBridge.Parsed<Object> parsed = EcqlBridge.expression(ecql);
    return new FeatureExpression(ecql, parsed.fields(), parsed.evaluation());
  }

  /** The fields that it asks for. */
  public Set<String> fields() {
    return fields;
  }

  /**
   * The value for one feature, null when there is none.
   *
   * @param values the feature's value of each of {@link #fields()}, null where it is missing
   */
  public Object value(Function<String, Object> values) {
    return evaluation.apply(values);
  }

  /** The expression as it was written. */
  @Override
  public String toString() {
    return text;
  }
}
