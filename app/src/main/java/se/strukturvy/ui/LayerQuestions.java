package se.strukturvy.ui;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Layer;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.ui.layer.LayerCommands;
import se.strukturvy.ui.text.Messages;

/** What the layer tree asks people about a layer. */
public final class LayerQuestions implements LayerCommands {
  private final Stage stage;
  private final Session session;
  private final Messages texts;
  private final DataQuestions questions;

  /** Asks in windows of {@code stage}. */
  public LayerQuestions(Stage stage, Session session, Locale locale) {
    this.stage = stage;
    this.session = session;
    this.texts = new Messages(LayerQuestions.class, locale);
    this.questions = new DataQuestions(stage, session, locale);
  }

  @Override
  public void changeLines(String name, RemovedLines lines, boolean present) {
    session.data().styles().history().changeLines(name, lines, present);
  }

  @Override
  public void zoomTo(Envelope extent) {
    session.navigator().showExtent(extent);
  }

  @Override
  public void chooseCrs(String layerId) {
    layer(layerId).ifPresent(questions::askForCrs);
  }

  @Override
  public void chooseEncoding(String layerId) {
    layer(layerId).ifPresent(questions::askForEncoding);
  }

  @Override
  public void pick(String layerId) {
    session.data().styles().layer().set(layerId);
  }

  @Override
  public void editStyle(String layerId) {
    session.data().styles().edit(layerId);
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
