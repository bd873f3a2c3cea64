package se.strukturvy.geometry;

import java.util.Arrays;

/**
 * A binary heap of vertices, that with the least weight first. Of equal weights the vertex farther
 * to the west goes first, or to the south: so that the order does not depend on their numbers.
 */
final class VertexHeap {
  /** The weight of vertices that do not wait. */
  static final double NEVER = Double.POSITIVE_INFINITY;

  private int[] xy;
  private int first;
  private double[] weight = new double[64];
  private int[] waiting = new int[64];

  /** Where each vertex stands; -1 for those that do not wait. */
  private int[] place = new int[64];

  private int size;

  /** Makes ready for {@code n} vertices, from {@code first} on, none of which waits. */
  void begin(int[] coordinates, int firstVertex, int n) {
    xy = coordinates;
    first = firstVertex;
    size = 0;
    if (n > place.length) {
      weight = new double[2 * n];
      waiting = new int[2 * n];
      place = new int[2 * n];
    }
    Arrays.fill(place, 0, n, -1);
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Gives a vertex a new weight; {@link #NEVER} takes it out. */
  void put(int vertex, double newWeight) {
    int at = place[vertex];
    if (newWeight == NEVER) {
      if (at >= 0) {
        remove(at);
      }
      return;
    }
    weight[vertex] = newWeight;
    settle(vertex, at >= 0 ? at : size++);
  }

  /** Takes out the first. */
  int take() {
    int vertex = waiting[0];
    remove(0);
    return vertex;
  }

  private void remove(int at) {
    place[waiting[at]] = -1;
    int last = waiting[--size];
    if (at < size) {
      settle(last, at);
    }
  }

  /** Puts a vertex where it belongs, {@code at} being free. */
  private void settle(int vertex, int at) {
    int to = at;
    while (to > 0 && isBefore(vertex, waiting[(to - 1) / 2])) {
      to = move((to - 1) / 2, to);
    }
    for (int child = 2 * to + 1; child < size; child = 2 * to + 1) {
      if (child + 1 < size && isBefore(waiting[child + 1], waiting[child])) {
        child++;
      }
      if (!isBefore(waiting[child], vertex)) {
        break;
      }
      to = move(child, to);
    }
    waiting[to] = vertex;
    place[vertex] = to;
  }

  /** Moves the vertex at one place to another, and tells which is free now. */
  private int move(int from, int to) {
    waiting[to] = waiting[from];
    place[waiting[to]] = to;
    return from;
  }

  private boolean isBefore(int a, int b) {
    if (weight[a] != weight[b]) {
      return weight[a] < weight[b];
    }
    int ax = xy[2 * (first + a)];
    int bx = xy[2 * (first + b)];
    return ax < bx || (ax == bx && xy[2 * (first + a) + 1] < xy[2 * (first + b) + 1]);
  }
}
