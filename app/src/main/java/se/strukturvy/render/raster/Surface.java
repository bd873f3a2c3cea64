package se.strukturvy.render.raster;

/** Where shapes come to lie: takes the edges of a shape, then what it is painted with. */
public interface Surface extends Edges {
  /** Goes on to other rows of the picture; no edges may be waiting to be painted. */
  void moveTo(int top, int height);

  /**
   * Paints the shape whose edges have been added, and forgets it.
   *
   * @param target the pixels, where there are pixels
   */
  void paint(Paint paint, PixelBand target);
}
