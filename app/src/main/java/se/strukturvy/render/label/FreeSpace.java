package se.strukturvy.render.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a picture labels may still take: not where other labels are, nor on symbols. */
final class FreeSpace {
  private final OccupiedSpace labels = new OccupiedSpace();
  private final OccupiedSpace symbols = new OccupiedSpace();
  private final NamedPoints ground = new NamedPoints();
  private final Map<Integer, NamedPoints> named = new HashMap<>();

  /** Goes on to another layer: one of the ground, or one whose names stand out from all others. */
  void beginLayer(int index, boolean raised) {
    named.put(index, raised ? new NamedPoints() : ground);
  }

  /** Keeps labels off a symbol. */
  void addSymbol(LabelBox box) {
    symbols.take(List.of(box));
  }

  /** Keeps labels from being read as that of a point which has one itself. */
  void addNamed(LabelBox symbol, int layer, double priority) {
    named.get(layer).add(symbol, layer, priority);
  }

  void take(List<LabelBox> boxes) {
    labels.take(boxes);
  }

  void release(List<LabelBox> boxes) {
    labels.release(boxes);
  }

  boolean isFree(List<LabelBox> boxes) {
    return labels.isFree(boxes) && symbols.isFree(boxes);
  }

  /**
   * Whether a label may stand at its point.
   *
   * @param overSymbols whether it may cover or crowd symbols of what is less important
   */
  boolean isFree(LabelBox box, LabelRequest request, boolean overSymbols) {
    if (!labels.isFree(List.of(box)) || !(overSymbols || symbols.isFree(List.of(box)))) {
      return false;
    }
    NamedPoints others = named.get(request.layerIndex());
    return PointPlaces.isCentred(request)
        || !(overSymbols ? others.graveMistake(box, request) : others.mistake(box, request));
  }

  /** How many places of a label at its point are free. */
  int places(LabelRequest request) {
    LevelText text = new LevelText(request, PointPlaces.isCentred(request));
    return (int)
        PointPlaces.of(request, text).stream()
            .filter(at -> isFree(text.box(at[0], at[1]), request, false))
            .count();
  }
}
