package se.strukturvy.feature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.AttributeExpressionImpl;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;
import org.geotools.util.Converters;

/** Filters and expressions that GeoTools parses and evaluates. */
final class EcqlBridge {
  private static final Pattern COLUMN = Pattern.compile("line (\\d+), column (\\d+)");

  private EcqlBridge() {}

  /**
   * What GeoTools made of a text.
   *
   * @param fields what it asks for
   * @param evaluation from field values to the answer
   */
  record Parsed<T>(Set<String> fields, Function<Function<String, Object>, T> evaluation) {}

  static Parsed<Boolean> filter(String ecql) {
    try {
      Filter filter = ECQL.toFilter(new EcqlTokens(ecql).quoted());
      FilterAttributeExtractor names = new FilterAttributeExtractor();
      filter.accept(names, null);
      Filter bound = (Filter) filter.accept(new FieldBinder(), null);
      return new Parsed<>(fields(names), values -> orElse(() -> bound.evaluate(values), false));
    } catch (CQLException e) {
      throw syntaxError(ecql, e);
    }
  }

  static Parsed<Object> expression(String ecql) {
    try {
      Expression expression = ECQL.toExpression(new EcqlTokens(ecql).quoted());
      FilterAttributeExtractor names = new FilterAttributeExtractor();
      expression.accept(names, null);
      Expression bound = (Expression) expression.accept(new FieldBinder(), null);
      return new Parsed<>(fields(names), values -> orElse(() -> bound.evaluate(values), null));
    } catch (CQLException e) {
      throw syntaxError(ecql, e);
    }
  }

  /** Many functions of GeoTools fail where a value is missing; then there is no answer. */
  private static <T> T orElse(Supplier<T> evaluation, T otherwise) {
    try {
      return evaluation.get();
    } catch (RuntimeException e) {
      return otherwise;
    }
  }

  private static Set<String> fields(FilterAttributeExtractor names) {
    return new HashSet<>(Arrays.asList(names.getAttributeNames()));
  }

  private static FilterSyntaxException syntaxError(String ecql, CQLException e) {
    String why = e.getSyntaxError() == null ? String.valueOf(e.getMessage()) : e.getSyntaxError();
    Matcher place = COLUMN.matcher(why);
    int position = place.find() && place.group(1).equals("1") ? at(place.group(2)) : -1;
    return new FilterSyntaxException(ecql, position, why.lines().findFirst().orElse("").strip());
  }

  private static int at(String column) {
    return Integer.parseInt(column) - 1;
  }

  /** Makes property names read from a function of field values. */
  private static final class FieldBinder extends DuplicatingFilterVisitor {
    @Override
    public Object visit(PropertyName name, Object extraData) {
      return new BoundField(name.getPropertyName());
    }
  }

  /** A field whose value comes from the function that is evaluated. */
  private static final class BoundField extends AttributeExpressionImpl {
    BoundField(String name) {
      super(name);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object evaluate(Object values) {
      return ((Function<String, Object>) values).apply(getPropertyName());
    }

    @Override
    public <T> T evaluate(Object values, Class<T> target) {
      return Converters.convert(evaluate(values), target);
    }
  }
}
