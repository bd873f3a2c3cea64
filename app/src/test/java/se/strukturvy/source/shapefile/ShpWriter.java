package se.strukturvy.source.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Writes .shp and .shx files for tests, straight from the specification. */
final class ShpWriter {
  private final int type;
  private final List<byte[]> records = new ArrayList<>();

  ShpWriter(int type) {
    this.type = type;
  }

  /** A null shape. */
  ShpWriter nothing() {
    return add(buffer(4).putInt(0));
  }

  /** A point with as many numbers as the type has: x y, x y m, or x y z m. */
  ShpWriter point(double... numbers) {
    ByteBuffer bytes = buffer(4 + 8 * numbers.length).putInt(type);
    for (double number : numbers) {
      bytes.putDouble(number);
    }
    return add(bytes);
  }

  /** Points, each x y. */
  ShpWriter points(double[]... xy) {
    ByteBuffer bytes = buffer(40 + 16 * xy.length + extra(xy.length));
    box(bytes.putInt(type), xy).putInt(xy.length);
    return vertices(bytes, xy);
  }

  /** Lines or rings, each a run of x y x y ... */
  ShpWriter parts(double[]... parts) {
    return parts(null, parts);
  }

  /** A multipatch: the type of each part, and its vertices. */
  ShpWriter patches(int[] types, double[]... parts) {
    return parts(types, parts);
  }

  private ShpWriter parts(int[] types, double[][] parts) {
    double[][] all =
        IntStream.range(0, parts.length)
            .boxed()
            .flatMap(
                p ->
                    IntStream.range(0, parts[p].length / 2)
                        .mapToObj(v -> new double[] {parts[p][2 * v], parts[p][2 * v + 1]}))
            .toArray(double[][]::new);
    int typeBytes = types == null ? 0 : 4 * types.length;
    ByteBuffer bytes =
        buffer(44 + 4 * parts.length + typeBytes + 16 * all.length + extra(all.length));
    box(bytes.putInt(type), all).putInt(parts.length).putInt(all.length);
    int start = 0;
    for (double[] part : parts) {
      bytes.putInt(start);
      start += part.length / 2;
    }
    for (int i = 0; types != null && i < types.length; i++) {
      bytes.putInt(types[i]);
    }
    return vertices(bytes, all);
  }

  private ShpWriter vertices(ByteBuffer bytes, double[][] all) {
    for (double[] xy : all) {
      bytes.putDouble(xy[0]).putDouble(xy[1]);
    }
    // Z and M blocks: a range of two, then one a vertex; any numbers do.
    while (bytes.remaining() >= 8) {
      bytes.putDouble(7.5);
    }
    return add(bytes);
  }

  private int extra(int vertices) {
    int block = 16 + 8 * vertices;
    return type == 31 || (type > 10 && type < 20) ? 2 * block : type > 20 ? block : 0;
  }

  private static ByteBuffer box(ByteBuffer bytes, double[][] all) {
    double[] box = {1e300, 1e300, -1e300, -1e300};
    for (double[] xy : all) {
      box[0] = Math.min(box[0], xy[0]);
      box[1] = Math.min(box[1], xy[1]);
      box[2] = Math.max(box[2], xy[0]);
      box[3] = Math.max(box[3], xy[1]);
    }
    return bytes.putDouble(box[0]).putDouble(box[1]).putDouble(box[2]).putDouble(box[3]);
  }

  private ShpWriter add(ByteBuffer bytes) {
    records.add(content(bytes));
    return this;
  }

  /** Everything in a buffer. */
  static byte[] content(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.capacity()];
    buffer.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The bytes of the .shp. */
  byte[] shp() {
    int size = 100 + records.stream().mapToInt(r -> 8 + r.length).sum();
    ByteBuffer file = header(size);
    for (int i = 0; i < records.size(); i++) {
      file.order(ByteOrder.BIG_ENDIAN).putInt(i + 1).putInt(records.get(i).length / 2);
      file.put(records.get(i));
    }
    return content(file);
  }

  /** The bytes of the .shx. */
  byte[] shx() {
    ByteBuffer file = header(100 + 8 * records.size()).order(ByteOrder.BIG_ENDIAN);
    int at = 50;
    for (byte[] each : records) {
      file.putInt(at).putInt(each.length / 2);
      at += 4 + each.length / 2;
    }
    return content(file);
  }

  private ByteBuffer header(int size) {
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(9994).position(24).putInt(size / 2);
    file.order(ByteOrder.LITTLE_ENDIAN).putInt(1000).putInt(type).position(36);
    // The box of all records, wide enough for what tests put in.
    file.putDouble(-1e6).putDouble(-1e6).putDouble(1e7).putDouble(1e7).position(100);
    return file;
  }

  /** Writes both files, named {@code name.shp} and {@code name.shx}; returns the .shp. */
  Path write(Path folder, String name) throws IOException {
    Files.write(folder.resolve(name + ".shx"), shx());
    return Files.write(folder.resolve(name + ".shp"), shp());
  }
}
