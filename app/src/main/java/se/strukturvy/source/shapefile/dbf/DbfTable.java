package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.source.shapefile.set.FileBytes;

/** The rows of a .dbf. */
public final class DbfTable {
  private static final int DELETED = '*';
  private static final int COLUMN_STRINGS = 1 << 12;
  private static final int ROW_STRINGS = 1 << 8;
  private static final int ROWS_A_REPORT = 8192;

  private final FileBytes dbf;
  private final DbfHeader header;
  private final MemoFile memos;
  private final Charset charset;
  private final int rows;
  private final EncodingChoice encoding;
  private final List<Field> fields;

  /**
   * Reads the columns of a table.
   *
   * @param memos the file of long texts, null when there is none
   * @param charset how text is encoded
   * @param rows how many rows count
   * @param encoding how that was decided
   */
  public DbfTable(
      FileBytes dbf,
      DbfHeader header,
      MemoFile memos,
      Charset charset,
      int rows,
      EncodingChoice encoding) {
    this.dbf = dbf;
    this.header = header;
    this.memos = memos;
    this.charset = charset;
    this.rows = rows;
    this.encoding = encoding;
    this.fields = describe();
  }

  /** How many rows count, deleted ones with them. */
  public int rows() {
    return rows;
  }

  /** The columns; of a name that comes twice all but the last get a number. */
  public List<Field> fields() {
    return fields;
  }

  /** How text is encoded, and why. */
  public EncodingChoice encoding() {
    return encoding;
  }

  /** Which of the first rows are marked as deleted. */
  public BitSet deleted(int most) {
    BitSet deleted = new BitSet();
    dbf.forwards(
        bytes -> {
          for (int row = 0; row < most; row++) {
            if (bytes.unsignedByte(place(row)) == DELETED) {
              deleted.set(row);
            }
          }
        });
    return deleted;
  }

  /** Reports columns of the first rows, where wanted, in one pass and in one array. */
  public void readColumns(
      int[] columns,
      int most,
      IntPredicate wanted,
      Consumer<Object[]> receiver,
      ReadProgress progress) {
    FieldDecoder[] decoders = new FieldDecoder[columns.length];
    int[] offsets = new int[columns.length];
    for (int i = 0; i < columns.length; i++) {
      // Each has decoders of its own: what one column repeats another does not.
      decoders[i] = decoders(COLUMN_STRINGS).of(header.fields().get(columns[i]));
      offsets[i] = header.fields().get(columns[i]).offset();
    }
    Object[] values = new Object[columns.length];
    Consumer<byte[]> decode =
        record -> {
          for (int i = 0; i < columns.length; i++) {
            values[i] = decoders[i].decode(record, offsets[i]);
          }
          receiver.accept(values);
        };
    dbf.forwards(bytes -> readRows(bytes, most, wanted, decode, progress));
  }

  private void readRows(
      FileBytes bytes,
      int most,
      IntPredicate wanted,
      Consumer<byte[]> receiver,
      ReadProgress progress) {
    byte[] record = new byte[header.recordBytes()];
    for (int row = 0; row < most; row++) {
      if (wanted.test(row)) {
        bytes.copy(place(row), record, record.length);
        receiver.accept(record);
      }
      if (row % ROWS_A_REPORT == ROWS_A_REPORT - 1 && !progress.report(place(row), place(most))) {
        return;
      }
    }
  }

  /** A reader of rows, for one thread: gives the values of the wanted columns by name. */
  public RowReader rowReader(Set<String> wanted) {
    return new RowReader(wanted);
  }

  private long place(int row) {
    return header.headerBytes() + (long) header.recordBytes() * row;
  }

  private FieldDecoders decoders(int strings) {
    return new FieldDecoders(header, memos, new TextDecoder(charset, strings));
  }

  private List<Field> describe() {
    FieldDecoders decoders = decoders(1);
    ArrayDeque<Field> described = new ArrayDeque<>();
    Set<String> taken = new HashSet<>();
    // From the end, so that the last of a name keeps it, as in QGIS.
    for (int c = header.fields().size() - 1; c >= 0; c--) {
      DbfField field = header.fields().get(c);
      String stated = new String(field.nameBytes(), charset).strip();
      String name = stated;
      for (int n = 1; !taken.add(name); n++) {
        name = stated + "_" + n;
      }
      described.addFirst(new Field(name, decoders.of(field).type()));
    }
    return List.copyOf(described);
  }

  /** Reads whole rows. */
  public final class RowReader {
    private final byte[] record = new byte[header.recordBytes()];
    private final FieldDecoder[] decoders = new FieldDecoder[fields.size()];

    private RowReader(Set<String> wanted) {
      FieldDecoders all = decoders(ROW_STRINGS);
      for (int c = 0; c < decoders.length; c++) {
        if (wanted == null || wanted.contains(fields.get(c).name())) {
          decoders[c] = all.of(header.fields().get(c));
        }
      }
    }

    /** The values of a row by the names of the columns, in file order. */
    public Map<String, Object> read(int row) {
      dbf.copy(place(row), record, record.length);
      Map<String, Object> values = new LinkedHashMap<>();
      for (int c = 0; c < decoders.length; c++) {
        if (decoders[c] != null) {
          values.put(
              fields.get(c).name(), decoders[c].decode(record, header.fields().get(c).offset()));
        }
      }
      return values;
    }
  }
}
