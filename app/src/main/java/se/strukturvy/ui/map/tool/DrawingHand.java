package se.strukturvy.ui.map.tool;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.Viewport;

/** The hand that draws: where it points, what it is drawn to, and the line it draws freely. */
final class DrawingHand {
  /** The hand trembles by so many pixels. */
  private static final double TREMBLE = 4;

  /** A freehand line stays within so many pixels of where the hand was. */
  private static final double FREEHAND = 2;

  private final Supplier<Viewport> view;
  private final Snap snap;
  private final BooleanSupplier snaps;
  private FreehandStroke stroke;
  private Coordinate pointer;
  private Coordinate snapped;

  /**
   * Makes a hand.
   *
   * @param view gives what is seen
   * @param snap finds vertices to draw to
   * @param snaps whether it is drawn to them
   */
  DrawingHand(Supplier<Viewport> view, Snap snap, BooleanSupplier snaps) {
    this.view = view;
    this.snap = snap;
    this.snaps = snaps;
  }

  /** The ground at a pixel, or the vertex near it to which the hand is drawn. */
  Coordinate ground(double x, double y) {
    Viewport now = view.get();
    snapped = snaps.getAsBoolean() ? snap.near(now, x, y).orElse(null) : null;
    return snapped == null ? now.toMap(x, y) : snapped.copy();
  }

  /** Points at a pixel. */
  void point(double x, double y) {
    pointer = ground(x, y);
  }

  /** Begins to draw freely. */
  void press(double x, double y) {
    stroke = new FreehandStroke();
    stroke.add(ground(x, y));
  }

  /** Draws on; false when the hand is not down. */
  boolean drag(double x, double y) {
    if (stroke != null) {
      stroke.add(view.get().toMap(x, y));
    }
    return stroke != null;
  }

  /**
   * Lifts the hand.
   *
   * @param still whether it has not moved since it was pressed
   * @return what it has drawn: a line, or a vertex where it only trembled; empty for nothing
   */
  Optional<List<Coordinate>> release(double x, double y, boolean still) {
    FreehandStroke drawn = stroke;
    stroke = null;
    if (drawn == null || still) {
      return Optional.empty();
    }
    pointer = null;
    double pixel = view.get().metresPerPixel();
    if (!drawn.isLongerThan(TREMBLE * pixel)) {
      return Optional.of(List.of(ground(x, y)));
    }
    drawn.add(ground(x, y));
    return Optional.of(drawn.simplified(FREEHAND * pixel));
  }

  /** Points nowhere; a line that is being drawn goes on. */
  void rest() {
    pointer = null;
    snapped = null;
  }

  /** Lets go of everything. */
  void letGo() {
    rest();
    stroke = null;
  }

  /** What would be drawn next: the free line, or where the hand points. */
  List<Coordinate> ahead() {
    if (stroke != null) {
      return stroke.track();
    }
    return pointer == null ? List.of() : List.of(pointer);
  }

  /** The vertex to which it is drawn; null for none. */
  Coordinate snapped() {
    return snapped;
  }
}
