package se.strukturvy.render.label;

import java.util.List;
import se.strukturvy.render.vector.Letter;

/**
 * A label that has found its place.
 *
 * @param layer id of its layer
 * @param feature id of its feature
 * @param text what it says
 * @param boxes the space it takes, halo and sign counted in: one box for a level label, one a
 *     letter along a line
 * @param letters its letters
 * @param look how it looks
 */
public record PlacedLabel(
    String layer,
    long feature,
    String text,
    List<LabelBox> boxes,
    List<Letter> letters,
    LabelLook look) {
  /** The box around all of it. */
  public LabelBox bounds() {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    for (LabelBox box : boxes) {
      minX = Math.min(minX, box.minX());
      minY = Math.min(minY, box.minY());
      maxX = Math.max(maxX, box.maxX());
      maxY = Math.max(maxY, box.maxY());
    }
    return new LabelBox(minX, minY, maxX, maxY);
  }

  /** Height of the middle of its capitals, of which a place by hand speaks; device pixels. */
  public double middleY() {
    LabelBox all = bounds();
    boolean level = boxes.size() == 1 && look.symbolizer().shield() == null;
    double below = level ? LabelLook.BELOW * look.size() / 2 : 0;
    return (all.minY() + all.maxY()) / 2 - below;
  }

  /** Whether it takes a device pixel. */
  public boolean covers(double x, double y) {
    return boxes.stream()
        .anyMatch(b -> x >= b.minX() && x <= b.maxX() && y >= b.minY() && y <= b.maxY());
  }
}
