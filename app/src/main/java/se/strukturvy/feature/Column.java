package se.strukturvy.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

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

  /**
   * Makes a column of values that are known to differ.
   *
   * @param distinct each different value once, null among them if it occurs
   * @param codes the number of each row's value in {@code distinct}
   */
  public static Column of(List<Object> distinct, int[] codes) {
    return new Column(new ArrayList<>(distinct), codes.clone());
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
    private final List<Object> values = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    /** Codes by hash of their value, -1 where free; no entry objects for a million values. */
    private int[] table = free(1024);

    /** Adds the next feature's value. */
    public void add(Object value) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code(value);
    }

    /** The column so far. */
    public Column build() {
      return new Column(new ArrayList<>(values), Arrays.copyOf(codes, size));
    }

    private int code(Object value) {
      int slot = slot(value);
      if (table[slot] < 0) {
        table[slot] = values.size();
        values.add(value);
        if (values.size() * 2 > table.length) {
          grow();
        }
        return values.size() - 1;
      }
      return table[slot];
    }

    private int slot(Object value) {
      int hash = Objects.hashCode(value) * 0x9E3779B9;
      int slot = hash >>> Integer.numberOfLeadingZeros(table.length - 1);
      while (table[slot] >= 0 && !Objects.equals(values.get(table[slot]), value)) {
        slot = (slot + 1) & (table.length - 1);
      }
      return slot;
    }

    private void grow() {
      table = free(table.length * 2);
      for (int code = 0; code < values.size(); code++) {
        table[slot(values.get(code))] = code;
      }
    }

    private static int[] free(int length) {
      int[] table = new int[length];
      Arrays.fill(table, -1);
      return table;
    }
  }
}
