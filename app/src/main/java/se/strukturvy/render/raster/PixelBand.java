package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * A band of rows of a picture, premultiplied ARGB.
 *
 * @param pixels the array of the whole picture, or of the band alone
 * @param width pixels across
 * @param top the picture's row that is the band's row 0
 * @param height how many rows
 * @param start index of the first pixel of row 0 in {@code pixels}
 */
@SuppressWarnings("ArrayRecordComponent") // a view onto shared pixels; bands are never compared
public record PixelBand(int[] pixels, int width, int top, int height, int start) {
  /** Index of the first pixel of a row of the band. */
  public int row(int row) {
    return start + row * width;
  }

  /** Sets every pixel. */
  public void fill(int argb) {
    Arrays.fill(pixels, start, start + width * height, argb);
  }

  /** Lays this band over another of the same place and size, {@code opacity} from 0 to 1. */
  public void composeOnto(PixelBand target, double opacity) {
    int cover = (int) Math.round(opacity * 256);
    int count = width * height;
    for (int i = 0; i < count; i++) {
      int source = pixels[start + i];
      if (source != 0) {
        int at = target.start + i;
        target.pixels[at] = Blend.over(source, target.pixels[at], cover);
      }
    }
  }
}
