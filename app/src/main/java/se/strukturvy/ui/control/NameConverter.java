package se.strukturvy.ui.control;

import java.util.function.Function;
import javafx.util.StringConverter;

/**
 * Shows the values of a box by their names; what people type is no value.
 *
 * @param <T> what is chosen
 */
public final class NameConverter<T> extends StringConverter<T> {
  private final Function<T, String> name;
  private final String none;

  /**
   * Makes a converter that shows no value as nothing.
   *
   * @param name what a value is called
   */
  public NameConverter(Function<T, String> name) {
    this(name, "");
  }

  /**
   * Makes a converter.
   *
   * @param name what a value is called
   * @param none what no value is called
   */
  public NameConverter(Function<T, String> name, String none) {
    this.name = name;
    this.none = none;
  }

  @Override
  public String toString(T value) {
    return value == null ? none : name.apply(value);
  }

  @Override
  public T fromString(String text) {
    return null;
  }
}
