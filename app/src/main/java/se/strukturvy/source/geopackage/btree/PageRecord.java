package se.strukturvy.source.geopackage.btree;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The columns of one row (file format, section 2.1), in place: nothing is copied before it is asked
 * for. Used again for the next row.
 */
public final class PageRecord {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final Charset charset;
  private byte[] bytes;
  private int[] types = new int[32];
  private int[] starts = new int[33];
  private int columns;

  PageRecord(Charset charset) {
    this.charset = charset;
  }

  /** Finds the columns of the payload in {@code [from, to)}. */
  void parse(byte[] payload, int from, int to) throws PageException {
    bytes = payload;
    columns = 0;
    int at = from;
    int size = payload[at];
    if (size < 0) { // More than 127 bytes of header: the length has two bytes or more.
      long length = Varint.value(payload, at, to);
      at += Varint.length(payload, at, to);
      size = (int) Math.min(length, Integer.MAX_VALUE);
    } else {
      at++;
    }
    int body = from + size;
    if (size > to - from) {
      throw new PageException("record header of " + size + " bytes");
    }
    int headerEnd = body;
    while (at < headerEnd) {
      long type = payload[at];
      if (type >= 0) {
        at++;
      } else {
        type = Varint.value(payload, at, headerEnd);
        at += Varint.length(payload, at, headerEnd);
      }
      if (columns == types.length) {
        types = Arrays.copyOf(types, columns * 2);
        starts = Arrays.copyOf(starts, columns * 2 + 1);
      }
      types[columns] = (int) Math.min(type, Integer.MAX_VALUE);
      starts[columns++] = body;
      body += width(type, to - body);
    }
    starts[columns] = body;
  }

  private static int width(long type, int most) throws PageException {
    long width =
        type >= 12
            ? (type - 12) / 2
            : switch ((int) type) {
              case 0, 8, 9 -> 0;
              case 1, 2, 3, 4 -> type;
              case 5 -> 6;
              case 6, 7 -> 8;
              default -> throw new PageException("serial type " + type);
            };
    if (width > most) {
      throw new PageException("a value of " + width + " bytes passes the end of its row");
    }
    return (int) width;
  }

  /** How many columns are stored; columns added to the table later may be missing. */
  public int columns() {
    return columns;
  }

  /** Whether a column holds a blob. */
  public boolean isBlob(int column) {
    return types[column] >= 12 && types[column] % 2 == 0;
  }

  /** The array that holds the row; valid until the next row. */
  public byte[] bytes() {
    return bytes;
  }

  /** Index of a column's first byte in {@link #bytes()}. */
  public int start(int column) {
    return starts[column];
  }

  /** Index after a column's last byte. */
  public int end(int column) {
    return starts[column + 1];
  }

  /** A column as Long, Double, String, byte[] or null. */
  public Object value(int column) {
    int at = starts[column];
    return switch (types[column]) {
      case 0 -> null;
      case 1 -> (long) bytes[at];
      case 2 -> (long) (bytes[at] << 8 | (bytes[at + 1] & 0xff));
      case 3 -> (long) (bytes[at] << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at + 2] & 0xff));
      case 4 -> (long) (int) INT.get(bytes, at);
      case 5 ->
          (long) (bytes[at] << 8 | (bytes[at + 1] & 0xff)) << 32
              | ((int) INT.get(bytes, at + 2) & 0xffffffffL);
      case 6 -> (long) LONG.get(bytes, at);
      case 7 -> real(at);
      case 8 -> 0L;
      case 9 -> 1L;
      default ->
          isBlob(column)
              ? Arrays.copyOfRange(bytes, at, starts[column + 1])
              : text(at, starts[column + 1]);
    };
  }

  /**
   * Some programs store text as Windows does instead of as UTF-8; better å than a question mark.
   */
  private String text(int from, int to) {
    String text = new String(bytes, from, to - from, charset);
    boolean broken =
        text.indexOf('\uFFFD') >= 0
            && charset.equals(StandardCharsets.UTF_8)
            && !Arrays.equals(text.getBytes(charset), Arrays.copyOfRange(bytes, from, to));
    return broken ? new String(bytes, from, to - from, WINDOWS) : text;
  }

  /** SQLite holds no NaN: it reads one as NULL. */
  private Double real(int at) {
    double value = Double.longBitsToDouble((long) LONG.get(bytes, at));
    return Double.isNaN(value) ? null : (Double) value;
  }
}
