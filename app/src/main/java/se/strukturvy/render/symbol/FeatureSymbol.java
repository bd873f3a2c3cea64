package se.strukturvy.render.symbol;

import se.strukturvy.geometry.PackedGeometry;

/** A symbolizer made ready for one scale: draws features into a band. */
public interface FeatureSymbol {
  /** Draws what lies in the canvas' band of one feature. */
  void draw(PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas);

  /** How it draws features below the size of a pixel; null where that takes more than colours. */
  default DotPen dots() {
    return null;
  }

  /**
   * Whether it looks the same without the vertices that cannot be seen; not where lengths along a
   * line are counted.
   */
  default boolean thins() {
    return false;
  }

  /**
   * Whether {@link #drawBelow} serves points: markers of one small picture, which may be drawn from
   * the uppermost down.
   */
  default boolean stacks() {
    return false;
  }

  /**
   * Draws a feature of points below all that was drawn so since the canvas' {@link
   * BandCanvas#beginStack}; last features first.
   */
  default void drawBelow(
      PackedGeometry shapes, int feature, PixelTransform transform, BandCanvas canvas) {
    throw new IllegalStateException("Drawn in file order only");
  }

  /** How far beyond the feature's box it draws, device pixels. */
  double reach();
}
