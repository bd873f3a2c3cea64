package se.strukturvy.render.symbol;

import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PatternPaint;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Surface;

/** A small picture over and over again, tied to the ground to the nearest pixel. */
final class TilePaint implements PatternPaint {
  /** Larger tiles are cut down: a picture shows few of them. Device pixels. */
  private static final int LARGEST = 2048;

  private final int[] tile;
  private final int width;
  private final int height;
  private final int left;
  private final int top;
  private final PointMarker marker;
  private final int row;

  private TilePaint(
      PointMarker marker, int row, int[] tile, int width, int height, int left, int top) {
    this.marker = marker;
    this.row = row;
    this.tile = tile;
    this.width = width;
    this.height = height;
    this.left = left;
    this.top = top;
  }

  /**
   * A marker in rows; distances are rounded to whole device pixels.
   *
   * @param across from one marker to the next, device pixels
   * @param down from row to row
   * @param staggered whether every other row is moved by half the distance
   * @param anchorX where a marker stands, pixels of the picture
   * @param anchorY the same
   */
  static TilePaint of(
      PointMarker marker,
      double across,
      double down,
      boolean staggered,
      double anchorX,
      double anchorY) {
    int width = (int) Math.max(1, Math.min(LARGEST, Math.rint(across)));
    int row = (int) Math.max(1, Math.min(LARGEST / 2, Math.rint(down)));
    int height = staggered ? 2 * row : row;
    int[] tile = new int[width * height];
    BandCanvas canvas = new BandCanvas(width, height, Detail.FULL);
    canvas.moveTo(new PixelBand(tile, width, 0, height, 0));
    int reachX = 1 + (int) Math.ceil(marker.radius() / width);
    int reachY = 1 + (int) Math.ceil(marker.radius() / row);
    int rows = height / row;
    for (int y = -reachY; y < rows + reachY; y++) {
      double shift = staggered && Math.floorMod(y, 2) == 1 ? width / 2.0 : 0;
      for (int x = -reachX; x <= reachX; x++) {
        marker.stamp((x + 0.5) * width + shift, (y + 0.5) * row, canvas);
      }
    }
    int left = (int) Math.floor(anchorX - width / 2.0 + 0.5);
    int above = (int) Math.floor(anchorY - row / 2.0 + 0.5);
    return new TilePaint(marker, row, tile, width, height, left, above);
  }

  @Override
  public void cover(double[] box, Surface surface) {
    double reach = marker.radius();
    int right = (int) Math.ceil(box[2] + reach);
    int bottom = (int) Math.ceil(box[3] + reach);
    BandCanvas canvas = new BandCanvas(surface, right, bottom, Detail.FULL);
    int lastRow = Math.floorDiv(bottom - top, row);
    int lastColumn = Math.floorDiv(right - left, width);
    for (int y = Math.floorDiv((int) (box[1] - reach) - top, row) - 1; y <= lastRow; y++) {
      double shift = height > row && Math.floorMod(y, 2) == 1 ? width / 2.0 : 0;
      int firstColumn = Math.floorDiv((int) (box[0] - reach) - left, width) - 1;
      for (int x = firstColumn; x <= lastColumn; x++) {
        marker.stamp(left + (x + 0.5) * width + shift, top + (y + 0.5) * row, canvas);
      }
    }
  }

  @Override
  public void span(PixelBand target, int row, int from, int to, int cover) {
    int[] pixels = target.pixels();
    int at = target.row(row);
    int line = Math.floorMod(target.top() + row - top, height) * width;
    int column = Math.floorMod(from - left, width);
    for (int i = from; i < to; i++) {
      int colour = tile[line + column];
      if (colour != 0) {
        pixels[at + i] = Blend.over(colour, pixels[at + i], cover);
      }
      column = column + 1 == width ? 0 : column + 1;
    }
  }
}
