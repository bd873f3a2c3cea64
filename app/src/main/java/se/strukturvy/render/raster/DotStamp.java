package se.strukturvy.render.raster;

/** Paints small rectangles with their exact coverage: what is left of shapes below a pixel. */
public final class DotStamp {
  /** Beyond this many times hardly anything changes. */
  private static final int MOST_TIMES = 24;

  private DotStamp() {}

  /**
   * Paints a rectangle.
   *
   * @param target where to
   * @param x its middle, pixels of the picture
   * @param y its middle
   * @param width across, pixels
   * @param height down, pixels
   * @param strength of its cover, 0 to 1
   * @param times how often it is painted
   * @param colour premultiplied ARGB
   */
  public static void paint(
      PixelBand target,
      double x,
      double y,
      double width,
      double height,
      double strength,
      int times,
      int colour) {
    double left = Math.max(0, x - width / 2);
    double right = Math.min(target.width(), x + width / 2);
    double top = Math.max(0, y - height / 2 - target.top());
    double bottom = Math.min(target.height(), y + height / 2 - target.top());
    double scale = strength * 256;
    int[] pixels = target.pixels();
    for (int row = (int) top; row < bottom; row++) {
      double down = (Math.min(bottom, row + 1) - Math.max(top, row)) * scale;
      int at = target.row(row);
      for (int column = (int) left; column < right; column++) {
        double across = Math.min(right, column + 1) - Math.max(left, column);
        double once = down * across;
        int cover = (int) ((times == 1 ? once : repeated(once, times)) + 0.5);
        pixels[at + column] = Blend.over(colour, pixels[at + column], cover);
      }
    }
  }

  /** The cover of a rectangle painted several times over itself; covers from 0 to 256. */
  private static double repeated(double once, int times) {
    double rest = 1 - once / 256;
    double left = rest;
    for (int i = 1; i < Math.min(times, MOST_TIMES); i++) {
      left *= rest;
    }
    return 256 * (1 - left);
  }
}
