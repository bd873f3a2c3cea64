package se.strukturvy.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Pixels of pictures that nobody looks at any more, kept to be drawn into again: a picture of a
 * large screen takes tens of megabytes, and a hand on the map asks for several a second.
 */
final class PixelStore {
  /** One is being drawn, one may be waiting to be shown. */
  private static final int MOST = 2;

  private final Deque<int[]> kept = new ArrayDeque<>();

  /** An array of that length; what is in it is left over. */
  synchronized int[] take(int length) {
    kept.removeIf(pixels -> pixels.length != length);
    return kept.isEmpty() ? new int[length] : kept.pop();
  }

  /** Takes an array back that the caller will not touch again. */
  synchronized void give(int[] pixels) {
    if (kept.size() < MOST) {
      kept.push(pixels);
    }
  }
}
