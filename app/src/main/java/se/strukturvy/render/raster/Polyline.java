package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * A run of points in pixels, right and down; used again and again, so that drawing makes no
 * garbage.
 */
public final class Polyline {
  private double[] xy = new double[64];
  private int size;
  private boolean closed;

  /** Forgets all points. */
  public void clear() {
    size = 0;
    closed = false;
  }

  /** Adds a point. */
  public void add(double x, double y) {
    if (2 * size == xy.length) {
      xy = Arrays.copyOf(xy, xy.length * 2);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  /**
   * Makes the last point meet the first: a ring. A last point that repeats the first is dropped.
   */
  public void close() {
    closed = true;
    while (size > 1 && x(size - 1) == x(0) && y(size - 1) == y(0)) {
      size--;
    }
  }

  /** Whether the last point meets the first. */
  public boolean closed() {
    return closed;
  }

  /** How many points there are. */
  public int size() {
    return size;
  }

  /** How many straight pieces there are. */
  public int segments() {
    return closed ? size : Math.max(0, size - 1);
  }

  /** The x of a point; the point after the last is the first again. */
  public double x(int i) {
    return xy[2 * (i == size ? 0 : i)];
  }

  /** The y of a point; the point after the last is the first again. */
  public double y(int i) {
    return xy[2 * (i == size ? 0 : i) + 1];
  }

  /** Drops all points from {@code newSize} on. */
  public void truncate(int newSize) {
    size = newSize;
  }

  /** Puts a point in another place. */
  public void set(int i, double x, double y) {
    xy[2 * i] = x;
    xy[2 * i + 1] = y;
  }

  /** Turns the order of the points round. */
  public void reverse() {
    for (int a = 0, b = size - 1; a < b; a++, b--) {
      double ax = x(a);
      double ay = y(a);
      set(a, x(b), y(b));
      set(b, ax, ay);
    }
  }

  /** Adds the pieces as edges of a shape, the last point joined to the first. */
  public void addTo(Edges shape) {
    if (size < 2) {
      return;
    }
    double px = xy[2 * size - 2];
    double py = xy[2 * size - 1];
    for (int i = 0; i < size; i++) {
      double x = xy[2 * i];
      double y = xy[2 * i + 1];
      shape.edge(px, py, x, y);
      px = x;
      py = y;
    }
  }
}
