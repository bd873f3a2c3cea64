package se.strukturvy.map;

import java.util.List;

/**
 * A group of the layer tree.
 *
 * @param id unique in the project
 * @param title what people read
 * @param visible whether its box is ticked; its layers are drawn only if it is
 * @param children the topmost first
 */
public record LayerGroup(String id, String title, boolean visible, List<LayerNode> children)
    implements LayerNode {
  /** Makes a group with a list of its own. */
  public LayerGroup {
    children = List.copyOf(children);
  }

  /** The same group, shown or not. */
  @Override
  public LayerGroup withVisible(boolean shown) {
    return new LayerGroup(id, title, shown, children);
  }

  /** The same group with another title. */
  @Override
  public LayerGroup withTitle(String newTitle) {
    return new LayerGroup(id, newTitle, visible, children);
  }

  /** The same group with other lines in it. */
  public LayerGroup withChildren(List<? extends LayerNode> lines) {
    return new LayerGroup(id, title, visible, List.copyOf(lines));
  }
}
