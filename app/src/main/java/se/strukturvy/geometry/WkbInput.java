package se.strukturvy.geometry;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A place in well-known binary that is being read, with the byte order that holds there. */
final class WkbInput {
  private static final VarHandle DOUBLE_LE = doubles(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle DOUBLE_BE = doubles(ByteOrder.BIG_ENDIAN);
  private static final VarHandle INT_LE = ints(ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INT_BE = ints(ByteOrder.BIG_ENDIAN);

  /** SpatiaLite writes these where WKB has the byte order: the order of the blob goes on. */
  private static final int SPATIALITE_MEMBER = 0x69;

  private static final int SPATIALITE_START = 0x7C;

  private byte[] bytes = new byte[0];
  private int at;
  private int end;
  private boolean little;

  void set(byte[] source, int from, int to, boolean littleEndian) {
    bytes = source;
    at = from;
    end = to;
    little = littleEndian;
  }

  int remaining() {
    return end - at;
  }

  /** Reads the byte that says in which order the numbers after it stand. */
  void readByteOrder() throws WkbException {
    need(1);
    int order = bytes[at++];
    switch (order) {
      case 0 -> little = false;
      case 1 -> little = true;
      case SPATIALITE_MEMBER, SPATIALITE_START -> {}
      default -> throw new WkbException("byte order " + (order & 0xff) + " is unknown");
    }
  }

  int readInt() throws WkbException {
    need(4);
    int value = (int) (little ? INT_LE : INT_BE).get(bytes, at);
    at += 4;
    return value;
  }

  /** Reads how many things follow, each of at least {@code size} bytes. */
  int readCount(int size) throws WkbException {
    int count = readInt();
    if (count < 0 || (long) count * size > remaining()) {
      throw new WkbException("it promises " + (count & 0xffffffffL) + " elements and is cut off");
    }
    return count;
  }

  /** Reads vertices of {@code dimensions} ordinates, keeping the first two of each. */
  void readVertices(double[] xy, int offset, int count, int dimensions) throws WkbException {
    int stride = 8 * dimensions;
    need((long) count * stride);
    int from = at;
    int to = offset + 2 * count;
    if (little) {
      for (int i = offset; i < to; i += 2, from += stride) {
        xy[i] = (double) DOUBLE_LE.get(bytes, from);
        xy[i + 1] = (double) DOUBLE_LE.get(bytes, from + 8);
      }
    } else {
      for (int i = offset; i < to; i += 2, from += stride) {
        xy[i] = (double) DOUBLE_BE.get(bytes, from);
        xy[i + 1] = (double) DOUBLE_BE.get(bytes, from + 8);
      }
    }
    at = from;
  }

  private void need(long wanted) throws WkbException {
    if (wanted > remaining()) {
      throw new WkbException("it is cut off");
    }
  }

  private static VarHandle doubles(ByteOrder order) {
    return MethodHandles.byteArrayViewVarHandle(double[].class, order);
  }

  private static VarHandle ints(ByteOrder order) {
    return MethodHandles.byteArrayViewVarHandle(int[].class, order);
  }
}
