package se.strukturvy.ui.layer;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerTree.Place;
import se.strukturvy.ui.layer.TreeLine.LegendLine;

/** Lets people change the order of layers by dragging lines of the tree. */
final class LayerDrag {
  private static final String TYPE = "application/x-strukturvy-layer";

  private final LayerEdits edits;

  LayerDrag(LayerEdits edits) {
    this.edits = edits;
  }

  /** Makes a cell one that can be dragged and dropped on. */
  void install(LayerCell cell) {
    cell.setOnDragDetected(
        event -> {
          if (cell.getItem() != null && !(cell.getItem() instanceof LegendLine)) {
            Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(format(), cell.getItem().node().id());
            board.setContent(content);
            board.setDragView(cell.snapshot(null, null));
            event.consume();
          }
        });
    cell.setOnDragOver(event -> over(cell, event));
    cell.setOnDragExited(event -> mark(cell, Optional.empty()));
    cell.setOnDragDropped(event -> dropped(cell, event));
  }

  private void over(LayerCell cell, DragEvent event) {
    if (event.getDragboard().hasContent(format())) {
      Optional<Place> place = place(cell, event.getY());
      mark(cell, place);
      if (place.isPresent()) {
        event.acceptTransferModes(TransferMode.MOVE);
      }
      event.consume();
    }
  }

  private void dropped(LayerCell cell, DragEvent event) {
    if (event.getDragboard().hasContent(format())) {
      String moving = (String) event.getDragboard().getContent(format());
      place(cell, event.getY())
          .ifPresent(
              place -> {
                String target = cell.getItem().node().id();
                edits.change(tree -> tree.moved(moving, place, target));
              });
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The upper part of a line means above it, the lower part below, the middle of a group in it. */
  static Optional<Place> place(double y, double height, boolean group, boolean legend) {
    if (legend) {
      return Optional.of(Place.AFTER);
    }
    double part = y / height;
    if (group) {
      return Optional.of(part < 0.25 ? Place.BEFORE : part > 0.85 ? Place.AFTER : Place.INSIDE);
    }
    return Optional.of(part < 0.5 ? Place.BEFORE : Place.AFTER);
  }

  private static Optional<Place> place(LayerCell cell, double y) {
    TreeLine line = cell.getItem();
    return line == null
        ? Optional.empty()
        : place(y, cell.getHeight(), line.node() instanceof LayerGroup, line instanceof LegendLine);
  }

  private static void mark(LayerCell cell, Optional<Place> place) {
    for (Place each : Place.values()) {
      PseudoClass look = PseudoClass.getPseudoClass("drop-" + each.name().toLowerCase(Locale.ROOT));
      cell.pseudoClassStateChanged(look, place.filter(p -> p == each).isPresent());
    }
  }

  private static DataFormat format() {
    DataFormat known = DataFormat.lookupMimeType(TYPE);
    return known == null ? new DataFormat(TYPE) : known;
  }
}
