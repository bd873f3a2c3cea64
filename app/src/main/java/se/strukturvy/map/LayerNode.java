package se.strukturvy.map;

/** A line of the layer tree: a layer, or a group of such lines. */
public sealed interface LayerNode permits Layer, LayerGroup {
  /** Unique in the project. */
  String id();

  /** What people read. */
  String title();

  /** Whether its box is ticked. */
  boolean visible();

  /** The same line, shown or not. */
  LayerNode withVisible(boolean shown);

  /** The same line with another title. */
  LayerNode withTitle(String newTitle);
}
