package se.strukturvy.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import se.strukturvy.project.Project;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * What the map says of itself, in its corner: the project's notice, and a warning when a structure
 * image is looked at at a scale that it is not meant for.
 */
final class MapNotice extends VBox {
  MapNotice(MapModel map, Messages texts) {
    setId("notice");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    getStyleClass().add("map-notices");
    Label own = line();
    own.textProperty().bind(map.project().map(project -> project.map().notice()));
    Label closer = line();
    closer.setText(texts.get("notice.closer"));
    closer.getStyleClass().add("warning");
    closer
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> isSchematic(map), map.project(), map.activeImages(), map.viewport()));
    own.visibleProperty().bind(own.textProperty().isNotEmpty());
    List.of(closer, own).forEach(label -> label.managedProperty().bind(label.visibleProperty()));
    getChildren().addAll(closer, own);
  }

  private static Label line() {
    Label label = new Label();
    label.getStyleClass().add("map-notice");
    return label;
  }

  private static boolean isSchematic(MapModel map) {
    Project project = map.project().get();
    double denominator = map.viewport().get().scaleDenominator();
    return project.images().stream()
        .filter(image -> map.activeImages().get().contains(image.id()))
        .anyMatch(image -> image.isSchematicAt(denominator));
  }
}
