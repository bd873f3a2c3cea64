package se.strukturvy.ui;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ChoiceDialog;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.map.Layer;
import se.strukturvy.ui.layer.LayerCommands;
import se.strukturvy.ui.text.Messages;

/** What the layer tree asks people about a layer. */
public final class LayerQuestions implements LayerCommands {
  private final Stage stage;
  private final Session session;
  private final Messages texts;

  /** Asks in windows of {@code stage}. */
  public LayerQuestions(Stage stage, Session session, Locale locale) {
    this.stage = stage;
    this.session = session;
    this.texts = new Messages(LayerQuestions.class, locale);
  }

  /** A system that reads as people name it. */
  private record Named(CoordinateReferenceSystem system) {
    @Override
    public String toString() {
      return system.name() + " (" + system.code() + ")";
    }
  }

  @Override
  public void zoomTo(Envelope extent) {
    session.navigator().showExtent(extent);
  }

  @Override
  public void chooseCrs(String layerId) {
    layer(layerId)
        .ifPresent(
            layer -> {
              List<Named> all = session.catalog().search("").stream().map(Named::new).toList();
              ChoiceDialog<Named> dialog =
                  new ChoiceDialog<>(new Named(session.map().project().get().map().crs()), all);
              dialog.initOwner(stage);
              dialog.setTitle(texts.get("add.crs"));
              dialog.setHeaderText(texts.get("crs.question", layer.title()));
              dialog
                  .showAndWait()
                  .ifPresent(chosen -> session.data().chooseCrs(layer, chosen.system()));
            });
  }

  @Override
  public void findFile(String layerId) {
    layer(layerId)
        .ifPresent(
            layer -> {
              FileChooser chooser = new FileChooser();
              chooser.setTitle(texts.get("file.find", layer.data().file().getFileName()));
              File found = chooser.showOpenDialog(stage);
              if (found != null) {
                session.data().moveTo(layer, found.toPath());
              }
            });
  }

  private Optional<Layer> layer(String id) {
    return session
        .map()
        .project()
        .get()
        .map()
        .allLayers()
        .filter(layer -> layer.id().equals(id))
        .findFirst();
  }
}
