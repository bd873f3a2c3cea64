package se.strukturvy.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The values of one field for all features of a layer, in file order. Immutable.
 *
 * <p>Styling asks a filter once a different value instead of once a feature. Where hardly a value
 * repeats itself (names, keys) the different ones are only sought when somebody asks for them.
 */
public final class Column {
  private final List<Object> values;

  /** The number of each row's value in {@link #values}; null while row = number. */
  private final int[] codes;

  /** The same with each different value once; this one where that is so already. */
  private Column coded;

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
    return codes == null ? values.size() : codes.length;
  }

  /** The value in a row, null where it is missing. */
  public Object get(int row) {
    return values.get(codes == null ? row : codes[row]);
  }

  /** The number of the row's value in {@link #distinct()}. */
  public int code(int row) {
    return codes == null ? coded().codes[row] : codes[row];
  }

  /** The different values, in order of first appearance; may hold null. Read only. */
  public List<Object> distinct() {
    return Collections.unmodifiableList(codes == null ? coded().values : values);
  }

  private synchronized Column coded() {
    if (coded == null) {
      DistinctValues distinct = new DistinctValues();
      int[] numbers = new int[values.size()];
      for (int row = 0; row < numbers.length; row++) {
        numbers[row] = distinct.code(values.get(row));
      }
      coded = new Column(distinct.values(), numbers);
    }
    return coded;
  }

  /** Collects the values of a column, one a feature. */
  public static final class Builder {
    /** After so many rows it is plain whether values repeat themselves. */
    private static final int TRIAL = 8192;

    private final DistinctValues distinct = new DistinctValues();
    private int[] codes = new int[1024];
    private int size;

    /** The value of every row; null while values are numbered. */
    private List<Object> plain;

    /** Adds the next feature's value. */
    public void add(Object value) {
      if (plain != null) {
        plain.add(value);
        return;
      }
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = distinct.code(value);
      if (size == TRIAL && distinct.values().size() > TRIAL / 2) {
        plain = new ArrayList<>(TRIAL * 4);
        for (int row = 0; row < size; row++) {
          plain.add(distinct.values().get(codes[row]));
        }
      }
    }

    /** The column so far. */
    public Column build() {
      return plain == null
          ? new Column(new ArrayList<>(distinct.values()), Arrays.copyOf(codes, size))
          : new Column(new ArrayList<>(plain), null);
    }
  }

  /** Numbers values in order of first appearance, without an entry object for each. */
  private static final class DistinctValues {
    private final List<Object> values = new ArrayList<>();

    /** Codes by hash of their value, -1 where free. */
    private int[] table = free(1024);

    List<Object> values() {
      return values;
    }

    int code(Object value) {
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
