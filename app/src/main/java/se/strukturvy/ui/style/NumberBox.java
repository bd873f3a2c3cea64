package se.strukturvy.ui.style;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;

/** A number with arrows that tells only what people set; half-written numbers are kept quiet. */
final class NumberBox extends Spinner<Double> {
  private boolean following;

  NumberBox(double least, double most, double step, DoubleConsumer set) {
    setValueFactory(new DoubleSpinnerValueFactory(least, most, least, step));
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    setPrefWidth(90);
    valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                set.accept(now);
              }
            });
    focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                increment(0);
              }
            });
  }

  /** Shows a number without telling. */
  void show(double value) {
    following = true;
    getValueFactory().setValue(Math.round(value * 100) / 100.0);
    following = false;
  }
}
