package se.strukturvy.render;

import java.util.function.BooleanSupplier;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Fills the picture, band by band, so that a band's pixels are at hand when the layers come.
 *
 * @param colour premultiplied ARGB
 */
record BackgroundPass(int colour) implements Pass {
  @Override
  public boolean draw(PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled) {
    canvas.target().fill(colour);
    return !cancelled.getAsBoolean();
  }

  @Override
  public double opacity() {
    return 1;
  }
}
