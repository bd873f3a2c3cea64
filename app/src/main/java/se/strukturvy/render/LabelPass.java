package se.strukturvy.render;

import java.util.List;
import java.util.function.BooleanSupplier;
import se.strukturvy.render.label.LabelPainter;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.PictureScale;

/**
 * Draws the labels, above all layers.
 *
 * @param labels the most important first
 */
record LabelPass(List<PlacedLabel> labels) implements Pass {
  @Override
  public boolean draw(PictureScale picture, BandCanvas canvas, BooleanSupplier cancelled) {
    LabelPainter.draw(labels, canvas, cancelled);
    return !cancelled.getAsBoolean();
  }

  @Override
  public double opacity() {
    return 1;
  }
}
