package se.strukturvy.ui.layer;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.RemovedLines;

/** What the layer panel asks others to do. Called on the JavaFX thread. */
public interface LayerCommands {
  /**
   * Takes lines out of the layer tree, or puts them back; that can be undone.
   *
   * @param name what undo calls it
   * @param present whether they are to be there
   */
  void changeLines(String name, RemovedLines lines, boolean present);

  /** Shows that ground, metres. */
  void zoomTo(Envelope extent);

  /** Asks people where on Earth a layer lies. */
  void chooseCrs(String layerId);

  /** Asks people how the text of a layer is encoded; of a text table, how all of it is read. */
  void chooseEncoding(String layerId);

  /** Another layer was picked: what is about one layer is about this one. */
  void pick(String layerId);

  /** Shows how a layer looks, to be changed. */
  void editStyle(String layerId);

  /** Asks people where a layer's file is now. */
  void findFile(String layerId);
}
