package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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

  /** Of equally important ones, those with the fewest places go first. */
  private static final Comparator<Ranked> ORDER =
      Comparator.comparing((Ranked r) -> !r.request().fixed())
          .thenComparingDouble(r -> -r.request().priority())
          .thenComparingInt(Ranked::places)
          .thenComparing(Comparator.comparingInt((Ranked r) -> r.request().layerIndex()).reversed())
          .thenComparingLong(r -> r.request().ordinal());

  /** A label with the number of its places, where that counts. */
  private record Ranked(LabelRequest request, int places) {}

  private final LabelBox picture;
  private final SeenRoom room;
  private final FreeSpace space = new FreeSpace();
  private final PointHomes homes;
  private final Map<String, List<double[]>> onLines = new HashMap<>();
  private final List<PlacedLabel> placed = new ArrayList<>();

  /** Where labels along lines may stand instead of places below a legend; they come last. */
  private final List<PlacedLabel> others = new ArrayList<>();

  /**
   * Makes a placer for a picture.
   *
   * @param room in which labels are not cut and not covered
   */
  LabelPlacer(double width, double height, SeenRoom room) {
    picture = new LabelBox(0, 0, width, height);
    this.room = room;
    homes = new PointHomes(space, this::settle, this::isWritten);
  }

  /** What labels may take. */
  FreeSpace space() {
    return space;
  }

  /**
   * Places what it can; the labels that can be seen, in order of importance.
   *
   * @return null when cancelled
   */
  List<PlacedLabel> place(List<LabelRequest> requests, BooleanSupplier cancelled) {
    double importance = Double.POSITIVE_INFINITY;
    for (Ranked ranked : ranked(requests)) {
      LabelRequest request = ranked.request();
      if (!request.fixed() && request.priority() < importance) {
        homes.bringIn();
        importance = request.priority();
      }
      if (cancelled.getAsBoolean()) {
        return null;
      }
      if (request.fixed()) {
        placeFixed(request);
      } else if (request.path() != null && isAtEnd(request)) {
        placeAtEnd(request);
      } else if (request.path() != null) {
        placeOnLine(request);
      } else if (request.turn() != 0) {
        placeTurned(request);
      } else {
        homes.place(request, picture.covers(request.x(), request.y()));
      }
    }
    homes.bringIn();
    others.stream().filter(label -> space.isFree(label.boxes())).forEach(this::settle);
    return placed;
  }

  private List<Ranked> ranked(List<LabelRequest> requests) {
    return requests.stream()
        .map(each -> new Ranked(each, chooses(each) ? space.places(each) : 0))
        .sorted(ORDER)
        .toList();
  }

  private static boolean chooses(LabelRequest request) {
    return request.isImportant() && !request.fixed() && request.path() == null;
  }

  /** People's choice and numbers in symbols go before all symbols, and other labels give way. */
  private void placeFixed(LabelRequest request) {
    LevelText text = new LevelText(request, !request.isOnLine());
    double left = request.x() - text.width() / 2;
    PlacedLabel label = text.at(left, request.y() - text.height() / 2);
    space.take(label.boxes());
    // A number is cut off at the picture's edge together with its symbol.
    boolean number = request.look().symbolizer().placement() == Placement.ON_SYMBOL;
    if (number || isInPicture(label)) {
      placed.add(label);
    }
    if (request.isOnLine()) {
      remember(request, label);
    }
  }

  /** A label that is turned has one place: on its point, or beyond it. */
  private void placeTurned(LabelRequest request) {
    TextLine line = TextLine.of(request.text(), request.look());
    // Space is taken in upright boxes, whose corners reach farther on the slant.
    double corners =
        Math.abs(Math.sin(2 * request.turn()))
            * (request.radius() * (Math.sqrt(2) - 1) + request.look().size() / 2);
    double beside = request.radius() + corners + 2 * request.look().pixel();
    double away = PointPlaces.isCentred(request) ? 0 : beside + line.width() / 2;
    PathWalk path =
        PathWalk.straight(request.x(), request.y(), request.turn(), away + line.width());
    PlacedLabel label = new CurvedText(request, line, path).at(path.length() / 2 + away);
    if (label != null && space.isFree(label.boxes())) {
      settle(label);
    }
  }

  /** Takes a label's space; it is written unless it would be cut or covered. */
  private void settle(PlacedLabel label) {
    space.take(label.boxes());
    if (isWritten(label)) {
      placed.add(label);
    }
  }

  private boolean isWritten(PlacedLabel label) {
    return isInPicture(label) && room.leavesWhole(label.boxes());
  }

  private static boolean isAtEnd(LabelRequest request) {
    return request.look().symbolizer().placement() == Placement.LINE_END;
  }

  /** At the line's end, or else as near to it as can be seen. */
  private void placeAtEnd(LabelRequest request) {
    LevelText text = new LevelText(request, false);
    for (double[] at : new LineEnd(request.path(), room).places(text, request.look())) {
      PlacedLabel label = text.at(at[0], at[1]);
      if (room.shows(label.boxes()) && space.isFree(label.boxes())) {
        settle(label);
        return;
      }
    }
    // Others do not move when it comes into view.
    LabelRequest end = request.at(LineEnd.x(request.path()), LineEnd.y(request.path()), false);
    PlacedLabel home = homes.best(end, label -> true);
    if (home != null && !room.leavesWhole(home.boxes())) {
      space.take(home.boxes());
    }
  }

  private void placeOnLine(LabelRequest request) {
    OnLine texts = OnLine.of(request);
    double repeat = REPEAT * request.look().pixel();
    int repeats = (int) (texts.path().length() / 2 / repeat);
    for (int k = -repeats; k <= repeats; k++) {
      PlacedLabel home = null;
      for (double shift : SHIFTS) {
        PlacedLabel label = texts.at(texts.path().length() / 2 + (k + shift) * repeat);
        boolean fits = label != null && isNear(label, request) && space.isFree(label.boxes());
        if (fits && home == null && !isRepeated(request, label)) {
          // A place outside is taken all the same: else labels would wander as the map is moved.
          home = label;
          settle(home);
          remember(request, home);
          if (!room.hides(home.boxes())) {
            break;
          }
        } else if (fits && home != null && room.shows(label.boxes())) {
          others.add(label);
          break;
        }
      }
    }
  }

  private void remember(LabelRequest request, PlacedLabel label) {
    onLines.computeIfAbsent(request.text(), t -> new ArrayList<>()).add(label.bounds().middle());
  }

  private boolean isNear(PlacedLabel label, LabelRequest request) {
    double[] at = label.bounds().middle();
    return picture.grown(MARGIN * request.look().pixel()).covers(at[0], at[1]);
  }

  private boolean isRepeated(LabelRequest request, PlacedLabel label) {
    double least = SAME_TEXT * request.look().pixel();
    double[] at = label.bounds().middle();
    for (double[] other : onLines.getOrDefault(request.text(), List.of())) {
      if (Math.hypot(other[0] - at[0], other[1] - at[1]) < least) {
        return true;
      }
    }
    return false;
  }

  private boolean isInPicture(PlacedLabel label) {
    return label.boxes().stream().allMatch(box -> box.within(picture));
  }
}
