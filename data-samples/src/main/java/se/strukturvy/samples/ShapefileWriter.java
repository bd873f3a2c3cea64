package se.strukturvy.samples;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * Writes points or lines as a shapefile (ESRI Shapefile Technical Description, July 1998; dBASE III
 * with text fields only), with .prj and .cpg, text in Windows-1252.
 */
final class ShapefileWriter {
  private static final int POINT = 1;
  private static final int POLYLINE = 3;
  private static final int HEADER = 100;
  private static final int LANGUAGE_WINDOWS_1252 = 0x03;
  private static final Charset TEXT = Charset.forName("windows-1252");

  private final Path base;
  private final LocalDate date;

  /**
   * Makes a writer.
   *
   * @param base the files' name without an ending
   * @param date the date of the last change, which a .dbf states
   */
  ShapefileWriter(Path base, LocalDate date) {
    this.base = base;
    this.date = date;
  }

  /**
   * Writes the five files.
   *
   * @param shapes all points, or all lines
   * @param fields names of at most ten letters
   * @param rows the values of each shape; null for none
   * @param prj the reference system in ESRI's WKT
   */
  void write(List<Geometry> shapes, List<String> fields, List<List<String>> rows, String prj)
      throws IOException {
    List<ByteBuffer> records = shapes.stream().map(ShapefileWriter::record).toList();
    Envelope extent = new Envelope();
    shapes.forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
    int type = shapes.get(0) instanceof Point ? POINT : POLYLINE;
    int bytes = HEADER + records.stream().mapToInt(r -> 8 + r.capacity()).sum();
    ByteBuffer shp = header(bytes, type, extent);
    ByteBuffer shx = header(HEADER + 8 * records.size(), type, extent);
    for (int i = 0; i < records.size(); i++) {
      int words = records.get(i).capacity() / 2;
      shx.putInt(shp.position() / 2).putInt(words);
      shp.putInt(i + 1).putInt(words).put(records.get(i));
    }
    write(file(".shp"), shp.flip());
    write(file(".shx"), shx.flip());
    Files.write(file(".dbf"), table(fields, rows));
    Files.writeString(file(".prj"), prj, StandardCharsets.US_ASCII);
    Files.writeString(file(".cpg"), "1252", StandardCharsets.US_ASCII);
  }

  private static void write(Path file, ByteBuffer bytes) throws IOException {
    try (FileChannel out = FileChannel.open(file, CREATE, TRUNCATE_EXISTING, WRITE)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  private Path file(String ending) {
    return base.resolveSibling(base.getFileName() + ending);
  }

  private static ByteBuffer header(int bytes, int type, Envelope extent) {
    ByteBuffer file = ByteBuffer.allocate(bytes);
    file.putInt(9994).position(24);
    file.putInt(bytes / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type);
    box(file, extent);
    file.position(HEADER);
    return file.order(ByteOrder.BIG_ENDIAN);
  }

  private static ByteBuffer record(Geometry shape) {
    if (shape instanceof Point point) {
      ByteBuffer out = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
      return out.putInt(POINT).putDouble(point.getX()).putDouble(point.getY()).flip();
    }
    int parts = shape.getNumGeometries();
    int size = 44 + 4 * parts + 16 * shape.getNumPoints();
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN).putInt(POLYLINE);
    box(out, shape.getEnvelopeInternal());
    out.putInt(parts).putInt(shape.getNumPoints());
    for (int part = 0, start = 0; part < parts; part++) {
      out.putInt(start);
      start += shape.getGeometryN(part).getNumPoints();
    }
    for (Coordinate c : shape.getCoordinates()) {
      out.putDouble(c.x).putDouble(c.y);
    }
    return out.flip();
  }

  private static void box(ByteBuffer out, Envelope box) {
    out.putDouble(box.getMinX()).putDouble(box.getMinY());
    out.putDouble(box.getMaxX()).putDouble(box.getMaxY());
  }

  private byte[] table(List<String> fields, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> bytes(row.get(column)).length).max().orElse(1) + 1);
    }
    int header = 32 + 32 * fields.size() + 1;
    int record = 1 + widths.stream().mapToInt(Integer::intValue).sum();
    ByteBuffer out =
        ByteBuffer.allocate(header + record * rows.size() + 1).order(ByteOrder.LITTLE_ENDIAN);
    out.put((byte) 3).put((byte) (date.getYear() - 1900)).put((byte) date.getMonthValue());
    out.put((byte) date.getDayOfMonth()).putInt(rows.size());
    out.putShort((short) header).putShort((short) record);
    out.put(29, (byte) LANGUAGE_WINDOWS_1252).position(32);
    for (int i = 0; i < fields.size(); i++) {
      byte[] name = bytes(fields.get(i));
      out.put(name).put(new byte[11 - name.length]).put((byte) 'C').put(new byte[4]);
      out.put(widths.get(i).byteValue()).put(new byte[15]);
    }
    out.put((byte) 0x0D);
    for (List<String> row : rows) {
      out.put((byte) ' ');
      for (int i = 0; i < widths.size(); i++) {
        byte[] value = bytes(row.get(i));
        out.put(value).put(" ".repeat(widths.get(i) - value.length).getBytes(TEXT));
      }
    }
    return out.put((byte) 0x1A).array();
  }

  private static byte[] bytes(String text) {
    return text == null ? new byte[0] : text.getBytes(TEXT);
  }
}
