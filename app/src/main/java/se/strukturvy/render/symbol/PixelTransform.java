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
  /** Offsets are whole multiples of this part of a pixel, which cannot be seen. */
  private static final double PARTS = 512;

  /**
   * The transform for a picture. Where a map is moved by whole pixels, offsets differ by whole
   * numbers, whatever sums of the map's coordinates have been rounded to.
   */
  public static PixelTransform of(Quantization grid, PictureScale picture) {
    return new PixelTransform(
        grid.step() / picture.metresPerDevicePixel(),
        Math.rint(picture.deviceX(grid.originX()) * PARTS) / PARTS,
        Math.rint(picture.deviceY(grid.originY()) * PARTS) / PARTS);
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
