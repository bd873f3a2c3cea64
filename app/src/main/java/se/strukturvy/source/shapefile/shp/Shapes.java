package se.strukturvy.source.shapefile.shp;

import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.source.shapefile.set.FileBytes;

/** The shapes of a .shp: where each stands, and the box around it. */
public final class Shapes {
  /** Boxes are kept for runs of so many records: a megabyte for two million. */
  private static final int RUN = 64;

  /** So many shapes are looked at before a header is believed; each brings 64 KB into memory. */
  private static final int SAMPLES = 64;

  private final FileBytes shp;
  private final ShpHeader header;
  private final RecordIndex index;
  private Envelope[] runs;

  /** Ties a .shp to the index that says where its shapes stand. */
  public Shapes(FileBytes shp, ShpHeader header, RecordIndex index) {
    this.shp = shp;
    this.header = header;
    this.index = index;
  }

  /** How many shapes there are. */
  public int count() {
    return index.count();
  }

  /** How many bytes the .shp has. */
  public long bytes() {
    return shp.size();
  }

  /** Where a record ends, for progress. */
  public long end(int record) {
    return index.content(record) + index.length(record);
  }

  /** A decoder for one thread. */
  public ShapeDecoder decoder() {
    return new ShapeDecoder(shp, index);
  }

  /** Hands on a decoder that is asked for the records in their order. */
  public void decodeForwards(Consumer<ShapeDecoder> work) {
    shp.forwards(bytes -> work.accept(new ShapeDecoder(bytes, index)));
  }

  /** The kind that the header states or, where it states none, that of the first shape. */
  public GeometryKind kind() {
    if (header.type() != null && header.type() != ShapeType.NULL) {
      return header.type().kind();
    }
    for (int i = 0; i < count(); i++) {
      ShapeType type = type(i);
      if (type != null && type != ShapeType.NULL) {
        return type.kind();
      }
    }
    return GeometryKind.NONE;
  }

  /**
   * The box of the header when the boxes of some shapes lie in it, else the box around them all.
   */
  public Envelope extent() {
    int step = Math.max(1, count() / SAMPLES);
    boolean holds = !header.box().isNull() && count() > 0;
    for (int i = 0; i < count() && holds; i += step) {
      holds = header.box().contains(box(i)) || box(i).isNull();
    }
    if (holds) {
      return new Envelope(header.box());
    }
    Envelope all = new Envelope();
    for (int i = 0; i < count(); i++) {
      all.expandToInclude(box(i));
    }
    return all;
  }

  /** Names the records whose box meets a window, in order, until the taker has enough. */
  public void within(Envelope window, IntPredicate taker) {
    Envelope[] boxes = runs();
    for (int run = 0; run < boxes.length; run++) {
      int end = Math.min(count(), (run + 1) * RUN);
      for (int i = run * RUN; i < end && boxes[run].intersects(window); i++) {
        if (box(i).intersects(window) && !taker.test(i)) {
          return;
        }
      }
    }
  }

  private synchronized Envelope[] runs() {
    if (runs == null) {
      Envelope[] boxes = new Envelope[(count() + RUN - 1) / RUN];
      for (int i = 0; i < count(); i++) {
        if (i % RUN == 0) {
          boxes[i / RUN] = new Envelope();
        }
        boxes[i / RUN].expandToInclude(box(i));
      }
      runs = boxes;
    }
    return runs;
  }

  private ShapeType type(int record) {
    long content = index.content(record);
    boolean there = index.length(record) >= 4 && shp.holds(content, 4);
    return there ? ShapeType.of(shp.littleInt(content)) : null;
  }

  /** The box that a record states; null envelope for none. */
  private Envelope box(int record) {
    ShapeType type = type(record);
    long at = index.content(record) + 4;
    if (type == null || type == ShapeType.NULL) {
      return new Envelope();
    }
    if (type.layout() == ShapeType.Layout.POINT) {
      return shp.holds(at, 16)
          ? point(shp.littleDouble(at), shp.littleDouble(at + 8))
          : new Envelope();
    }
    return shp.holds(at, 32) ? ShpHeader.box(shp, at) : new Envelope();
  }

  private static Envelope point(double x, double y) {
    boolean finite = Double.isFinite(x) && Double.isFinite(y);
    return finite ? new Envelope(x, x, y, y) : new Envelope();
  }
}
