package se.strukturvy.source.shapefile.shp;

import java.nio.ByteBuffer;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.source.shapefile.set.FileBytes;

/**
 * Turns records of a .shp into shapes (specification, pages 5 to 22). Z and M are passed over.
 *
 * <p>Arrays are used again for every record, so a decoder belongs to one thread.
 */
public final class ShapeDecoder {
  /** Type, box, number of parts, number of points. */
  private static final int PARTS_HEAD = 44;

  /** Type, box, number of points. */
  private static final int POINTS_HEAD = 40;

  private static final String TOO_SHORT = "The record is shorter than its shape";
  private static final String BAD_PARTS = "The parts of the shape are not in order";

  private final FileBytes shp;
  private final RecordIndex index;
  private final PolygonRings rings = new PolygonRings();
  private double[] xy = new double[2048];
  private int[] starts = new int[64];

  ShapeDecoder(FileBytes shp, RecordIndex index) {
    this.shp = shp;
    this.index = index;
  }

  /**
   * Reports one record to a sink, as a feature without a shape when it cannot be read.
   *
   * @return null, or what is wrong with the record
   */
  public String decode(int record, GeometrySink sink) {
    long content = index.content(record);
    int length = index.length(record);
    if (length < 4 || !shp.holds(content, length)) {
      return nothing(record, sink, "The record lies outside the .shp");
    }
    int reach = reach(content, length);
    ByteBuffer bytes = shp.segment(content, reach);
    int at = shp.index(content);
    ShapeType type = ShapeType.of(bytes.getInt(at));
    if (type == null) {
      return nothing(record, sink, "The shape type is unknown");
    }
    return switch (type.layout()) {
      case NOTHING -> nothing(record, sink, null);
      case POINT -> point(record, bytes, at, length, sink);
      case POINTS -> points(record, bytes, at, reach, sink);
      case PARTS, PATCHES -> parts(record, type, bytes, at, reach, sink);
    };
  }

  /** The longer of what index and record say, within the file. */
  private int reach(long content, int length) {
    int words = shp.bigInt(content - 4);
    boolean sane = words > 0 && words <= FileBytes.LONGEST / 2;
    return sane && 2 * words > length && shp.holds(content, 2L * words) ? 2 * words : length;
  }

  private static String nothing(int record, GeometrySink sink, String why) {
    sink.begin(record, GeometryKind.NONE);
    sink.end();
    return why;
  }

  private String point(int record, ByteBuffer bytes, int at, int length, GeometrySink sink) {
    if (length < 20) {
      return nothing(record, sink, TOO_SHORT);
    }
    xy[0] = bytes.getDouble(at + 4);
    xy[1] = bytes.getDouble(at + 12);
    sink.begin(record, GeometryKind.POINT);
    // A point that is not a number is how some programs write an empty one.
    if (!Double.isNaN(xy[0]) && !Double.isNaN(xy[1])) {
      sink.part(PartRole.POINTS, xy, 1);
    }
    sink.end();
    return null;
  }

  private String points(int record, ByteBuffer bytes, int at, int length, GeometrySink sink) {
    if (length < POINTS_HEAD) {
      return nothing(record, sink, TOO_SHORT);
    }
    int count = bytes.getInt(at + 36);
    if (count < 0 || POINTS_HEAD + 16L * count > length) {
      return nothing(record, sink, TOO_SHORT);
    }
    if (count == 0) {
      return nothing(record, sink, null);
    }
    readVertices(bytes, at + POINTS_HEAD, count);
    sink.begin(record, GeometryKind.POINT);
    sink.part(PartRole.POINTS, xy, count);
    sink.end();
    return null;
  }

  private String parts(
      int record, ShapeType type, ByteBuffer bytes, int at, int length, GeometrySink sink) {
    if (length < PARTS_HEAD) {
      return nothing(record, sink, TOO_SHORT);
    }
    int parts = bytes.getInt(at + 36);
    int points = bytes.getInt(at + 40);
    boolean patches = type.layout() == ShapeType.Layout.PATCHES;
    long head = PARTS_HEAD + (patches ? 8L : 4L) * parts;
    if (parts < 0 || points < 0 || head + 16L * points > length) {
      return nothing(record, sink, TOO_SHORT);
    }
    if (parts == 0 || points == 0) {
      return nothing(record, sink, null);
    }
    if (!readStarts(bytes, at + PARTS_HEAD, parts, points)) {
      return nothing(record, sink, BAD_PARTS);
    }
    readVertices(bytes, at + (int) head, points);
    sink.begin(record, type.kind());
    if (patches) {
      new MultiPatch(xy, starts).report(bytes, at + PARTS_HEAD + 4 * parts, parts, sink);
    } else if (type.kind() == GeometryKind.LINE) {
      lines(parts, sink);
    } else {
      rings.report(xy, starts, parts, sink);
    }
    sink.end();
    return null;
  }

  private void lines(int parts, GeometrySink sink) {
    if (parts == 1 && starts[0] == 0) {
      sink.part(PartRole.LINE, xy, starts[1]);
      return;
    }
    for (int p = 0; p < parts; p++) {
      rings.part(PartRole.LINE, xy, starts[p], starts[p + 1], sink);
    }
  }

  /** Reads the first vertex of each part, and as one more the number of vertices. */
  private boolean readStarts(ByteBuffer bytes, int at, int parts, int points) {
    if (starts.length <= parts) {
      starts = new int[parts + parts / 2 + 1];
    }
    int last = -1;
    for (int p = 0; p < parts; p++) {
      int start = bytes.getInt(at + 4 * p);
      if (start <= last || start >= points) {
        return false;
      }
      starts[p] = start;
      last = start;
    }
    starts[parts] = points;
    return true;
  }

  private void readVertices(ByteBuffer bytes, int at, int points) {
    int numbers = 2 * points;
    if (xy.length < numbers) {
      xy = new double[numbers + numbers / 2];
    }
    for (int i = 0; i < numbers; i++) {
      xy[i] = bytes.getDouble(at + 8 * i);
    }
  }
}
