package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The space that labels and symbols have taken; asked by squares of the picture. */
final class OccupiedSpace {
  private static final double SQUARE = 64;

  private final Map<Long, List<LabelBox>> squares = new HashMap<>();

  boolean isFree(List<LabelBox> boxes) {
    return boxes.stream().noneMatch(box -> holds(box, box::overlaps));
  }

  /** Whether such a box is among those that reach near a place. */
  boolean holds(LabelBox place, Predicate<LabelBox> such) {
    boolean[] found = new boolean[1];
    eachSquare(
        place,
        key -> {
          for (LabelBox other : squares.getOrDefault(key, List.of())) {
            found[0] |= such.test(other);
          }
        });
    return found[0];
  }

  void take(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      eachSquare(box, key -> squares.computeIfAbsent(key, k -> new ArrayList<>()).add(box));
    }
  }

  private static void eachSquare(LabelBox box, Consumer<Long> use) {
    int lastX = (int) Math.floor(box.maxX() / SQUARE);
    int lastY = (int) Math.floor(box.maxY() / SQUARE);
    for (int y = (int) Math.floor(box.minY() / SQUARE); y <= lastY; y++) {
      for (int x = (int) Math.floor(box.minX() / SQUARE); x <= lastX; x++) {
        use.accept((long) y << 32 ^ (x & 0xFFFFFFFFL));
      }
    }
  }
}
