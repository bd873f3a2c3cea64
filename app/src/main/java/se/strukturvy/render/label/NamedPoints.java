package se.strukturvy.render.label;

import java.util.List;

/**
 * The symbols of points that have labels: none of these labels may stand where it would be read as
 * the name of another point.
 */
final class NamedPoints {
  /** So much nearer to its own symbol than to any other stands a label, pixels of 1/96 inch. */
  private static final double NEARER = 3;

  /** Symbols with middles this near are one point with several names, device pixels. */
  private static final double SAME = 1;

  private final OccupiedSpace symbols = new OccupiedSpace();

  void add(LabelBox symbol) {
    symbols.take(List.of(symbol));
  }

  /** Whether a label in that box lies on another point's symbol, or not clearly nearer its own. */
  boolean mistake(LabelBox box, LabelRequest request) {
    LabelBox own = LabelBox.around(request.x(), request.y(), request.radius());
    double least = box.gap(own) + NEARER * request.look().pixel();
    return symbols.holds(
        box.grown(least), other -> box.gap(other) < least && !isSame(own, other.middle()));
  }

  private static boolean isSame(LabelBox own, double... middle) {
    double[] at = own.middle();
    return Math.hypot(at[0] - middle[0], at[1] - middle[1]) < SAME;
  }
}
