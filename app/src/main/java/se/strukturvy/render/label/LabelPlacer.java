package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.strukturvy.render.label.CurvedText.PathWalk;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * Gives labels their places, the most important first; one that finds no free place is left out.
 */
final class LabelPlacer {
  /** Along a line a label is tried at this distance again, pixels of 1/96 inch. */
  private static final double REPEAT = 450;

  /** The same text does not stand nearer to itself on lines, pixels of 1/96 inch. */
  private static final double SAME_TEXT = 260;

  /** Shifts along the line that are tried around each place, as parts of the repeat distance. */
  private static final double[] SHIFTS = {0, 0.12, -0.12, 0.25, -0.25};

  /**
   * How far outside the picture labels take their places unseen, so that those that are seen do not
   * change when the map is moved, pixels of 1/96 inch.
   */
  static final double MARGIN = 300;

  /**
   * Labels of this priority are rather written smaller, and then over another symbol, than left
   * out.
   */
  private static final double IMPORTANT = 80;

  private static final double SMALLER = 0.8;

  private static final Comparator<LabelRequest> ORDER =
      Comparator.comparing((LabelRequest r) -> !r.fixed())
          .thenComparingDouble(r -> -r.look().symbolizer().priority())
          .thenComparing(Comparator.comparingInt(LabelRequest::layerIndex).reversed())
          .thenComparingLong(LabelRequest::ordinal);

  private final double width;
  private final double height;
  private final OccupiedSpace space = new OccupiedSpace();
  private final OccupiedSpace symbols = new OccupiedSpace();
  private final Map<String, List<double[]>> onLines = new HashMap<>();
  private final List<PlacedLabel> placed = new ArrayList<>();

  LabelPlacer(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Keeps labels off a symbol. */
  void addObstacle(LabelBox box) {
    symbols.take(List.of(box));
  }

  private boolean isFree(List<LabelBox> boxes) {
    return space.isFree(boxes) && symbols.isFree(boxes);
  }

  /** Places what it can; the labels that can be seen, in order of importance. */
  List<PlacedLabel> place(List<LabelRequest> requests) {
    List<LabelRequest> ordered = new ArrayList<>(requests);
    ordered.sort(ORDER);
    for (LabelRequest request : ordered) {
      if (request.fixed()) {
        placeFixed(request);
      } else if (request.path() != null) {
        placeOnLine(request);
      } else if (request.turn() != 0) {
        placeTurned(request);
      } else {
        placeAtPoint(request);
      }
    }
    return placed;
  }

  /** People's choice and numbers in symbols go before all symbols, and other labels give way. */
  private void placeFixed(LabelRequest request) {
    LevelText text = new LevelText(request, !request.isOnLine());
    double left = request.x() - text.width() / 2;
    PlacedLabel label = text.at(left, request.y() - text.height() / 2);
    space.take(label.boxes());
    // A number is cut off at the picture's edge together with its symbol.
    boolean number = request.look().symbolizer().placement() == Placement.ON_SYMBOL;
    if (number || isSeen(label)) {
      placed.add(label);
    }
    if (request.isOnLine()) {
      onLines
          .computeIfAbsent(request.text(), t -> new ArrayList<>())
          .add(new double[] {request.x(), request.y()});
    }
  }

  /** A label that is turned has one place: on its point, or beyond it. */
  private void placeTurned(LabelRequest request) {
    TextLine line = TextLine.of(request.text(), request.look());
    boolean centred = request.look().symbolizer().placement() == Placement.CENTRED;
    double away = centred ? 0 : request.radius() + 2 * request.look().pixel() + line.width() / 2;
    PathWalk path =
        PathWalk.straight(request.x(), request.y(), request.turn(), away + line.width());
    PlacedLabel label = new CurvedText(request, line, path).at(path.length() / 2 + away);
    if (label != null && isFree(label.boxes())) {
      space.take(label.boxes());
      if (isSeen(label)) {
        placed.add(label);
      }
    }
  }

  private void placeAtPoint(LabelRequest request) {
    boolean important = request.look().symbolizer().priority() >= IMPORTANT;
    if (!tryAtPoint(request, false) && important) {
      LabelRequest smaller = request.smaller(SMALLER);
      if (!tryAtPoint(smaller, false)) {
        tryAtPoint(smaller, true);
      }
    }
  }

  private boolean tryAtPoint(LabelRequest request, boolean overSymbols) {
    boolean centred = request.look().symbolizer().placement() == Placement.CENTRED;
    LevelText text = new LevelText(request, centred);
    List<double[]> places =
        centred ? PointPlaces.centred(request, text) : PointPlaces.around(request, text);
    boolean pointIsSeen =
        request.x() >= 0 && request.y() >= 0 && request.x() <= width && request.y() <= height;
    for (double[] at : places) {
      LabelBox box = text.box(at[0], at[1]);
      boolean seen = box.within(width, height);
      boolean free = space.isFree(List.of(box)) && (overSymbols || symbols.isFree(List.of(box)));
      // A label of a point outside takes its place unseen, so that others do not move in a pan.
      if ((seen || !pointIsSeen) && free) {
        space.take(List.of(box));
        if (seen) {
          placed.add(text.at(at[0], at[1]));
        }
        return true;
      }
    }
    return false;
  }

  private void placeOnLine(LabelRequest request) {
    PathWalk path = new PathWalk(request.path());
    double repeat = REPEAT * request.look().pixel();
    boolean along = request.look().symbolizer().placement() == Placement.ALONG_LINE;
    TextLine line = along ? TextLine.of(request.text(), request.look()) : null;
    LevelText level = along ? null : new LevelText(request, false);
    double length = along ? line.width() : Math.min(level.width(), level.height());
    int repeats = (int) (path.length() / 2 / repeat);
    for (int k = -repeats; k <= repeats; k++) {
      for (double shift : SHIFTS) {
        double middle = path.length() / 2 + (k + shift) * repeat;
        if (middle < length / 2 || middle > path.length() - length / 2) {
          continue;
        }
        double x = path.x(middle);
        double y = path.y(middle);
        if (!isNear(x, y, request) || isRepeated(request, x, y)) {
          continue;
        }
        PlacedLabel label =
            along
                ? new CurvedText(request, line, path).at(middle)
                : level.at(x - level.width() / 2, y - level.height() / 2);
        // A place outside is taken all the same: else labels would wander as the map is moved.
        if (label != null && isFree(label.boxes())) {
          space.take(label.boxes());
          if (isSeen(label)) {
            placed.add(label);
          }
          onLines.computeIfAbsent(request.text(), t -> new ArrayList<>()).add(new double[] {x, y});
          break;
        }
      }
    }
  }

  private boolean isNear(double x, double y, LabelRequest request) {
    double margin = MARGIN * request.look().pixel();
    return x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;
  }

  private boolean isRepeated(LabelRequest request, double x, double y) {
    double least = SAME_TEXT * request.look().pixel();
    for (double[] other : onLines.getOrDefault(request.text(), List.of())) {
      if (Math.hypot(other[0] - x, other[1] - y) < least) {
        return true;
      }
    }
    return false;
  }

  private boolean isSeen(PlacedLabel label) {
    return label.boxes().stream().allMatch(box -> box.within(width, height));
  }
}
