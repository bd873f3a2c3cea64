package se.strukturvy.render.symbol;

import se.strukturvy.render.raster.BandLines;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PatternPaint;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.raster.Surface;

/**
 * Marks on the bands of a striped area, so that bands of colours that are alike in grey are told
 * apart: none on the first of three, fine cross lines on the second, dots on the third.
 */
final class StripeTexture implements PatternPaint {
  /** How strongly a mark covers its band, of 256. */
  private static final int STRENGTH = 120;

  /** Thickness of cross lines, and radius of dots, in widths of the band. */
  private static final double LINE = 0.16;

  private static final double DOT = 0.2;
  private static final int DOT_CORNERS = 12;

  private final PatternPaint bands;
  private final int[] marks;
  private final double width;
  private final double acrossX;
  private final double acrossY;
  private final double start;

  /**
   * Makes a paint.
   *
   * @param bands the bands without marks
   * @param colours of the bands, premultiplied
   * @param width of a band, device pixels
   * @param acrossX direction across the bands
   * @param acrossY the same
   * @param start where, in that direction, the first band begins
   */
  StripeTexture(
      PatternPaint bands,
      int[] colours,
      double width,
      double acrossX,
      double acrossY,
      double start) {
    this.bands = bands;
    this.width = width;
    this.acrossX = acrossX;
    this.acrossY = acrossY;
    this.start = start;
    marks = new int[colours.length];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = contrast(colours[i]);
    }
  }

  /** White on dark, black on bright; as clear as the band. Premultiplied. */
  private static int contrast(int colour) {
    int alpha = colour >>> 24;
    double bright =
        0.2126 * (colour >> 16 & 255) + 0.7152 * (colour >> 8 & 255) + 0.0722 * (colour & 255);
    return bright > 0.55 * alpha ? alpha << 24 : alpha * 0x01010101;
  }

  @Override
  public void span(PixelBand target, int row, int from, int to, int cover) {
    bands.span(target, row, from, to, cover);
    int[] pixels = target.pixels();
    int at = target.row(row);
    double y = target.top() + row + 0.5;
    for (int i = from; i < to; i++) {
      double across = (i + 0.5) * acrossX + y * acrossY - start;
      double along = (i + 0.5) * acrossY - y * acrossX;
      int band = Math.floorMod((int) Math.floor(across / width), marks.length);
      double within = across - Math.floor(across / width) * width;
      double shown = band % 3 == 1 ? line(within, along) : band % 3 == 2 ? dot(within, along) : 0;
      if (shown > 0) {
        int strength = (int) (STRENGTH * shown * cover) >> 8;
        pixels[at + i] = Blend.over(marks[band], pixels[at + i], strength);
      }
    }
  }

  @Override
  public void cover(double[] box, Surface surface) {
    bands.cover(box, surface);
    BandLines lines = BandLines.over(box, acrossX, acrossY, start);
    double first = Math.floor(lines.first() / width) * width;
    for (int band = 0; band < marks.length; band++) {
      if (band % 3 == 0) {
        continue;
      }
      double period = width * marks.length;
      double from = Math.floor(lines.from() / period) * period + band * width;
      for (double across = from; across < lines.to(); across += period) {
        for (double along = first; along < lines.last() + width; along += width) {
          mark(lines, across, along, band % 3 == 1, surface);
        }
      }
      surface.paint(new SolidPaint(Blend.scale(marks[band], STRENGTH)), null);
    }
  }

  /** Adds a mark of a band that begins at {@code across}: a cross line, or a dot. */
  private void mark(BandLines lines, double across, double along, boolean line, Surface surface) {
    if (line) {
      double half = LINE * width / 2;
      lines.add(across, across + width, along - half, along + half, surface);
      return;
    }
    Polyline dot = new Polyline();
    for (int i = 0; i < DOT_CORNERS; i++) {
      double turn = 2 * Math.PI * i / DOT_CORNERS;
      double radius = DOT * width;
      lines.corner(
          across + width / 2 + radius * Math.sin(turn), along + radius * Math.cos(turn), dot);
    }
    dot.close();
    dot.addTo(surface);
  }

  /** Cover of a line across the band, once each width. */
  private double line(double within, double along) {
    double away = Math.abs(along - Math.rint(along / width) * width);
    double inBand = Math.min(1, Math.min(within, width - within) + 0.5);
    return inBand * Math.max(0, Math.min(1, Math.max(0.5, LINE * width / 2) - away + 0.5));
  }

  /** Cover of a dot in the middle of the band, once each width. */
  private double dot(double within, double along) {
    double away = Math.hypot(along - Math.rint(along / width) * width, within - width / 2);
    return Math.max(0, Math.min(1, Math.max(0.7, DOT * width) - away + 0.5));
  }
}
