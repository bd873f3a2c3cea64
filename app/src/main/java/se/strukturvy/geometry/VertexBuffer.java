package se.strukturvy.geometry;

import java.util.Arrays;

/** Vertices x0 y0 x1 y1 ... in an array that grows and is used again. */
final class VertexBuffer {
  private double[] xy = new double[2048];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  double x(int vertex) {
    return xy[2 * vertex];
  }

  double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  /** The vertices from the start; more room may follow. Valid until the next call of room. */
  double[] array() {
    return xy;
  }

  void add(double x, double y) {
    room(1);
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  /** Makes room after the last vertex; {@link #grow} then counts what was written there. */
  double[] room(int vertices) {
    int wanted = Math.addExact(size, vertices);
    if (wanted > xy.length / 2) {
      xy = Arrays.copyOf(xy, Math.max(xy.length * 2, Math.multiplyExact(wanted, 2)));
    }
    return xy;
  }

  void grow(int vertices) {
    size += vertices;
  }

  /** Leaves out the vertex after {@code joint} where it repeats the vertex there. */
  void dropRepeat(int joint) {
    if (joint < 0 || joint + 1 >= size || x(joint) != x(joint + 1) || y(joint) != y(joint + 1)) {
      return;
    }
    System.arraycopy(xy, 2 * (joint + 2), xy, 2 * (joint + 1), 2 * (size - joint - 2));
    size--;
  }
}
