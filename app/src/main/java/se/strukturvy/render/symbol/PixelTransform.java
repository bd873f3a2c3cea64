package se.strukturvy.render.symbol;

import se.strukturvy.geometry.Quantization;

/**
 * From the grid of packed coordinates to device pixels, right and down from the picture's corner.
 *
 * @param scale pixels for each grid step
 * @param offsetX x of grid column 0
 * @param offsetY y of grid row 0
 */
public record PixelTransform(double scale, double offsetX, double offsetY) {
  /** The transform for a picture. */
  public static PixelTransform of(Quantization grid, PictureScale picture) {
    return new PixelTransform(
        grid.step() / picture.metresPerDevicePixel(),
        picture.deviceX(grid.originX()),
        picture.deviceY(grid.originY()));
  }

  /** The pixel column of a grid column. */
  public double x(double gridX) {
    return offsetX + gridX * scale;
  }

  /** The pixel row of a grid row. */
  public double y(double gridY) {
    return offsetY - gridY * scale;
  }

  /** The grid column nearest to a pixel column, held within the grid. */
  public int gridX(double x) {
    return (int) Math.rint((x - offsetX) / scale);
  }

  /** The grid row of a pixel row, with its fraction. */
  public double gridRow(double y) {
    return (offsetY - y) / scale;
  }

  /** The grid row nearest to a pixel row, held within the grid. */
  public int gridY(double y) {
    return (int) Math.rint((offsetY - y) / scale);
  }
}
