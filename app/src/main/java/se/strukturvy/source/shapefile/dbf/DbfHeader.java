package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * The header of a .dbf: dBASE III, IV, FoxPro and dBASE 7.
 *
 * @param version the first byte: which program wrote it, and whether there are memos
 * @param statedRecords how many records the header counts
 * @param headerBytes where the first record begins
 * @param recordBytes length of a record with its deletion mark
 * @param languageId the language driver id (byte 29), 0 where none is given
 * @param level7 true for dBASE 7, whose columns take 48 bytes each behind 68 bytes of header
 * @param fields the columns
 */
public record DbfHeader(
    int version,
    long statedRecords,
    int headerBytes,
    int recordBytes,
    int languageId,
    boolean level7,
    List<DbfField> fields) {
  private static final int TERMINATOR = 0x0D;

  /** Reads a header; null when the file cannot be a .dbf. */
  public static DbfHeader read(FileBytes dbf) {
    if (dbf.size() < 33) {
      return null;
    }
    int headerBytes = dbf.littleUnsignedShort(8);
    int recordBytes = dbf.littleUnsignedShort(10);
    if (headerBytes < 33 || recordBytes < 1 || headerBytes > dbf.size()) {
      return null;
    }
    int version = dbf.unsignedByte(0);
    boolean level7 = isLevel7(dbf, headerBytes);
    return new DbfHeader(
        version,
        dbf.littleInt(4) & 0xFFFFFFFFL,
        headerBytes,
        recordBytes,
        dbf.unsignedByte(29),
        level7,
        fields(dbf, headerBytes, recordBytes, level7).stream()
            .map(field -> field.within(recordBytes))
            .toList());
  }

  /** True for FoxPro, whose memos and binary columns differ from dBASE's. */
  boolean isFoxPro() {
    return version == 0x30 || version == 0x31 || version == 0x32 || version == 0xF5;
  }

  private static boolean isLevel7(FileBytes dbf, int headerBytes) {
    return (dbf.unsignedByte(0) & 7) == 4
        && headerBytes >= 69
        && (headerBytes - 69) % 48 == 0
        && dbf.unsignedByte(headerBytes - 1) == TERMINATOR;
  }

  private static List<DbfField> fields(
      FileBytes dbf, int headerBytes, int recordBytes, boolean level7) {
    List<DbfField> fields = describe(dbf, headerBytes, level7, false);
    long sum = 1 + fields.stream().mapToLong(DbfField::width).sum();
    if (sum != recordBytes) {
      // Clipper and FoxPro keep the high byte of a long text's width in its decimals.
      List<DbfField> wide = describe(dbf, headerBytes, level7, true);
      if (1 + wide.stream().mapToLong(DbfField::width).sum() == recordBytes) {
        return wide;
      }
    }
    return fields;
  }

  private static List<DbfField> describe(
      FileBytes dbf, int headerBytes, boolean level7, boolean wideText) {
    int entry = level7 ? 48 : 32;
    int nameBytes = level7 ? 32 : 11;
    int offset = 1;
    List<DbfField> fields = new ArrayList<>();
    byte[] bytes = new byte[entry];
    for (int at = level7 ? 68 : 32; at + entry <= headerBytes; at += entry) {
      if (dbf.unsignedByte(at) == TERMINATOR) {
        break;
      }
      dbf.copy(at, bytes, entry);
      char type = (char) (bytes[nameBytes] & 0xFF);
      int width = bytes[level7 ? 33 : 16] & 0xFF;
      int decimals = bytes[level7 ? 34 : 17] & 0xFF;
      if (wideText && type == 'C') {
        width += decimals << 8;
      }
      fields.add(new DbfField(name(bytes, nameBytes), type, offset, width, decimals));
      offset += width;
    }
    return fields;
  }

  private static String name(byte[] bytes, int most) {
    int end = 0;
    while (end < most && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
  }
}
