package se.strukturvy.geometry;

/**
 * Leaves vertices out of lines and rings as Visvalingam and Whyatt do (1993): again and again the
 * one whose triangle with its neighbours is the smallest, while that cannot be seen.
 *
 * <p>What goes depends on a vertex' neighbours, not on where a ring begins or which way it runs: a
 * border that two areas share they go on sharing, but for the vertices near its ends. What stays,
 * stays where it is; the ends of lines do. Used again and again by one thread.
 */
final class Visvalingam {
  /** How far from the line without it a vertex may lie that goes, in tolerances: spikes stay. */
  private static final double REACH = 2.5;

  private final double square;
  private final double reach;
  private final VertexHeap heap = new VertexHeap();
  private int[] xy;
  private int first;
  private int[] previous = new int[64];
  private int[] next = new int[64];

  /**
   * A way to thin.
   *
   * @param tolerance vertices go whose triangle is smaller than half the square of this, grid steps
   */
  Visvalingam(double tolerance) {
    square = tolerance * tolerance;
    reach = REACH * REACH * square;
  }

  /**
   * Thins a part.
   *
   * @param coordinates x0 y0 x1 y1 ... of all parts
   * @param from its first vertex
   * @param end the vertex after its last; the last of a ring repeats the first
   * @param to gets what is left, a ring closed, from vertex {@code at} on
   * @return the vertex of {@code to} after the last that was written
   */
  int thin(int[] coordinates, int from, int end, boolean ring, int[] to, int at) {
    int n = end - from - (ring ? 1 : 0);
    int fewest = ring ? 3 : 2;
    if (n <= fewest) {
      System.arraycopy(coordinates, 2 * from, to, 2 * at, 2 * (end - from));
      return at + end - from;
    }
    xy = coordinates;
    first = from;
    begin(n, ring);
    for (int left = n; left > fewest && !heap.isEmpty(); left--) {
      int vertex = heap.take();
      int before = previous[vertex];
      int after = next[vertex];
      next[before] = after;
      previous[after] = before;
      next[vertex] = -1;
      weigh(before);
      weigh(after);
    }
    return write(n, ring, to, at);
  }

  /** Links all vertices and finds those that may go. */
  private void begin(int n, boolean ring) {
    if (n > next.length) {
      previous = new int[2 * n];
      next = new int[2 * n];
    }
    heap.begin(xy, first, n);
    for (int i = 0; i < n; i++) {
      previous[i] = i - 1;
      next[i] = i + 1;
    }
    // The ends of a line are their own neighbours, by which they are known.
    previous[0] = ring ? n - 1 : 0;
    next[n - 1] = ring ? 0 : n - 1;
    for (int i = 0; i < n; i++) {
      weigh(i);
    }
  }

  /** Sees anew whether a vertex may go, and when. */
  private void weigh(int vertex) {
    int a = previous[vertex];
    int b = next[vertex];
    if (a == vertex || b == vertex) {
      return;
    }
    double ax = (double) x(vertex) - x(a);
    double ay = (double) y(vertex) - y(a);
    double bx = (double) x(b) - x(vertex);
    double by = (double) y(b) - y(vertex);
    double twice = Math.abs(ax * by - ay * bx);
    heap.put(vertex, twice < square && isNear(ax, ay, bx, by, twice) ? twice : VertexHeap.NEVER);
  }

  /** Whether a vertex, seen from its neighbours, lies near the line between them. */
  private boolean isNear(double ax, double ay, double bx, double by, double twice) {
    double baseX = ax + bx;
    double baseY = ay + by;
    if (ax * baseX + ay * baseY < 0) {
      return ax * ax + ay * ay <= reach;
    }
    if (bx * baseX + by * baseY < 0) {
      return bx * bx + by * by <= reach;
    }
    return twice * twice <= reach * (baseX * baseX + baseY * baseY);
  }

  private int x(int vertex) {
    return xy[2 * (first + vertex)];
  }

  private int y(int vertex) {
    return xy[2 * (first + vertex) + 1];
  }

  private int write(int n, boolean ring, int[] to, int at) {
    int end = at;
    for (int i = 0; i < n; i++) {
      if (next[i] >= 0) {
        to[2 * end] = x(i);
        to[2 * end + 1] = y(i);
        end++;
      }
    }
    if (ring) {
      to[2 * end] = to[2 * at];
      to[2 * end + 1] = to[2 * at + 1];
      end++;
    }
    return end;
  }
}
