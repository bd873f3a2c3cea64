package se.strukturvy.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The window onto the map: which ground is seen, how large, on how many pixels.
 *
 * <p>Screen coordinates run right and down from the upper left corner, in pixels of 1/96 inch; a
 * denser screen draws {@code density} device pixels for each.
 *
 * @param centreX easting of the middle, metres
 * @param centreY northing of the middle, metres
 * @param metresPerPixel metres on the ground for a pixel of 1/96 inch
 * @param width pixels across
 * @param height pixels down
 * @param density device pixels for each pixel, 1 on a plain screen
 */
public record Viewport(
    double centreX,
    double centreY,
    double metresPerPixel,
    double width,
    double height,
    double density) {
  /** Metres of a screen pixel of 1/96 inch. */
  public static final double PIXEL_METRES = 0.0254 / 96;

  /**
   * The viewport of that size, in pixels of 1/96 inch, that shows all of {@code extent}, in metres,
   * as large as it fits.
   */
  public static Viewport showing(Envelope extent, double width, double height, double density) {
    double scale = Math.max(extent.getWidth() / width, extent.getHeight() / height);
    Coordinate middle = extent.isNull() ? new Coordinate() : extent.centre();
    return new Viewport(middle.x, middle.y, scale > 0 ? scale : 1, width, height, density);
  }

  /** The ground point under a pixel; x east, y north, metres. */
  public Coordinate toMap(double x, double y) {
    return new Coordinate(
        centreX + (x - width / 2) * metresPerPixel, centreY - (y - height / 2) * metresPerPixel);
  }

  /** The pixels right of the left edge where an easting lies. */
  public double toScreenX(double easting) {
    return (easting - centreX) / metresPerPixel + width / 2;
  }

  /** The pixels below the upper edge where a northing lies. */
  public double toScreenY(double northing) {
    return (centreY - northing) / metresPerPixel + height / 2;
  }

  /** The ground that is seen, metres. */
  public Envelope extent() {
    double halfWidth = width / 2 * metresPerPixel;
    double halfHeight = height / 2 * metresPerPixel;
    return new Envelope(
        centreX - halfWidth, centreX + halfWidth, centreY - halfHeight, centreY + halfHeight);
  }

  /** n of the scale 1:n, on a screen of 96 pixels an inch. */
  public double scaleDenominator() {
    return metresPerPixel / PIXEL_METRES;
  }

  /** The same middle at scale 1:{@code denominator}. */
  public Viewport atScale(double denominator) {
    return new Viewport(centreX, centreY, denominator * PIXEL_METRES, width, height, density);
  }

  /**
   * Moved so that what was at the middle is {@code dx} pixels to the right of it and {@code dy}
   * below.
   */
  public Viewport panned(double dx, double dy) {
    return new Viewport(
        centreX - dx * metresPerPixel,
        centreY + dy * metresPerPixel,
        metresPerPixel,
        width,
        height,
        density);
  }

  /** Drawn {@code factor} times as large, with the ground under pixel (x, y) kept there. */
  public Viewport zoomed(double factor, double x, double y) {
    Coordinate fixed = toMap(x, y);
    double scale = metresPerPixel / factor;
    return new Viewport(
        fixed.x - (x - width / 2) * scale,
        fixed.y + (y - height / 2) * scale,
        scale,
        width,
        height,
        density);
  }

  /** The same middle and scale on another number of pixels. */
  public Viewport resized(double newWidth, double newHeight, double newDensity) {
    return new Viewport(centreX, centreY, metresPerPixel, newWidth, newHeight, newDensity);
  }
}
