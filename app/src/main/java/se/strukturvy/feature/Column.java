package se.strukturvy.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one field for all features of a layer, in file order, each different value kept
 * once. Immutable.
 *
 * <p>Styling asks a filter once a value instead of once a feature.
 */
public final class Column {
  private final List<Object> values;
  private final int[] codes;

  private Column(List<Object> values, int[] codes) {
    this.values = values;
    this.codes = codes;
  }

  /** How many rows there are. */
  public int size() {
    return codes.length;
  }

  /** The value in a row, null where it is missing. */
  public Object get(int row) {
    return values.get(codes[row]);
  }

  /** The number of the row's value in {@link #distinct()}. */
  public int code(int row) {
    return codes[row];
  }

  /** The different values, in order of first appearance; may hold null. Read only. */
  public List<Object> distinct() {
    return java.util.Collections.unmodifiableList(values);
  }

  /** Collects the values of a column, one a feature. */
  public static final class Builder {
    private final Map<Object, Integer> known = new HashMap<>();
    private final List<Object> values = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    /** Adds the next feature's value. */
    public void add(Object value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      Integer code = known.get(value);
      if (code == null) {
        code = values.size();
        values.add(value);
        known.put(value, code);
      }
      codes[size++] = code;
    }

    /** The column so far. */
    public Column build() {
      return new Column(new ArrayList<>(values), Arrays.copyOf(codes, size));
    }
  }
}
