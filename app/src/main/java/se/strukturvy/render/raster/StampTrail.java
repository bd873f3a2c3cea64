package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * The places where the tip of a pen is laid down to draw along a line: first all are found, then
 * all are stamped, so that the processor rarely has to guess what comes next.
 */
final class StampTrail {
  private static final int ROUND = 1 << 23;
  private static final int PARTS = 16;

  /** 65536 divided by each length of a piece that there can be. */
  private final int[] oneBy;

  private int[] places = new int[1024];
  private int end;
  private int directionX;
  private int directionY;
  private int corner;
  private int perGap;

  /** A trail for lines in a square of that many pixels. */
  StampTrail(int side) {
    oneBy = new int[3 * side * SamplePath.STEPS];
    for (int i = 1; i < oneBy.length; i++) {
      oneBy[i] = (1 << PARTS) / i;
    }
  }

  /** The places x0 y0 x1 y1 ..., grid steps. */
  int[] places() {
    return places;
  }

  /** How many numbers {@link #places} holds. */
  int end() {
    return end;
  }

  /** Follows a line from end to end. */
  void follow(SamplePath line, PenBrush pen) {
    begin(pen);
    int[] xy = line.points();
    int last = 2 * line.size() - 2;
    if (last > 0) {
      turnTo(xy[2] - xy[0], xy[3] - xy[1]);
    }
    for (int i = 0; i < last; i += 2) {
      piece(xy[i], xy[i + 1], xy[i + 2] - xy[i], xy[i + 3] - xy[i + 1]);
    }
    makeRoom(2);
    add(xy[last], xy[last + 1]);
  }

  /** Follows a ring of three points or more. */
  void around(SamplePath ring, PenBrush pen) {
    begin(pen);
    int[] xy = ring.points();
    int n = 2 * ring.size();
    int x = xy[n - 2];
    int y = xy[n - 1];
    turnTo(x - xy[n - 4], y - xy[n - 3]);
    for (int i = 0; i < n; i += 2) {
      piece(x, y, xy[i] - x, xy[i + 1] - y);
      x = xy[i];
      y = xy[i + 1];
    }
  }

  private void begin(PenBrush pen) {
    end = 0;
    corner = pen.corner();
    perGap = oneBy[pen.gap()];
  }

  private void add(int x, int y) {
    places[end] = x;
    places[end + 1] = y;
    end += 2;
  }

  /** Takes note of the direction in which the next corner is come to. */
  private void turnTo(int dx, int dy) {
    int one = oneBy[length(dx, dy)];
    directionX = (dx * one) >> 8;
    directionY = (dy * one) >> 8;
  }

  /**
   * Adds a corner that is left in direction (dx, dy), moved along the turn's bisector for the shape
   * of the join, and the places along the piece that follows. Whole numbers, and lengths that are
   * right within seven percent, are enough here and many times faster.
   */
  private void piece(int x, int y, int dx, int dy) {
    int chordX = directionX;
    int chordY = directionY;
    turnTo(dx, dy);
    chordX -= directionX;
    chordY -= directionY;
    int beyond = corner * length(chordX, chordY);
    int between = (length(dx, dy) * perGap) >> PARTS;
    makeRoom(2 * between + 4);
    add(x + ((chordX * beyond + ROUND) >> 24), y + ((chordY * beyond + ROUND) >> 24));
    if (between > 1) {
      addBetween(x, y, dx, dy, between);
      return;
    }
    places[end] = x + (dx >> 1);
    places[end + 1] = y + (dy >> 1);
    end += 2 * between;
  }

  private void addBetween(int x, int y, int dx, int dy, int between) {
    int stepX = dx * oneBy[between + 1];
    int stepY = dy * oneBy[between + 1];
    int toX = (x << PARTS) + 0x8000;
    int toY = (y << PARTS) + 0x8000;
    for (int i = 0; i < between; i++) {
      toX += stepX;
      toY += stepY;
      add(toX >> PARTS, toY >> PARTS);
    }
  }

  private void makeRoom(int more) {
    if (end + more > places.length) {
      places = Arrays.copyOf(places, 2 * (end + more));
    }
  }

  private static int length(int x, int y) {
    int a = Math.abs(x);
    int b = Math.abs(y);
    return Math.max(a, b) + ((Math.min(a, b) * 3) >> 3);
  }
}
