package se.strukturvy.source.typing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FieldType;

/**
 * A column whose type was found by looking at its values.
 *
 * @param type the narrowest type that holds every value
 * @param values the values as that type, one a feature
 */
public record TypedColumn(FieldType type, Column values) {
  /** Collects raw values, each a String, Long, Double or Boolean, or null where one is missing. */
  public static final class Builder {
    private final Map<Object, Integer> known = new HashMap<>();
    private final List<Object> distinct = new ArrayList<>();
    private int[] codes = new int[256];
    private int size;

    /** Sets a row's value; rows between the last one and this one have none. */
    public void set(int row, Object value) {
      fill(row);
      int code = code(value);
      if (row < size) {
        codes[row] = code;
      } else {
        add(code);
      }
    }

    /**
     * The column for so many rows, where all values are text that may mean something else.
     *
     * @param reading what a text means, null when it means nothing but itself; used when every text
     *     of the column means something
     */
    public TypedColumn build(int rows, Function<String, Object> reading) {
      fill(rows);
      List<Object> read = new ArrayList<>(distinct.size());
      for (Object value : distinct) {
        Object meaning = value == null ? null : reading.apply((String) value);
        if (value != null && meaning == null) {
          return build(rows);
        }
        read.add(meaning);
      }
      for (int i = 0; i < read.size(); i++) {
        distinct.set(i, read.get(i));
      }
      return build(rows);
    }

    /** The column for so many rows. */
    public TypedColumn build(int rows) {
      fill(rows);
      FieldType type = type();
      Map<Object, Integer> numbers = new LinkedHashMap<>();
      int[] renumbered = new int[distinct.size()];
      for (int i = 0; i < renumbered.length; i++) {
        // Two texts may be one value: "1,0" and "1".
        Object value = convert(distinct.get(i), type);
        numbers.putIfAbsent(value, numbers.size());
        renumbered[i] = numbers.get(value);
      }
      int[] rowCodes = new int[rows];
      for (int row = 0; row < rows; row++) {
        rowCodes[row] = renumbered[codes[row]];
      }
      return new TypedColumn(type, Column.of(new ArrayList<>(numbers.keySet()), rowCodes));
    }

    private void fill(int rows) {
      while (size < rows) {
        add(code(null));
      }
    }

    private int code(Object value) {
      Integer code = known.get(value);
      if (code == null) {
        code = distinct.size();
        known.put(value, code);
        distinct.add(value);
      }
      return code;
    }

    private void add(int code) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code;
    }

    private FieldType type() {
      Set<FieldType> types = EnumSet.noneOf(FieldType.class);
      for (Object value : distinct) {
        if (value != null) {
          types.add(typeOf(value));
        }
        if (types.contains(FieldType.TEXT)) {
          return FieldType.TEXT;
        }
      }
      if (types.equals(EnumSet.of(FieldType.INTEGER, FieldType.REAL))) {
        return FieldType.REAL;
      }
      if (types.equals(EnumSet.of(FieldType.DATE, FieldType.DATETIME))) {
        return FieldType.DATETIME;
      }
      return types.size() == 1 ? types.iterator().next() : FieldType.TEXT;
    }
  }

  private static FieldType typeOf(Object value) {
    if (value instanceof Long) {
      return FieldType.INTEGER;
    }
    if (value instanceof Double) {
      return FieldType.REAL;
    }
    if (value instanceof Boolean) {
      return FieldType.BOOLEAN;
    }
    Object time = TimeText.parse((String) value);
    return time == null
        ? FieldType.TEXT
        : time instanceof LocalDate ? FieldType.DATE : FieldType.DATETIME;
  }

  private static Object convert(Object value, FieldType type) {
    if (value == null) {
      return null;
    }
    return switch (type) {
      case TEXT -> value.toString();
      case REAL -> ((Number) value).doubleValue();
      case DATE -> TimeText.parse((String) value);
      case DATETIME -> moment(TimeText.parse((String) value));
      default -> value;
    };
  }

  private static Object moment(Object time) {
    if (time instanceof LocalDate date) {
      return date.atStartOfDay();
    }
    return time instanceof LocalDateTime || time instanceof OffsetDateTime ? time : null;
  }
}
