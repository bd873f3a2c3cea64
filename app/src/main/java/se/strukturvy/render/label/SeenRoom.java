package se.strukturvy.render.label;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LabelRoom;
import se.strukturvy.render.symbol.PictureScale;

/**
 * The part of a picture in which labels can be read whole, in device pixels.
 *
 * @param seen what is in view of the picture
 * @param covered what a legend, a scale bar or a notice lies over
 */
record SeenRoom(LabelBox seen, List<LabelBox> covered) {
  /** Kept free along what covers the map, pixels of 1/96 inch. */
  private static final double CLEAR = 4;

  /** The room of a picture. */
  static SeenRoom of(LabelRoom room, PictureScale picture) {
    LabelBox whole = new LabelBox(0, 0, picture.width(), picture.height());
    LabelBox seen = room.seen() == null ? whole : box(room.seen(), picture);
    double clear = picture.device(CLEAR);
    return new SeenRoom(
        seen, room.covered().stream().map(each -> box(each, picture).grown(clear)).toList());
  }

  private static LabelBox box(Envelope ground, PictureScale picture) {
    return new LabelBox(
        picture.deviceX(ground.getMinX()),
        picture.deviceY(ground.getMaxY()),
        picture.deviceX(ground.getMaxX()),
        picture.deviceY(ground.getMinY()));
  }

  /** Whether something lies over a part of a label. */
  boolean hides(List<LabelBox> boxes) {
    return boxes.stream().anyMatch(box -> covered.stream().anyMatch(box::overlaps));
  }

  /** Whether something lies over a point. */
  boolean covers(double x, double y) {
    return covered.stream().anyMatch(box -> box.covers(x, y));
  }

  /** Whether a label is in view with nothing over it. */
  boolean shows(List<LabelBox> boxes) {
    return boxes.stream().allMatch(box -> box.within(seen)) && !hides(boxes);
  }

  /** Whether a label is neither cut by the edge of the view nor covered: it may lie outside. */
  boolean leavesWhole(List<LabelBox> boxes) {
    return shows(boxes) || boxes.stream().noneMatch(seen::overlaps);
  }
}
