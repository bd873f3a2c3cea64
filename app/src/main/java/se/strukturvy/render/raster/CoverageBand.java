package se.strukturvy.render.raster;

import java.util.Arrays;

/**
 * Sums how much of each pixel the inside of a shape covers, for a band of rows.
 *
 * <p>Each edge adds its exact signed area to the cells it crosses (the accumulation buffer of
 * FreeType's smooth rasteriser and font-rs); a running sum along a row then gives the winding
 * number times the covered part of each pixel. Coverage is its absolute value, at most 1: the
 * non-zero rule. Reused for every shape of a band; not for several threads.
 */
public final class CoverageBand implements Surface {
  /** Rows up to this long are painted pixel by pixel. */
  private static final int SHORT = 40;

  private static final int EMPTY = Integer.MAX_VALUE;

  private final int width;
  private final int stride;
  private final float[] cells;
  private final int[] from;
  private final int[] to;
  private int top;
  private int height;
  private int firstRow = EMPTY;
  private int lastRow = -1;

  /**
   * Makes a band.
   *
   * @param width pixels across
   * @param mostRows the most rows it will have
   */
  public CoverageBand(int width, int mostRows) {
    this.width = width;
    // One cell more takes what lies right of the last pixel, another what spills over from there.
    this.stride = width + 2;
    this.cells = new float[stride * mostRows];
    this.from = new int[mostRows];
    this.to = new int[mostRows];
    Arrays.fill(from, EMPTY);
    Arrays.fill(to, -1);
  }

  /** Lays the band over other rows of the picture; it must be empty. */
  @Override
  public void moveTo(int topRow, int rows) {
    top = topRow;
    height = rows;
  }

  /** The first row of the picture that the band holds. */
  public int top() {
    return top;
  }

  /** How many rows the band holds. */
  public int height() {
    return height;
  }

  /** How many pixels a row has. */
  public int width() {
    return width;
  }

  /**
   * Adds an edge of the shape, in pixels of the picture (x right, y down). The edges of a shape
   * must make closed rings.
   */
  @Override
  public void edge(double x0, double y0, double x1, double y1) {
    int row = (int) y0 - top;
    int column = (int) x0;
    if (row == (int) y1 - top
        && column == (int) x1
        && row >= 0
        && row < height
        && column >= 0
        && column < width
        && x0 >= 0
        && x1 >= 0
        && y0 >= 0
        && y1 >= 0) {
      within(row, column, (x0 + x1) * 0.5 - column, y1 - y0);
      return;
    }
    if (y0 < y1) {
      clipRows(x0, y0 - top, x1, y1 - top, 1);
    } else if (y0 > y1) {
      clipRows(x1, y1 - top, x0, y0 - top, -1);
    }
  }

  /** Adds an edge within one pixel. */
  private void within(int row, int column, double middle, double dy) {
    if (dy == 0) {
      return;
    }
    touch(row, column, column);
    int at = row * stride + column;
    double beyond = dy * middle;
    cells[at] += (float) (dy - beyond);
    cells[at + 1] += (float) beyond;
    if (row < firstRow) {
      firstRow = row;
    }
    if (row > lastRow) {
      lastRow = row;
    }
  }

  private void touch(int row, int first, int end) {
    if (first < from[row]) {
      from[row] = first;
    }
    if (end > to[row]) {
      to[row] = end;
    }
  }

  private void clipRows(double x0, double y0, double x1, double y1, double sign) {
    if (y1 <= 0 || y0 >= height) {
      return;
    }
    double slope = (x1 - x0) / (y1 - y0);
    double xa = x0;
    double ya = y0;
    double xb = x1;
    double yb = y1;
    if (ya < 0) {
      xa -= ya * slope;
      ya = 0;
    }
    if (yb > height) {
      xb = xa + (height - ya) * slope;
      yb = height;
    }
    if (xa >= 0 && xb >= 0 && xa <= width && xb <= width) {
      rows(xa, ya, xb, yb, slope, sign);
    } else {
      clipColumns(xa, ya, xb, yb, slope, sign);
    }
  }

  /** Cuts an edge at the sides; what is outside is drawn along the side, to keep the winding. */
  private void clipColumns(double x0, double y0, double x1, double y1, double slope, double sign) {
    if ((x0 <= 0 && x1 <= 0) || (x0 >= width && x1 >= width)) {
      double side = x0 <= 0 ? 0 : width;
      rows(side, y0, side, y1, 0, sign);
      return;
    }
    double wall = Math.min(x0, x1) < 0 ? 0 : width;
    double y = Math.max(y0, Math.min(y1, y0 + (wall - x0) / slope));
    keepOrClip(x0, y0, wall, y, slope, sign);
    keepOrClip(wall, y, x1, y1, slope, sign);
  }

  private void keepOrClip(double x0, double y0, double x1, double y1, double slope, double sign) {
    if (y1 <= y0) {
      return;
    }
    if (Math.min(x0, x1) >= 0 && Math.max(x0, x1) <= width) {
      rows(x0, y0, x1, y1, slope, sign);
    } else {
      clipColumns(x0, y0, x1, y1, slope, sign);
    }
  }

  private void rows(double x0, double y0, double x1, double y1, double slope, double sign) {
    int row = (int) y0;
    int last = (int) y1;
    if (last >= y1) {
      last--;
    }
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, last);
    double x = x0;
    double y = y0;
    double perPixel = sign / Math.abs(slope);
    for (; row < last; row++) {
      double dy = row + 1 - y;
      double next = x + slope * dy;
      next = next < 0 ? 0 : next > width ? width : next;
      cross(row, x, next, dy * sign, perPixel);
      x = next;
      y = row + 1;
    }
    cross(row, x, x1, (y1 - y) * sign, perPixel);
  }

  /**
   * Adds the part of an edge within one row, from x0 to x1.
   *
   * @param dy how much of the row it is high
   * @param perPixel height for each pixel across
   */
  private void cross(int row, double x0, double x1, double dy, double perPixel) {
    double left = x0 < x1 ? x0 : x1;
    double right = x0 < x1 ? x1 : x0;
    int first = (int) left;
    int end = (int) right;
    touch(row, first, end);
    int at = row * stride + first;
    if (end == first) {
      double beyond = dy * ((left + right) * 0.5 - first);
      cells[at] += (float) (dy - beyond);
      cells[at + 1] += (float) beyond;
      return;
    }
    spread(at, left - first, right - end, end - first, perPixel);
  }

  /**
   * Adds a part that crosses several pixels.
   *
   * @param at cell of the leftmost pixel
   * @param leftPart where it begins in the leftmost pixel
   * @param rightPart where it ends in the rightmost pixel
   * @param span how many pixels the rightmost lies right of the leftmost
   * @param perPixel height for each pixel across
   */
  private void spread(int at, double leftPart, double rightPart, int span, double perPixel) {
    double in = 1 - leftPart;
    double first = 0.5 * perPixel * in * in;
    cells[at] += (float) first;
    double before = first;
    double sum = perPixel * in;
    for (int i = 1; i < span; i++) {
      // The running sum after pixel i is what lies left of it in full, and half of its own.
      double total = sum + 0.5 * perPixel;
      cells[at + i] += (float) (total - before);
      before = total;
      sum += perPixel;
    }
    double own = perPixel * rightPart;
    double total = sum + own * (1 - 0.5 * rightPart);
    cells[at + span] += (float) (total - before);
    cells[at + span + 1] += (float) (sum + own - total);
  }

  /** Paints what has been added, and empties the band for the next shape. */
  @Override
  public void paint(Paint paint, PixelBand target) {
    for (int row = firstRow; row <= lastRow; row++) {
      int first = from[row];
      if (first != EMPTY) {
        int end = Math.min(to[row] + 2, width);
        if (end - first <= SHORT && paint instanceof SolidPaint solid) {
          paintShort(row, first, end, solid.colour(), target);
        } else {
          paintRow(row, first, end, paint, target);
        }
        cells[row * stride + width] = 0;
        cells[row * stride + width + 1] = 0;
        from[row] = EMPTY;
        to[row] = -1;
      }
    }
    firstRow = EMPTY;
    lastRow = -1;
  }

  /** Most shapes are small and plain: pixel by pixel, without looking for runs. */
  private void paintShort(int row, int first, int end, int colour, PixelBand target) {
    int at = row * stride;
    int[] pixels = target.pixels();
    int out = target.row(row);
    boolean opaque = colour >>> 24 == 255;
    float sum = 0;
    for (int x = first; x < end; x++) {
      sum += cells[at + x];
      cells[at + x] = 0;
      int cover = Math.min(256, (int) (Math.abs(sum) * 256 + 0.5f));
      if (cover == 256 && opaque) {
        pixels[out + x] = colour;
      } else if (cover > 0) {
        pixels[out + x] = Blend.over(colour, pixels[out + x], cover);
      }
    }
  }

  private void paintRow(int row, int first, int end, Paint paint, PixelBand target) {
    int base = row * stride;
    float sum = 0;
    int x = first;
    while (x < end) {
      sum += cells[base + x];
      cells[base + x] = 0;
      int run = x + 1;
      while (run < end && cells[base + run] == 0) {
        run++;
      }
      int cover = Math.min(256, (int) (Math.abs(sum) * 256 + 0.5f));
      if (cover > 0) {
        paint.span(target, row, x, run, cover);
      }
      x = run;
    }
  }
}
