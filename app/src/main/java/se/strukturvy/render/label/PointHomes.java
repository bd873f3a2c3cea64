package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The places of labels beside their points, or on them: each has one that stays its own wherever
 * the map is moved.
 */
final class PointHomes {
  private static final double SMALLER = 0.8;

  private final FreeSpace space;
  private final Consumer<PlacedLabel> settle;
  private final Predicate<PlacedLabel> written;
  private final List<Cut> cut = new ArrayList<>();

  /** A label that is cut or covered at home. */
  private record Cut(LabelRequest request, PlacedLabel home) {}

  /**
   * No homes yet.
   *
   * @param space what labels may take
   * @param settle takes a label's space, and writes it if it can be read whole
   * @param written whether it can
   */
  PointHomes(FreeSpace space, Consumer<PlacedLabel> settle, Predicate<PlacedLabel> written) {
    this.space = space;
    this.settle = settle;
    this.written = written;
  }

  /**
   * Gives a label its home, whether it can be read there or not.
   *
   * @param seen whether its point is, so that it ought to be written somewhere
   */
  void place(LabelRequest request, boolean seen) {
    PlacedLabel home = best(request, label -> true);
    if (home == null) {
      return;
    }
    settle.accept(home);
    if (seen && !written.test(home)) {
      cut.add(new Cut(request, home));
    }
  }

  /**
   * Finds other places for labels that are cut or covered at home. Call it once all that are as
   * important have theirs: none of them gives way.
   */
  void bringIn() {
    for (Cut each : cut) {
      space.release(each.home().boxes());
      PlacedLabel instead = best(each.request(), written);
      space.take(each.home().boxes());
      if (instead != null) {
        settle.accept(instead);
      }
    }
    cut.clear();
  }

  /**
   * The best free place that is fit; null for none. Important labels are rather written smaller,
   * and then over less important symbols, than left out.
   */
  PlacedLabel best(LabelRequest request, Predicate<PlacedLabel> fit) {
    PlacedLabel found = best(request, false, fit);
    if (found == null && request.isImportant()) {
      LabelRequest smaller = request.smaller(SMALLER);
      found = best(smaller, false, fit);
      return found == null ? best(smaller, true, fit) : found;
    }
    return found;
  }

  private PlacedLabel best(LabelRequest request, boolean overSymbols, Predicate<PlacedLabel> fit) {
    LevelText text = new LevelText(request, PointPlaces.isCentred(request));
    return PointPlaces.of(request, text).stream()
        .filter(at -> space.isFree(text.box(at[0], at[1]), request, overSymbols))
        .map(at -> text.at(at[0], at[1]))
        .filter(fit)
        .findFirst()
        .orElse(null);
  }
}
