package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.LabelRoom;
import se.strukturvy.map.Viewport;

/** What stands fixed over the map, such as its legend: labels are not to lie below it. */
final class Furniture {
  private final MapModel map;
  private final List<Node> nodes = new ArrayList<>();

  /** Makes furniture of which there is none yet. */
  Furniture(MapModel map) {
    this.map = map;
  }

  /**
   * Adds nodes that stand on a sheet as large as the view.
   *
   * @param moved is called when they take other room than before
   */
  void add(List<? extends Node> more, Runnable moved) {
    nodes.addAll(more);
    for (Node node : more) {
      node.boundsInParentProperty().addListener((property, before, now) -> moved.run());
      node.visibleProperty().addListener((property, before, now) -> moved.run());
    }
  }

  /** The room that labels have in the present view; left of the line while two images share it. */
  LabelRoom room() {
    return room(0, map.swipe().active().get() ? map.swipe().position().get() : 1);
  }

  /** The room that labels have right of the line. */
  LabelRoom roomBeside() {
    return room(map.swipe().position().get(), 1);
  }

  /** The room in a part of the view, from its left edge 0 to its right edge 1. */
  private LabelRoom room(double from, double to) {
    Viewport view = map.viewport().get();
    List<Envelope> covered =
        nodes.stream()
            .filter(node -> node.isVisible() && node.getParent().isVisible())
            .map(node -> node.localToParent(node.getLayoutBounds()))
            .filter(bounds -> !bounds.isEmpty())
            .map(bounds -> ground(view, bounds))
            .toList();
    Envelope seen =
        new Envelope(
            view.toMap(from * view.width(), 0), view.toMap(to * view.width(), view.height()));
    return new LabelRoom(seen, covered);
  }

  private static Envelope ground(Viewport view, Bounds bounds) {
    return new Envelope(
        view.toMap(bounds.getMinX(), bounds.getMinY()),
        view.toMap(bounds.getMaxX(), bounds.getMaxY()));
  }
}
