package se.strukturvy.render;

import java.util.function.BooleanSupplier;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.PictureScale;

/** What is drawn in one go, band by band, before the next is begun. */
interface Pass {
  /** Draws into the canvas' band; returns false when cancelled. */
  boolean draw(PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled);

  /** Opacity of all that it draws, together: 0 (clear) to 1. */
  double opacity();
}
