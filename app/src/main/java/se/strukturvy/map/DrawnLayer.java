package se.strukturvy.map;

import java.util.List;
import se.strukturvy.style.Style;

/**
 * One layer as a picture needs it.
 *
 * @param id the layer's id in its project
 * @param content what has been read of it
 * @param style how it looks
 * @param opacity 0 (clear) to 1
 * @param filter which of its features are drawn, in ECQL; null for all. Its fields are among the
 *     content's columns.
 * @param emphasis which of its features stand out
 * @param labelPlaces where labels stand that were moved by hand
 * @param raised whether it is drawn above the labels of the layers that are not
 */
public record DrawnLayer(
    String id,
    LayerContent content,
    Style style,
    double opacity,
    String filter,
    Emphasis emphasis,
    List<LabelPlace> labelPlaces,
    boolean raised) {
  /** Makes a layer with a list of its own. */
  public DrawnLayer {
    labelPlaces = List.copyOf(labelPlaces);
  }

  /** A layer with all labels where the renderer finds room for them. */
  public DrawnLayer(
      String id,
      LayerContent content,
      Style style,
      double opacity,
      String filter,
      Emphasis emphasis) {
    this(id, content, style, opacity, filter, emphasis, List.of(), false);
  }

  /** The same layer when something else has been read of it. */
  public DrawnLayer withContent(LayerContent other) {
    return new DrawnLayer(id, other, style, opacity, filter, emphasis, labelPlaces, raised);
  }

  /** The same layer with labels in other places. */
  public DrawnLayer withLabelPlaces(List<LabelPlace> places) {
    return new DrawnLayer(id, content, style, opacity, filter, emphasis, places, raised);
  }

  /** The same layer in another style. */
  public DrawnLayer withStyle(Style other) {
    return new DrawnLayer(id, content, other, opacity, filter, emphasis, labelPlaces, raised);
  }

  /** The same layer with fewer features drawn; {@code fewer} in ECQL. */
  public DrawnLayer withFilter(String fewer) {
    return new DrawnLayer(id, content, style, opacity, fewer, emphasis, labelPlaces, raised);
  }

  /** The same layer above the labels of others. */
  public DrawnLayer above() {
    return new DrawnLayer(id, content, style, opacity, filter, emphasis, labelPlaces, true);
  }
}
