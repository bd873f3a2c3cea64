package se.strukturvy.structure;

import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LayerContent;

/**
 * The features of a layer's content that a filter takes.
 *
 * @param content what has been read of the layer
 * @param filter in ECQL; null for all. Nothing is taken while one of its fields has not been read.
 */
record FeaturePick(LayerContent content, String filter) {
  /** Is told of a feature that is taken. */
  @FunctionalInterface
  interface Visitor {
    /**
     * A feature that is taken.
     *
     * @param id its id
     * @param row its row in the columns
     * @param chunk the shapes that hold it
     */
    void feature(long id, int row, PackedGeometry chunk);
  }

  void forEach(Visitor visitor) {
    IntPredicate taken = condition();
    for (PackedGeometry chunk : content.chunks()) {
      int first = (int) chunk.firstOrdinal();
      for (int i = 0; i < chunk.size(); i++) {
        if (taken.test(first + i)) {
          visitor.feature(chunk.id(i), first + i, chunk);
        }
      }
    }
  }

  private IntPredicate condition() {
    if (filter == null) {
      return row -> true;
    }
    FeatureFilter parsed = FeatureFilter.parse(filter);
    Map<String, Column> columns = content.columns();
    if (!columns.keySet().containsAll(parsed.fields())) {
      return row -> false;
    }
    if (parsed.fields().size() == 1) {
      return onValues(parsed, columns.get(parsed.fields().iterator().next()));
    }
    return row -> parsed.test(field -> columns.get(field).get(row));
  }

  /** A million rows often share a dozen values: each is asked about once. */
  private static IntPredicate onValues(FeatureFilter parsed, Column column) {
    boolean[] taken = new boolean[column.distinct().size()];
    for (int i = 0; i < taken.length; i++) {
      Object value = column.distinct().get(i);
      Function<String, Object> values = field -> value;
      taken[i] = parsed.test(values);
    }
    return row -> taken[column.code(row)];
  }
}
