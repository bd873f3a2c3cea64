package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The space that labels and symbols have taken; asked by squares of the picture. */
final class OccupiedSpace {
  private static final double SQUARE = 64;

  private final Map<Long, List<LabelBox>> squares = new HashMap<>();

  boolean isFree(List<LabelBox> boxes) {
    for (LabelBox box : boxes) {
      boolean[] taken = new boolean[1];
      eachSquare(
          box,
          key -> {
            for (LabelBox other : squares.getOrDefault(key, List.of())) {
              taken[0] |= box.overlaps(other);
            }
          });
      if (taken[0]) {
        return false;
      }
    }
    return true;
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
