package se.strukturvy.ui;

import java.util.Locale;
import javafx.scene.Node;

/**
 * Makes what stands around the map, one after the other, so that the map follows the hand
 * meanwhile; and anew when people choose another language.
 */
public interface Panels {
  /**
   * What stands left of the map.
   *
   * @param images the switch of structure images
   * @param layers the layer tree
   * @param styles how a layer looks
   * @param directions the tree of RUS directions
   */
  record Left(Node images, Node layers, Node styles, Node directions) {}

  /** The panels on the left, their texts in {@code locale}. */
  Left left(Locale locale);

  /** What is known about what was clicked. */
  Node inspector(Locale locale);

  /** The list of issues. */
  Node issues(Locale locale);
}
