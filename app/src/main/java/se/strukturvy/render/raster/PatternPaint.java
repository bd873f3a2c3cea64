package se.strukturvy.render.raster;

/** A paint of several shapes, which can be drawn as such where there are no pixels. */
public interface PatternPaint extends Paint {
  /**
   * Draws the shapes of the pattern that meet a box; who calls cuts off what is too much.
   *
   * @param box left, top, right and bottom, pixels of the picture
   * @param surface takes shapes of one colour each
   */
  void cover(double[] box, Surface surface);
}
