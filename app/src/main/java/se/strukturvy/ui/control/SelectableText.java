package se.strukturvy.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/** Words that wrap like a label's but can be selected and copied; as high as they need. */
public final class SelectableText extends TextArea {
  private static final double SIDES = 4;

  private final Text measure = new Text();

  /** Makes one that says {@code words}. */
  public SelectableText(String words) {
    super(words);
    getStyleClass().add("selectable-text");
    setEditable(false);
    setWrapText(true);
    setFocusTraversable(false);
    setPrefRowCount(1);
    setMinHeight(USE_PREF_SIZE);
    setMaxWidth(Double.MAX_VALUE);
    measure.fontProperty().bind(fontProperty());
    measure.textProperty().bind(textProperty());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 120;
  }

  @Override
  protected double computePrefHeight(double width) {
    measure.setWrappingWidth(width > 0 ? Math.max(20, width - SIDES) : 0);
    return Math.ceil(measure.getLayoutBounds().getHeight()) + SIDES;
  }
}
