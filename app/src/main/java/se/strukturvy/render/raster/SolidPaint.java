package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * One colour.
 *
 * @param colour premultiplied ARGB
 */
public record SolidPaint(int colour) implements Paint {
  @Override
  public void span(PixelBand target, int row, int from, int to, int cover) {
    int[] pixels = target.pixels();
    int at = target.row(row);
    if (cover == 256 && colour >>> 24 == 255) {
      if (to == from + 1) {
        pixels[at + from] = colour;
      } else {
        Arrays.fill(pixels, at + from, at + to, colour);
      }
      return;
    }
    for (int i = at + from; i < at + to; i++) {
      pixels[i] = Blend.over(colour, pixels[i], cover);
    }
  }
}
