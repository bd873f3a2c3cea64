package se.strukturvy.ui.layer;

import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.style.Rule;

/** A line of the layer panel. */
sealed interface TreeLine {
  /** The layer or group that the line shows, or to which it belongs. */
  LayerNode node();

  /** A group. */
  record GroupLine(LayerGroup node) implements TreeLine {}

  /** A layer. */
  record LayerLine(Layer node) implements TreeLine {}

  /** A line of a layer's legend. */
  record LegendLine(Layer node, Rule rule) implements TreeLine {}
}
