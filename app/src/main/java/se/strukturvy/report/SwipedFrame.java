package se.strukturvy.report;

import se.strukturvy.render.Frame;

/**
 * Two pictures of the same ground in one, beside each other along an upright line.
 *
 * @param left what is seen left of the line
 * @param right what is seen right of it; as many pixels
 * @param position where the line stands, 0 at the left edge to 1 at the right
 */
public record SwipedFrame(Frame left, Frame right, double position) {
  private static final int INK = 0xFF24292F;
  private static final int WHITE = 0xFFFFFFFF;

  /** The picture with a dark line between white edges; the two are not changed. */
  public Frame frame() {
    int width = left.width();
    int[] pixels = left.pixels().clone();
    int line = (int) Math.round(position * width);
    int thick = (int) Math.ceil(left.viewport().density());
    for (int row = 0; row < left.height(); row++) {
      int at = row * width;
      System.arraycopy(right.pixels(), at + line, pixels, at + line, width - line);
      for (int x = Math.max(0, line - 2 * thick); x < Math.min(width, line + 2 * thick); x++) {
        pixels[at + x] = Math.abs(x + 0.5 - line) < thick ? INK : WHITE;
      }
    }
    boolean complete = left.complete() && right.complete();
    return new Frame(pixels, width, left.height(), left.viewport(), complete);
  }
}
