package se.strukturvy.map;

import java.util.List;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;

/**
 * A layer of the project: where its data lie and how it is shown.
 *
 * @param id unique in the project
 * @param title what people read
 * @param data where the data lie
 * @param style how it looks
 * @param visible whether its box is ticked
 * @param opacity 0 (clear) to 1
 * @param scale at which scales it is drawn
 * @param labelPlaces where labels stand that were moved by hand
 */
public record Layer(
    String id,
    String title,
    DataReference data,
    Style style,
    boolean visible,
    double opacity,
    ScaleRange scale,
    List<LabelPlace> labelPlaces)
    implements LayerNode {
  /** Makes a layer with a list of its own. */
  public Layer {
    labelPlaces = List.copyOf(labelPlaces);
  }

  /** A layer with all labels where the renderer finds room for them. */
  public Layer(
      String id,
      String title,
      DataReference data,
      Style style,
      boolean visible,
      double opacity,
      ScaleRange scale) {
    this(id, title, data, style, visible, opacity, scale, List.of());
  }

  /** The same layer, shown or not. */
  @Override
  public Layer withVisible(boolean shown) {
    return new Layer(id, title, data, style, shown, opacity, scale, labelPlaces);
  }

  /** The same layer with another opacity. */
  public Layer withOpacity(double newOpacity) {
    return new Layer(id, title, data, style, visible, newOpacity, scale, labelPlaces);
  }

  /** The same layer with another title. */
  @Override
  public Layer withTitle(String newTitle) {
    return new Layer(id, newTitle, data, style, visible, opacity, scale, labelPlaces);
  }

  /** The same layer with its data elsewhere, or read in another way. */
  public Layer withData(DataReference newData) {
    return new Layer(id, title, newData, style, visible, opacity, scale, labelPlaces);
  }

  /** The same layer with another style. */
  public Layer withStyle(Style newStyle) {
    return new Layer(id, title, data, newStyle, visible, opacity, scale, labelPlaces);
  }

  /** The same layer under another id: a copy. */
  public Layer withId(String newId) {
    return new Layer(newId, title, data, style, visible, opacity, scale, labelPlaces);
  }

  /** The same layer at other scales. */
  public Layer withScale(ScaleRange newScale) {
    return new Layer(id, title, data, style, visible, opacity, newScale, labelPlaces);
  }

  /** The same layer with labels in other places. */
  public Layer withLabelPlaces(List<LabelPlace> places) {
    return new Layer(id, title, data, style, visible, opacity, scale, places);
  }
}
