package se.strukturvy.render.label;

import se.strukturvy.render.raster.Polyline;

/**
 * A label that looks for a place.
 *
 * @param layer id of its layer
 * @param layerIndex place of its layer, the lowest 0
 * @param ordinal place of its feature in the layer
 * @param feature id of its feature
 * @param text what it says
 * @param look how it looks
 * @param x the point it belongs to, device pixels
 * @param y the same point's y
 * @param radius how far the point's symbol reaches
 * @param path the line it belongs to; null unless it goes along or on a line
 * @param fixed whether its middle stands at the point whatever else is there
 */
record LabelRequest(
    String layer,
    int layerIndex,
    long ordinal,
    long feature,
    String text,
    LabelLook look,
    double x,
    double y,
    double radius,
    Polyline path,
    boolean fixed) {
  /**
   * Labels of this priority are rather written smaller, and then over less important symbols, than
   * left out.
   */
  private static final double IMPORTANT = 80;

  /** Whether it is rather written smaller or over another symbol than left out. */
  boolean isImportant() {
    return priority() >= IMPORTANT;
  }

  /** The higher goes first when labels compete. */
  double priority() {
    return look.symbolizer().priority();
  }

  /** How far it is turned, clockwise in radians. */
  double turn() {
    return Math.toRadians(look.symbolizer().rotation());
  }

  /** The same label for another point. */
  LabelRequest at(double newX, double newY, boolean stays) {
    return new LabelRequest(
        layer, layerIndex, ordinal, feature, text, look, newX, newY, radius, null, stays);
  }

  /** The same label for a line. */
  LabelRequest along(Polyline line) {
    return new LabelRequest(layer, layerIndex, ordinal, feature, text, look, 0, 0, 0, line, false);
  }

  /** Whether the label belongs on lines. */
  boolean isOnLine() {
    return look.symbolizer().placement().onLine();
  }

  /** The same label in letters {@code factor} times as large. */
  LabelRequest smaller(double factor) {
    LabelLook small =
        new LabelLook(
            look.symbolizer(),
            look.font(),
            look.size() * factor,
            look.halo(),
            look.pixel(),
            look.opacity());
    return new LabelRequest(
        layer, layerIndex, ordinal, feature, text, small, x, y, radius, path, fixed);
  }
}
