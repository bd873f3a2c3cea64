package se.strukturvy.ui.style;

import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import se.strukturvy.map.Layer;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.text.Messages;
import se.strukturvy.ui.text.ScaleText;

/** At which scales a layer is drawn, and how strongly. */
final class LayerBox {
  private final StyleEdits edits;
  private final Messages texts;
  private final TextField closest = new TextField();
  private final TextField farthest = new TextField();
  private final Slider opacity = new Slider(0, 100, 100);
  private boolean following;

  LayerBox(StyleEdits edits) {
    this.edits = edits;
    texts = edits.texts();
    for (TextField scale : new TextField[] {closest, farthest}) {
      scale.setPromptText(texts.get("scale.nolimit"));
      scale.setOnAction(event -> setScale());
      scale
          .focusedProperty()
          .addListener(
              (property, before, now) -> {
                if (!now) {
                  setScale();
                }
              });
    }
    opacity.setBlockIncrement(5);
    opacity
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following) {
                double part = Math.round(now.doubleValue()) / 100.0;
                edits.change("opacity", layer -> layer.withOpacity(part));
              }
            });
  }

  /** Adds the rows with the layer's values. */
  void addTo(Rows table, Layer layer) {
    following = true;
    if (!opacity.isValueChanging()) {
      opacity.setValue(layer.opacity() * 100);
    }
    closest.setText(ScaleText.limit(layer.scale().closest()));
    farthest.setText(ScaleText.limit(layer.scale().farthest()));
    following = false;
    table.add(texts.get("opacity"), opacity);
    table.add(texts.get("scale.closest"), closest);
    table.add(texts.get("scale.farthest"), farthest);
  }

  private void setScale() {
    double near = ScaleText.parse(closest.getText()).orElse(0);
    double far = ScaleText.parse(farthest.getText()).orElse(Double.POSITIVE_INFINITY);
    if (near < far) {
      edits.change("scale", layer -> layer.withScale(new ScaleRange(near, far)));
    }
  }
}
