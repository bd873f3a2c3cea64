package se.strukturvy.source.shapefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes .dbf files for tests: dBASE III with any type letter and raw bytes as values. */
final class DbfWriter {
  private final int version;
  private final int languageId;
  private final Charset charset;
  private final List<byte[]> names = new ArrayList<>();
  private final List<int[]> columns = new ArrayList<>();
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private int rowCount;

  DbfWriter() {
    this(3, 0, StandardCharsets.UTF_8);
  }

  DbfWriter(int version, int languageId, Charset charset) {
    this.version = version;
    this.languageId = languageId;
    this.charset = charset;
  }

  DbfWriter field(String name, char type, int width, int decimals) {
    names.add(name.getBytes(charset));
    columns.add(new int[] {type, width, decimals});
    return this;
  }

  /**
   * A row; strings are encoded and padded with spaces, bytes and buffers are written as they are.
   */
  DbfWriter row(Object... values) {
    return row(' ', values);
  }

  DbfWriter deletedRow(Object... values) {
    return row('*', values);
  }

  private DbfWriter row(char mark, Object... values) {
    rows.write(mark);
    for (int i = 0; i < values.length; i++) {
      byte[] raw = raw(values[i]);
      byte[] padded = Arrays.copyOf(raw, columns.get(i)[1]);
      Arrays.fill(padded, Math.min(raw.length, padded.length), padded.length, (byte) ' ');
      rows.writeBytes(padded);
    }
    rowCount++;
    return this;
  }

  private byte[] raw(Object value) {
    if (value instanceof byte[] bytes) {
      return bytes;
    }
    return value instanceof ByteBuffer buffer
        ? ShpWriter.content(buffer)
        : ((String) value).getBytes(charset);
  }

  byte[] bytes() {
    int header = 33 + 32 * names.size();
    int record = 1 + columns.stream().mapToInt(c -> c[1]).sum();
    ByteBuffer file = ByteBuffer.allocate(header + rows.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
    file.put((byte) version).put(new byte[] {126, 1, 1}).putInt(rowCount);
    file.putShort((short) header).putShort((short) record).position(29);
    file.put((byte) languageId).position(32);
    for (int i = 0; i < names.size(); i++) {
      file.put(Arrays.copyOf(names.get(i), 11)).put((byte) columns.get(i)[0]).putInt(0);
      file.put((byte) columns.get(i)[1]).put((byte) columns.get(i)[2]).put(new byte[14]);
    }
    file.put((byte) 0x0D).put(rows.toByteArray()).put((byte) 0x1A);
    return ShpWriter.content(file);
  }

  Path write(Path folder, String name) throws IOException {
    return Files.write(folder.resolve(name + ".dbf"), bytes());
  }
}
