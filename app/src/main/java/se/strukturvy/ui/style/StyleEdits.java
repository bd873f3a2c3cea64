package se.strukturvy.ui.style;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.strukturvy.map.Layer;
import se.strukturvy.style.Style;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.ui.desk.StyleDesk;
import se.strukturvy.ui.text.Messages;

/**
 * What the parts of the panel change.
 *
 * @param desk knows the layer that is looked at
 * @param texts name the steps that can be taken back: {@code step.<key>}
 */
record StyleEdits(StyleDesk desk, Messages texts) implements SymbolEdits {
  Optional<Layer> layer() {
    return desk.present();
  }

  void change(String key, UnaryOperator<Layer> how) {
    layer()
        .ifPresent(
            layer ->
                desk.history().change(texts.get("step." + key, layer.title()), layer.id(), how));
  }

  @Override
  public void restyle(String key, Function<StyleDesign, Style> how) {
    change(key, layer -> layer.withStyle(how.apply(new StyleDesign(layer.style()))));
  }
}
