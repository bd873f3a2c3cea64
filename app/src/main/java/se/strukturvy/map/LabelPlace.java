package se.strukturvy.map;

/**
 * Where somebody has put a label by hand.
 *
 * @param feature id of the label's feature
 * @param text what the label says, to tell it from others of the feature
 * @param x easting of its middle, map units
 * @param y northing of its middle, map units
 */
public record LabelPlace(long feature, String text, double x, double y) {
  /** Whether it is a place of that label. */
  public boolean isOf(long ofFeature, String ofText) {
    return feature == ofFeature && text.equals(ofText);
  }
}
