package se.strukturvy.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Pixels of pictures that nobody looks at any more, kept to be drawn into again: a picture of a
 * large screen takes tens of megabytes, and a hand on the map asks for several a second.
 */
final class PixelStore {
  /** One is being drawn, one may be waiting to be shown. */
  private static final int MOST = 2;

  /** Longer arrays than that many times what is wanted are given up. */
  private static final int ROOMY = 5;

  private final Deque<int[]> kept = new ArrayDeque<>();

  /** An array of at least that length; what is in it is left over. */
  synchronized int[] take(int length) {
    for (Iterator<int[]> each = kept.iterator(); each.hasNext(); ) {
      int[] pixels = each.next();
      boolean fits = pixels.length >= length && pixels.length / ROOMY <= length;
      each.remove();
      if (fits) {
        return pixels;
      }
    }
    return new int[length];
  }

  /** Takes an array back that the caller will not touch again. */
  synchronized void give(int[] pixels) {
    if (kept.size() < MOST) {
      kept.push(pixels);
    }
  }
}
