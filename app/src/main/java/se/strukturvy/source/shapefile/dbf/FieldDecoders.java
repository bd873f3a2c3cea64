package se.strukturvy.source.shapefile.dbf;

import java.util.Arrays;
import se.strukturvy.feature.FieldType;

/**
 * Picks the decoder for a column by its type letter: C N F L D M of dBASE III, I B T @ + O Y V G P
 * W Q 0 of dBASE 7 and FoxPro. An unknown letter is text.
 */
final class FieldDecoders {
  /**
   * From this width a whole number may not fit in 64 bits and is read as a real one, as GDAL does.
   */
  private static final int WIDE = 19;

  private final boolean level7;
  private final boolean foxPro;
  private final MemoFile memos;
  private final TextDecoder text;

  /**
   * Prepares decoders, which belong to one thread.
   *
   * @param memos the long texts, null when their file is missing
   */
  FieldDecoders(DbfHeader header, MemoFile memos, TextDecoder text) {
    level7 = header.level7();
    foxPro = header.isFoxPro();
    this.memos = memos;
    this.text = text;
  }

  /** A decoder for one column. */
  FieldDecoder of(DbfField field) {
    int width = field.width();
    return switch (field.type()) {
      case 'N', 'F' -> field.decimals() == 0 && width < WIDE ? integer(width) : real(width);
      case 'D' -> decoder(FieldType.DATE, width, new DateDecoder()::decode);
      case 'L' -> decoder(FieldType.TEXT, width, this::logical);
      case 'I', '+' -> width == 4 ? BinaryValues.integer(level7) : integer(width);
      case 'O' -> width == 8 ? BinaryValues.real(level7) : real(width);
      case 'B' -> isDouble(width) ? BinaryValues.real(false) : memo(field, FieldType.BINARY);
      case 'T', '@' -> width == 8 ? BinaryValues.dateTime(level7) : text(width);
      case 'Y' -> width == 8 ? BinaryValues.currency() : real(width);
      case 'V' -> varying(width, FieldType.TEXT);
      case 'Q' -> varying(width, FieldType.BINARY);
      case '0' -> decoder(FieldType.BINARY, width, Arrays::copyOfRange);
      case 'M' -> memo(field, FieldType.TEXT);
      case 'G', 'P', 'W' -> memo(field, FieldType.BINARY);
      default -> text(width);
    };
  }

  /** B is a double in FoxPro, a memo of bytes in dBASE. */
  private boolean isDouble(int width) {
    return width == 8 && (foxPro || memos == null);
  }

  private static FieldDecoder integer(int width) {
    return decoder(
        FieldType.INTEGER,
        width,
        (bytes, from, to) -> NumberText.integer(bytes, from, untilZero(bytes, from, to)));
  }

  private static FieldDecoder real(int width) {
    return decoder(
        FieldType.REAL,
        width,
        (bytes, from, to) -> NumberText.real(bytes, from, untilZero(bytes, from, to)));
  }

  private FieldDecoder text(int width) {
    return decoder(FieldType.TEXT, width, text::trimmed);
  }

  private FieldDecoder varying(int width, FieldType type) {
    return decoder(
        type,
        width,
        (bytes, from, to) -> {
          // A value that does not fill its column keeps its length in the last byte.
          int last = to > from ? bytes[to - 1] & 0xFF : 0;
          int end = last < Math.min(width, ' ') ? from + last : to;
          return type == FieldType.TEXT
              ? text.trimmed(bytes, from, end)
              : Arrays.copyOfRange(bytes, from, end);
        });
  }

  private FieldDecoder memo(DbfField field, FieldType type) {
    return decoder(
        memos == null ? FieldType.TEXT : type,
        field.width(),
        (bytes, from, to) -> {
          Long block =
              field.width() == 4
                  ? (Long) BinaryValues.integer(false).decode(bytes, from)
                  : NumberText.integer(bytes, from, to);
          if (block == null || block == 0) {
            return null;
          }
          if (memos == null) {
            return block.toString();
          }
          byte[] content = memos.read(block);
          return content == null || type == FieldType.BINARY ? content : text.whole(content);
        });
  }

  private Object logical(byte[] bytes, int from, int to) {
    return from < to && bytes[from] == '?' ? null : text.trimmed(bytes, from, to);
  }

  private static int untilZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return to;
  }

  /** Decodes bytes {@code from} to {@code to}, exclusive. */
  @FunctionalInterface
  private interface Slice {
    Object decode(byte[] bytes, int from, int to);
  }

  private static FieldDecoder decoder(FieldType type, int width, Slice slice) {
    return new FieldDecoder() {
      @Override
      public FieldType type() {
        return type;
      }

      @Override
      public Object decode(byte[] bytes, int at) {
        return slice.decode(bytes, at, at + width);
      }
    };
  }
}
