package se.strukturvy.ui;

import java.util.Locale;
import javafx.scene.Node;

/**
 * What stands around the map.
 *
 * @param layers the layer tree
 * @param images the switch of structure images
 * @param styles how a layer looks
 * @param directions the tree of RUS directions
 * @param inspector what is known about what was clicked
 * @param issues the list of issues
 */
public record Panels(
    Node layers, Node styles, Node images, Node directions, Node inspector, Node issues) {
  /** Makes the panels in a language; called again when people choose another one. */
  @FunctionalInterface
  public interface Factory {
    /** The panels, their texts in {@code locale}. */
    Panels in(Locale locale);
  }
}
