package se.strukturvy.ui.map;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import se.strukturvy.map.RoundLength;
import se.strukturvy.map.Viewport;

/** The bar that says how long a kilometre is on the screen. */
public final class ScaleBar extends VBox {
  private static final double LONGEST = 150;
  private static final double THICKNESS = 5;

  private final Canvas bar = new Canvas(LONGEST + 2, THICKNESS + 2);
  private final Label label = new Label();

  /** Makes a bar that follows {@code map}'s scale. */
  public ScaleBar(MapModel map) {
    getStyleClass().add("scale-bar");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    getChildren().addAll(label, bar);
    map.viewport()
        .addListener(
            (property, before, now) -> {
              if (before.metresPerPixel() != now.metresPerPixel()) {
                show(now);
              }
            });
    show(map.viewport().get());
  }

  private void show(Viewport viewport) {
    RoundLength round = RoundLength.upTo(LONGEST * viewport.metresPerPixel());
    double length = round.metres() / viewport.metresPerPixel();
    label.setText(round.text());
    GraphicsContext canvas = bar.getGraphicsContext2D();
    canvas.clearRect(0, 0, bar.getWidth(), bar.getHeight());
    canvas.setFill(Color.WHITE);
    canvas.fillRect(0, 0, length + 2, THICKNESS + 2);
    canvas.setFill(Color.web("#24292F"));
    canvas.fillRect(1, 1, length, THICKNESS);
    canvas.setFill(Color.WHITE);
    canvas.fillRect(1 + length / 2, 2, length / 2 - 1, THICKNESS - 2);
  }
}
