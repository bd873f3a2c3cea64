package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.project.SnapshotMaker;

/**
 * Puts labels in other places, in the project that is shown.
 *
 * @param model holds the project
 * @param changes changes its layers, so that it can be undone
 */
public record LabelMoves(MapModel model, LayerChange changes) {
  /** Changes a layer of the project. */
  @FunctionalInterface
  public interface LayerChange {
    /**
     * Changes it.
     *
     * @param name what undo calls the change
     */
    void change(String name, String layerId, UnaryOperator<Layer> how);
  }

  /**
   * Puts the middle of a label on a point; nothing happens when it belongs to no layer.
   *
   * @param name what undo calls it
   */
  public void move(String name, MapLabel label, Coordinate to) {
    change(name, label, new LabelPlace(label.feature(), label.text(), to.x, to.y));
  }

  /**
   * Lets a label find its place by itself again.
   *
   * @param name what undo calls it
   */
  public void release(String name, MapLabel label) {
    change(name, label, null);
  }

  /** Where somebody has put the label; empty where it found its place by itself. */
  public Optional<Coordinate> place(MapLabel label) {
    return layer(label).stream()
        .flatMap(layer -> layer.labelPlaces().stream())
        .filter(place -> place.isOf(label.feature(), label.text()))
        .map(place -> new Coordinate(place.x(), place.y()))
        .findFirst();
  }

  /** Whether the label belongs to a layer of the project. */
  public boolean canMove(MapLabel label) {
    return layer(label).isPresent();
  }

  private Optional<Layer> layer(MapLabel label) {
    return SnapshotMaker.layerOf(model.project().get(), label.layer());
  }

  private void change(String name, MapLabel label, LabelPlace place) {
    layer(label)
        .ifPresent(
            found ->
                changes.change(
                    name,
                    found.id(),
                    layer -> {
                      List<LabelPlace> places = new ArrayList<>(layer.labelPlaces());
                      places.removeIf(each -> each.isOf(label.feature(), label.text()));
                      if (place != null) {
                        places.add(place);
                      }
                      return layer.withLabelPlaces(places);
                    }));
  }
}
