package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The space that labels and symbols have taken; asked by squares of the picture. */
final class OccupiedSpace {
  private static final double SQUARE = 64;

  private final Map<Long, List<LabelBox>> squares = new HashMap<>();

  boolean isFree(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      if (holds(box, box::overlaps)) {
        return false;
      }
    }
    return true;
  }

  /** Whether such a box is among those that reach near a place. */
  boolean holds(LabelBox place, Predicate<LabelBox> such) {
    int lastX = square(place.maxX());
    int lastY = square(place.maxY());
    for (int y = square(place.minY()); y <= lastY; y++) {
      for (int x = square(place.minX()); x <= lastX; x++) {
        for (LabelBox other : squares.getOrDefault(key(x, y), List.of())) {
          if (such.test(other)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  void take(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      int lastX = square(box.maxX());
      int lastY = square(box.maxY());
      for (int y = square(box.minY()); y <= lastY; y++) {
        for (int x = square(box.minX()); x <= lastX; x++) {
          squares.computeIfAbsent(key(x, y), k -> new ArrayList<>()).add(box);
        }
      }
    }
  }

  /** Frees the space that those very boxes have taken. */
  void release(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      int lastX = square(box.maxX());
      int lastY = square(box.maxY());
      for (int y = square(box.minY()); y <= lastY; y++) {
        for (int x = square(box.minX()); x <= lastX; x++) {
          squares.get(key(x, y)).remove(box);
        }
      }
    }
  }

  private static int square(double at) {
    return (int) Math.floor(at / SQUARE);
  }

  private static long key(int x, int y) {
    return (long) y << 32 ^ (x & 0xFFFFFFFFL);
  }
}
