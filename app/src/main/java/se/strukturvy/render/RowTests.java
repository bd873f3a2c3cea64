package se.strukturvy.render;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.FilterSyntaxException;

/**
 * Answers filters for whole columns: once a different value where a filter asks for one field, once
 * a row where it asks for several. The answers of the last filters are kept.
 */
final class RowTests {
  private static final Logger LOG = System.getLogger(RowTests.class.getName());
  private static final int MOST_KEPT = 200;

  private final Map<Key, RowTest> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, RowTest> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private static final int MOST_LIT = 20;

  private final Map<Set<Long>, LitFeatures> lit =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Set<Long>, LitFeatures> eldest) {
          return size() > MOST_LIT;
        }
      };

  /** A filter on columns; columns are told apart by identity. */
  private record Key(String filter, List<Column> columns) {}

  /** The test for a filter in ECQL; null lets every row through, one that is wrong none. */
  synchronized RowTest of(String filter, Map<String, Column> columns) {
    if (filter == null) {
      return RowTest.ALL;
    }
    FeatureFilter parsed;
    try {
      parsed = FeatureFilter.parse(filter);
    } catch (FilterSyntaxException e) {
      LOG.log(Level.WARNING, "A filter cannot be read and draws nothing: " + filter, e);
      return RowTest.NONE;
    }
    NeededColumns needed = NeededColumns.of(parsed.fields(), columns);
    return kept.computeIfAbsent(new Key(filter, needed.columns()), key -> answer(parsed, needed));
  }

  /** The features of a layer with these ids; the same object for the same ids. */
  synchronized LitFeatures lit(Set<Long> ids) {
    return lit.computeIfAbsent(ids, LitFeatures::new);
  }

  private static RowTest answer(FeatureFilter filter, NeededColumns needed) {
    List<Column> columns = needed.columns();
    if (columns.isEmpty()) {
      boolean always = filter.test(field -> null);
      return row -> always;
    }
    if (columns.size() == 1) {
      return byValue(filter, needed.fields().get(0), columns.get(0));
    }
    BitSet rows = new BitSet();
    int[] current = new int[1];
    for (int row = 0; row < columns.get(0).size(); row++) {
      current[0] = row;
      if (filter.test(field -> needed.value(field, current[0]))) {
        rows.set(row);
      }
    }
    return rows::get;
  }

  private static RowTest byValue(FeatureFilter filter, String field, Column column) {
    List<Object> values = column.distinct();
    boolean[] passes = new boolean[values.size()];
    for (int code = 0; code < passes.length; code++) {
      Object value = values.get(code);
      passes[code] = filter.test(name -> name.equals(field) ? value : null);
    }
    return row -> row < column.size() && passes[column.code(row)];
  }
}
