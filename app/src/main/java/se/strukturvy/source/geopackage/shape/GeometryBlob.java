package se.strukturvy.source.geopackage.shape;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the parts of a stored geometry are: the header of a GeoPackage blob (OGC 12-128r19, clause
 * 2.1.3), the frame of a SpatiaLite blob, or bare well-known binary. Used again for the next blob.
 */
public final class GeometryBlob {
  private static final VarHandle DOUBLE_LE =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle DOUBLE_BE =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);
  private static final int LITTLE_ENDIAN = 0x01;
  private static final int EMPTY = 0x10;
  private static final int EXTENDED = 0x20;
  private static final int SPATIALITE_MARK = 38;

  /** Bytes of the envelope by its code: none, XY, XYZ, XYM, XYZM. */
  private static final int[] ENVELOPE = {0, 32, 48, 48, 64};

  private int wkbStart;
  private int wkbEnd;
  private boolean little;
  private String problem;
  private boolean hasEnvelope;
  private boolean empty;
  private final double[] envelope = new double[4];

  /** Reads the header of the blob in {@code [from, to)}. */
  void read(byte[] bytes, int from, int to) {
    problem = null;
    hasEnvelope = false;
    empty = false;
    wkbEnd = to;
    int size = to - from;
    if (size >= 8 && bytes[from] == 'G' && bytes[from + 1] == 'P') {
      readGeoPackage(bytes, from, size);
    } else if (isSpatiaLite(bytes, from, to)) {
      little = bytes[from + 1] == 1;
      readEnvelope(bytes, from + 6, true);
      wkbStart = from + SPATIALITE_MARK;
      wkbEnd = to - 1;
    } else if (size >= 9 && (bytes[from] == 0 || bytes[from] == 1)) {
      wkbStart = from;
    } else {
      problem = "its bytes are no geometry";
    }
  }

  private void readGeoPackage(byte[] bytes, int from, int size) {
    int flags = bytes[from + 3];
    int code = flags >> 1 & 7;
    little = (flags & LITTLE_ENDIAN) != 0;
    empty = (flags & EMPTY) != 0;
    if ((flags & EXTENDED) != 0) {
      problem = "it is of an extended type that only its maker knows";
    } else if (code >= ENVELOPE.length) {
      problem = "its header is broken (envelope code " + code + ")";
    } else if (8 + ENVELOPE[code] > size) {
      problem = "it is cut off";
    } else {
      wkbStart = from + 8 + ENVELOPE[code];
      if (code > 0) {
        readEnvelope(bytes, from + 8, false);
      }
    }
  }

  private static boolean isSpatiaLite(byte[] bytes, int from, int to) {
    return to - from > SPATIALITE_MARK + 5
        && bytes[from] == 0
        && (bytes[from + 1] == 0 || bytes[from + 1] == 1)
        && bytes[from + SPATIALITE_MARK] == 0x7C
        && bytes[to - 1] == (byte) 0xFE;
  }

  /** GeoPackage stores min x, max x, min y, max y; SpatiaLite min x, min y, max x, max y. */
  private void readEnvelope(byte[] bytes, int at, boolean cornerByCorner) {
    VarHandle order = little ? DOUBLE_LE : DOUBLE_BE;
    for (int i = 0; i < 4; i++) {
      envelope[i] = (double) order.get(bytes, at + 8 * i);
    }
    if (cornerByCorner) {
      double minY = envelope[1];
      envelope[1] = envelope[2];
      envelope[2] = minY;
    }
    hasEnvelope = envelope[0] <= envelope[1] && envelope[2] <= envelope[3];
  }

  /** Null, or why there is no well-known binary to read. */
  String problem() {
    return problem;
  }

  int wkbStart() {
    return wkbStart;
  }

  int wkbEnd() {
    return wkbEnd;
  }

  /** The order of the header, which SpatiaLite's body follows. */
  boolean littleEndian() {
    return little;
  }

  /** Whether the header says that the shape has no points. */
  public boolean empty() {
    return empty;
  }

  /** Whether the header gives a box. */
  public boolean hasEnvelope() {
    return hasEnvelope;
  }

  /** The box of the header. */
  public Envelope envelope() {
    return new Envelope(envelope[0], envelope[1], envelope[2], envelope[3]);
  }

  /** Whether the box of the header meets a window. */
  public boolean meets(Envelope window) {
    return envelope[0] <= window.getMaxX()
        && envelope[1] >= window.getMinX()
        && envelope[2] <= window.getMaxY()
        && envelope[3] >= window.getMinY();
  }
}
