package se.strukturvy.render.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The symbols of points that have labels: none of these labels may stand where it would be read as
 * the name of another point.
 */
final class NamedPoints {
  /** So much nearer to its own symbol than to any other stands a label, pixels of 1/96 inch. */
  private static final double NEARER = 3;

  /** Symbols with middles this near are one point with several names, device pixels. */
  private static final double SAME = 1;

  private final OccupiedSpace all = new OccupiedSpace();
  private final Map<Integer, OccupiedSpace> byLayer = new HashMap<>();
  private final NavigableMap<Double, OccupiedSpace> byPriority = new TreeMap<>();

  /** Adds a point of a layer whose label has that priority. */
  void add(LabelBox symbol, int layer, double priority) {
    List<LabelBox> one = List.of(symbol);
    all.take(one);
    byLayer.computeIfAbsent(layer, index -> new OccupiedSpace()).take(one);
    byPriority.computeIfAbsent(priority, value -> new OccupiedSpace()).take(one);
  }

  /** Whether a label in that box lies on another point's symbol, or not clearly nearer its own. */
  boolean mistake(LabelBox box, LabelRequest request) {
    return mistake(box, request, all);
  }

  /**
   * Whether it does with a point of its own layer, or one of the others that is as important: what
   * is less important may be crowded where there is no room.
   */
  boolean graveMistake(LabelBox box, LabelRequest request) {
    double priority = request.look().symbolizer().priority();
    return Stream.concat(
            Stream.ofNullable(byLayer.get(request.layerIndex())),
            byPriority.tailMap(priority, true).values().stream())
        .anyMatch(others -> mistake(box, request, others));
  }

  private static boolean mistake(LabelBox box, LabelRequest request, OccupiedSpace others) {
    LabelBox own = LabelBox.around(request.x(), request.y(), request.radius());
    double least = box.gap(own) + NEARER * request.look().pixel();
    return others.holds(
        box.grown(least), other -> box.gap(other) < least && !isSame(own, other.middle()));
  }

  private static boolean isSame(LabelBox own, double... middle) {
    double[] at = own.middle();
    return Math.hypot(at[0] - middle[0], at[1] - middle[1]) < SAME;
  }
}
