package se.strukturvy.render.raster;

/** What a shape is filled with. */
public interface Paint {
  /**
   * Paints a run of pixels that are covered alike.
   *
   * @param target where to
   * @param row row of the band
   * @param from first pixel
   * @param to pixel after the last
   * @param cover 1 (hardly) to 256 (fully)
   */
  void span(PixelBand target, int row, int from, int to, int cover);
}
