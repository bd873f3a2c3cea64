package se.strukturvy.render.symbol;

import se.strukturvy.map.Viewport;
import se.strukturvy.style.Size;

/** Lengths and places of a picture in device pixels. */
public record PictureScale(Viewport viewport) {
  /** Metres on the ground for a device pixel. */
  public double metresPerDevicePixel() {
    return viewport.metresPerPixel() / viewport.density();
  }

  /** A length of a symbol in device pixels. */
  public double device(Size size) {
    return size.pixels(viewport.metresPerPixel()) * viewport.density();
  }

  /** A number of pixels of 1/96 inch in device pixels. */
  public double device(double pixels) {
    return pixels * viewport.density();
  }

  /** Where an easting lies, device pixels from the left edge. */
  public double deviceX(double easting) {
    return viewport.toScreenX(easting) * viewport.density();
  }

  /** Where a northing lies, device pixels below the upper edge. */
  public double deviceY(double northing) {
    return viewport.toScreenY(northing) * viewport.density();
  }

  /** Device pixels across. */
  public int width() {
    return (int) Math.ceil(viewport.width() * viewport.density() - 1e-6);
  }

  /** Device pixels down. */
  public int height() {
    return (int) Math.ceil(viewport.height() * viewport.density() - 1e-6);
  }
}
