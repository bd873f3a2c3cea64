package se.strukturvy.ui.style;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import se.strukturvy.ui.control.NameConverter;

/** A drop-down list that tells only what people choose, not what the program shows. */
final class Choice<T> extends ComboBox<T> {
  private boolean following;

  /**
   * Makes a list.
   *
   * @param words how an item is called
   * @param chosen told what people choose
   */
  Choice(Function<T, String> words, Consumer<T> chosen) {
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new NameConverter<>(words));
    valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!following && now != null) {
                chosen.accept(now);
              }
            });
  }

  /** Shows items and which of them is chosen, without telling. */
  void show(List<T> items, T value) {
    following = true;
    if (!getItems().equals(items)) {
      getItems().setAll(items);
    }
    setValue(value);
    following = false;
  }
}
