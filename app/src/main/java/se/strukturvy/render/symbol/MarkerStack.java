package se.strukturvy.render.symbol;

import java.util.Arrays;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.PixelBand;

/**
 * Lays markers on a band from the uppermost down, each below those that are there already, so that
 * the many that others hide cost next to nothing.
 */
final class MarkerStack {
  private final int words;
  private final int[] pixels;
  private final long[] solid;
  private final long[] touched;
  private final int[] from;
  private final int[] to;
  private PixelBand band;

  /** A stack for bands of that width and at most that many rows. */
  MarkerStack(int width, int mostRows) {
    words = (width + 63) / 64;
    pixels = new int[width * mostRows];
    // One word more for what reaches over the right edge.
    solid = new long[(words + 1) * mostRows];
    touched = new long[solid.length];
    from = new int[mostRows];
    to = new int[mostRows];
  }

  /** Begins with nothing, over a band. */
  void begin(PixelBand target) {
    band = target;
    Arrays.fill(solid, 0);
    Arrays.fill(touched, 0);
    Arrays.fill(from, Integer.MAX_VALUE);
    Arrays.fill(to, 0);
  }

  /** Lays a sprite below what is there, its upper left corner at a pixel of the picture. */
  void add(Sprite sprite, int left, int pictureTop) {
    int top = pictureTop - band.top();
    int clip = Math.max(0, -left);
    int right = Math.min(sprite.side(), band.width() - left);
    if (clip >= right) {
      return;
    }
    long shown = (-1L << clip) & (-1L >>> (64 - right));
    int end = Math.min(sprite.side(), band.height() - top);
    for (int row = Math.max(0, -top); row < end; row++) {
      int at = (top + row) * (words + 1) + (Math.max(0, left) >> 6);
      long seen = sprite.seen()[row] & shown & ~bits(solid, at, left);
      if (seen != 0) {
        blend(sprite, row, seen, bits(touched, at, left), top + row, left);
        set(solid, at, left, sprite.opaque()[row] & seen);
        set(touched, at, left, seen);
      }
    }
  }

  /** The bits of a row from a pixel on, which may lie left of the band. */
  private static long bits(long[] rows, int at, int left) {
    if (left < 0) {
      return rows[at] << -left;
    }
    int shift = left & 63;
    return shift == 0 ? rows[at] : rows[at] >>> shift | rows[at + 1] << (64 - shift);
  }

  private static void set(long[] rows, int at, int left, long bits) {
    if (left < 0) {
      rows[at] |= bits >>> -left;
      return;
    }
    int shift = left & 63;
    rows[at] |= bits << shift;
    if (shift != 0) {
      rows[at + 1] |= bits >>> (64 - shift);
    }
  }

  private void blend(Sprite sprite, int row, long seen, long above, int bandRow, int left) {
    int out = bandRow * band.width() + left;
    int in = row * sprite.side();
    int[] source = sprite.pixels();
    int first = Long.numberOfTrailingZeros(seen);
    int end = 64 - Long.numberOfLeadingZeros(seen);
    if ((above >>> first & (-1L >>> (64 - end + first))) == 0) {
      System.arraycopy(source, in + first, pixels, out + first, end - first);
    } else {
      for (long rest = seen & ~above; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        pixels[out + i] = source[in + i];
      }
      for (long rest = seen & above; rest != 0; rest &= rest - 1) {
        int i = Long.numberOfTrailingZeros(rest);
        int upper = pixels[out + i];
        int alpha = upper >>> 24;
        pixels[out + i] = upper + Blend.scale(source[in + i], 256 - alpha - (alpha >>> 7));
      }
    }
    from[bandRow] = Math.min(from[bandRow], left + first);
    to[bandRow] = Math.max(to[bandRow], left + end);
  }

  /** Lays all that was added on the band's pixels, and forgets it. */
  void finish() {
    int[] target = band.pixels();
    for (int row = 0; row < band.height(); row++) {
      int at = row * band.width();
      int out = band.row(row);
      for (int x = from[row]; x < to[row]; x++) {
        int colour = pixels[at + x];
        if (colour != 0) {
          pixels[at + x] = 0;
          int alpha = colour >>> 24;
          target[out + x] =
              alpha == 255
                  ? colour
                  : colour + Blend.scale(target[out + x], 256 - alpha - (alpha >>> 7));
        }
      }
    }
  }

  /**
   * A small picture of a marker.
   *
   * @param side pixels across and down
   * @param pixels premultiplied ARGB
   * @param seen for each row the pixels that are not clear, the first in bit 0
   * @param opaque for each row the pixels that hide what is below
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sprite(int side, int[] pixels, long[] seen, long[] opaque) {
    static Sprite of(int side, int[] pixels) {
      long[] seen = new long[side];
      long[] opaque = new long[side];
      for (int i = 0; i < pixels.length; i++) {
        int alpha = pixels[i] >>> 24;
        seen[i / side] |= alpha > 0 ? 1L << (i % side) : 0;
        opaque[i / side] |= alpha == 255 ? 1L << (i % side) : 0;
      }
      return new Sprite(side, pixels, seen, opaque);
    }
  }
}
