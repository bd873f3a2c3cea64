package se.strukturvy.ui.control;

import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.render.Frame;
import se.strukturvy.render.LegendSymbol;
import se.strukturvy.style.Symbolizer;

/**
 * A small picture of how features are drawn, by the code that draws the map; on map paper where the
 * window is dark.
 */
public final class SymbolPicture extends StackPane {
  private static final int WIDTH = 28;
  private static final int HEIGHT = 16;

  /**
   * Draws a symbol.
   *
   * @param symbolizers of one rule, from below; none draw nothing
   * @param kind what they stand for
   */
  public SymbolPicture(List<Symbolizer> symbolizers, GeometryKind kind) {
    this(
        new LegendSymbol(WIDTH, HEIGHT, Screen.getPrimary().getOutputScaleX())
            .draw(symbolizers, kind));
  }

  /** Shows a symbol that was drawn in the background. */
  public SymbolPicture(Frame symbol) {
    WritableImage image = new WritableImage(symbol.width(), symbol.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            symbol.width(),
            symbol.height(),
            PixelFormat.getIntArgbPreInstance(),
            symbol.pixels(),
            0,
            symbol.width());
    ImageView picture = new ImageView(image);
    picture.setFitWidth(symbol.viewport().width());
    picture.setFitHeight(symbol.viewport().height());
    getStyleClass().add("symbol-picture");
    setMinSize(picture.getFitWidth(), picture.getFitHeight());
    setMaxSize(picture.getFitWidth(), picture.getFitHeight());
    getChildren().add(picture);
  }
}
