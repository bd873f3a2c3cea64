package se.strukturvy.render.raster;

/**
 * Parallel bands of colours that are tied to the ground, so that they move with it: stripes, and
 * hatching where one of the colours is clear.
 */
public final class StripePaint implements PatternPaint {
  private final int[] colours;
  private final double[] ends;
  private final double period;
  private final double acrossX;
  private final double acrossY;
  private final double phase;

  /**
   * Makes a paint.
   *
   * @param colours premultiplied ARGB; 0 for clear
   * @param widths width of each band, pixels
   * @param angle direction of the bands in degrees, counter-clockwise from right
   * @param anchorX a point that stays put when the map moves, pixels of the picture
   * @param anchorY the same point's y
   */
  public StripePaint(int[] colours, double[] widths, double angle, double anchorX, double anchorY) {
    this.colours = colours.clone();
    ends = new double[widths.length];
    double sum = 0;
    for (int i = 0; i < widths.length; i++) {
      sum += Math.max(0.01, widths[i]);
      ends[i] = sum;
    }
    period = sum;
    double turn = Math.toRadians(angle);
    acrossX = Math.sin(turn);
    acrossY = Math.cos(turn);
    phase = anchorX * acrossX + anchorY * acrossY;
  }

  @Override
  public void span(PixelBand target, int row, int from, int to, int cover) {
    int[] pixels = target.pixels();
    int at = target.row(row);
    double across = (target.top() + row + 0.5) * acrossY - phase;
    for (int x = from; x < to; x++) {
      int colour = colourAt((x + 0.5) * acrossX + across);
      if (colour != 0) {
        pixels[at + x] = Blend.over(colour, pixels[at + x], cover);
      }
    }
  }

  @Override
  public void cover(double[] box, Surface surface) {
    BandLines lines = BandLines.over(box, acrossX, acrossY, phase);
    for (int band = 0; band < colours.length; band++) {
      if (colours[band] != 0) {
        double begin = band == 0 ? 0 : ends[band - 1];
        double first = Math.floor(lines.from() / period) * period;
        for (double at = first; at < lines.to(); at += period) {
          lines.add(at + begin, at + ends[band], surface);
        }
        surface.paint(new SolidPaint(colours[band]), null);
      }
    }
  }

  /** The mean colour of the pixel-wide piece around a distance across the bands. */
  private int colourAt(double distance) {
    double from = distance - 0.5;
    from -= Math.floor(from / period) * period;
    int band = 0;
    while (band < ends.length - 1 && ends[band] <= from) {
      band++;
    }
    double left = ends[band] - from;
    if (left >= 1) {
      return colours[band];
    }
    double rest = 1;
    int sum = 0;
    int weight = 256;
    while (rest > 1e-6) {
      double part = Math.min(rest, left);
      int share = Math.min(weight, (int) Math.round(part * 256));
      sum += Blend.part(colours[band], share);
      weight -= share;
      rest -= part;
      band = band + 1 == ends.length ? 0 : band + 1;
      left = ends[band] - (band == 0 ? 0 : ends[band - 1]);
    }
    return sum;
  }
}
