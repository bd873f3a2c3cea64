package se.strukturvy.ui.layer;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import se.strukturvy.map.Layer;
import se.strukturvy.ui.text.Messages;

/** The slider below the tree for the opacity of the layer that is picked. */
final class OpacityBar extends HBox {
  private final Slider slider = new Slider(0, 100, 100);
  private final Label percent = new Label();
  private String layerId;
  private boolean following;

  OpacityBar(LayerEdits edits, Messages texts) {
    getStyleClass().add("opacity-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label name = new Label(texts.get("opacity"));
    name.getStyleClass().add("muted");
    name.setMinWidth(USE_PREF_SIZE);
    name.setLabelFor(slider);
    slider.setAccessibleText(texts.get("opacity"));
    slider.setTooltip(new Tooltip(texts.get("opacity.tip")));
    slider.setBlockIncrement(5);
    HBox.setHgrow(slider, Priority.ALWAYS);
    percent.getStyleClass().add("percent");
    percent.textProperty().bind(slider.valueProperty().asString("%.0f %%"));
    getChildren().addAll(name, slider, percent);
    slider
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && layerId != null) {
                edits.change(
                    tree -> tree.withOpacity(layerId, Math.round(now.doubleValue()) / 100.0));
              }
            });
    show(null);
  }

  /** Shows a layer's opacity; null for none. */
  void show(Layer layer) {
    following = true;
    layerId = layer == null ? null : layer.id();
    slider.setDisable(layer == null);
    if (!slider.isValueChanging()) {
      slider.setValue(layer == null ? 100 : layer.opacity() * 100);
    }
    following = false;
  }
}
