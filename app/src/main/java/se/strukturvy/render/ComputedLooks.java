package se.strukturvy.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import se.strukturvy.feature.Column;
import se.strukturvy.style.ExpressionValues;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;

/**
 * Evaluates the expressions of symbolizers for whole columns: once a different value where they ask
 * for one field, once a row where they ask for several. The answers of the last ones are kept.
 */
final class ComputedLooks {
  private static final int MOST_KEPT = 50;

  private final Map<Key, Looks> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Looks> eldest) {
          return size() > MOST_KEPT;
        }
      };

  /** A symbolizer on columns; columns are told apart by identity. */
  private record Key(Symbolizer symbolizer, List<Column> columns) {}

  /**
   * How a symbolizer draws the features of a layer.
   *
   * @param symbolizers all different looks, without expressions; at least one
   * @param rows the number of the look of each row; rows beyond it have look 0
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Looks(List<Symbolizer> symbolizers, int[] rows) {}

  /** The looks of a symbolizer. */
  synchronized Looks of(Symbolizer symbolizer, Map<String, Column> columns) {
    ExpressionValues values = new ExpressionValues(symbolizer);
    NeededColumns needed = NeededColumns.of(values.fields(), columns);
    return symbolizer instanceof TextSymbolizer
        ? new Looks(List.of(symbolizer), new int[0])
        : kept.computeIfAbsent(new Key(symbolizer, needed.columns()), key -> looks(values, needed));
  }

  private static Looks looks(ExpressionValues values, NeededColumns needed) {
    List<String> fields = needed.fields();
    if (fields.isEmpty()) {
      return new Looks(List.of(values.resolve(field -> null)), new int[0]);
    }
    Column first = needed.columns().get(0);
    Numbering numbering = new Numbering();
    int[] rows = new int[first.size()];
    if (fields.size() == 1) {
      List<Object> distinct = first.distinct();
      int[] ofCode = new int[distinct.size()];
      for (int code = 0; code < ofCode.length; code++) {
        Object value = distinct.get(code);
        ofCode[code] =
            numbering.of(values.resolve(name -> name.equals(fields.get(0)) ? value : null));
      }
      for (int row = 0; row < rows.length; row++) {
        rows[row] = ofCode[first.code(row)];
      }
    } else {
      IntFunction<Symbolizer> resolve = row -> values.resolve(name -> needed.value(name, row));
      for (int row = 0; row < rows.length; row++) {
        rows[row] = numbering.of(resolve.apply(row));
      }
    }
    if (numbering.all.isEmpty()) {
      numbering.of(values.resolve(field -> null));
    }
    return new Looks(List.copyOf(numbering.all), rows);
  }

  /** Numbers different looks in the order in which they come. */
  private static final class Numbering {
    private final Map<Symbolizer, Integer> numbers = new HashMap<>();
    private final List<Symbolizer> all = new ArrayList<>();

    int of(Symbolizer look) {
      return numbers.computeIfAbsent(
          look,
          l -> {
            all.add(l);
            return all.size() - 1;
          });
    }
  }
}
