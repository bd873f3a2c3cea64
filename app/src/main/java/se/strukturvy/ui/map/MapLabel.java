package se.strukturvy.ui.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.render.label.PlacedLabel;

/**
 * A label on screen that a hand can take hold of.
 *
 * @param layer id under which its layer is drawn
 * @param feature id of its feature
 * @param text what it says
 * @param box the ground that it covers, map units
 * @param middle its middle, map units
 */
public record MapLabel(String layer, long feature, String text, Envelope box, Coordinate middle) {
  /** A label of a picture of {@code drawn}. */
  static MapLabel of(PlacedLabel label, Viewport drawn) {
    LabelBox bounds = label.bounds();
    double pixel = 1 / drawn.density();
    Coordinate upper = drawn.toMap(bounds.minX() * pixel, bounds.minY() * pixel);
    Coordinate lower = drawn.toMap(bounds.maxX() * pixel, bounds.maxY() * pixel);
    double x = (bounds.minX() + bounds.maxX()) / 2 * pixel;
    return new MapLabel(
        label.layer(),
        label.feature(),
        label.text(),
        new Envelope(upper, lower),
        drawn.toMap(x, label.middleY() * pixel));
  }
}
