package se.strukturvy.map.styles;

import java.util.Optional;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Layer;
import se.strukturvy.style.Style;
import se.strukturvy.style.reading.ReadStyle;

/**
 * A style that came with a layer's data.
 *
 * @param name of the file, or what the style is called where it is stored
 * @param place the file, or the table in it
 * @param format "SLD" or "QML", as far as the place tells
 * @param isDefault whether it is meant to be used when nothing is chosen
 * @param reading what came of reading it; null where it cannot be read
 * @param failure why it cannot be read; null where it can
 */
public record FoundStyle(
    String name,
    String place,
    String format,
    boolean isDefault,
    ReadStyle reading,
    Sentence failure) {
  /** What was read; empty where it cannot be read, or says nothing of how features look. */
  public Optional<ReadStyle> usable() {
    return Optional.ofNullable(reading).filter(read -> !read.style().rules().isEmpty());
  }

  /** The layer in this style, with its opacity and scales; unchanged where it is not usable. */
  public Layer applied(Layer layer) {
    return usable()
        .map(
            read ->
                layer
                    .withStyle(new Style(name, read.style().rules()))
                    .withOpacity(read.opacity())
                    .withScale(read.scale()))
        .orElse(layer);
  }
}
