package se.strukturvy.ui.style;

import java.util.function.DoubleFunction;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import se.strukturvy.map.Layer;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.text.Messages;

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
    DoubleFunction<String> text = d -> d <= 0 || !Double.isFinite(d) ? "" : "1:" + Math.round(d);
    closest.setText(text.apply(layer.scale().closest()));
    farthest.setText(text.apply(layer.scale().farthest()));
    following = false;
    table.add(texts.get("opacity"), opacity);
    table.add(texts.get("scale.closest"), closest);
    table.add(texts.get("scale.farthest"), farthest);
  }

  private void setScale() {
    double near = number(closest.getText(), 0);
    double far = number(farthest.getText(), Double.POSITIVE_INFINITY);
    if (near < far) {
      edits.change("scale", layer -> layer.withScale(new ScaleRange(near, far)));
    }
  }

  private static double number(String text, double otherwise) {
    String digits = text.replaceFirst("^\\s*1\\s*:", "").replaceAll("[\\s\u00A0]", "");
    return digits.matches("\\d{1,12}") ? Double.parseDouble(digits) : otherwise;
  }
}
