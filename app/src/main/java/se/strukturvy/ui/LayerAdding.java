package se.strukturvy.ui;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import se.strukturvy.ui.desk.LayerOffer;
import se.strukturvy.ui.desk.LayerOffers;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** Adds the layers of files to the project, and asks what the files do not say. */
final class LayerAdding {
  /** What the names of files with layers look like. */
  static final List<String> PATTERNS =
      List.of(
          "*.gpkg", "*.shp", "*.zip", "*.dbf", "*.geojson", "*.json", "*.csv", "*.tsv", "*.txt");

  private final Session session;
  private final Messages texts;
  private final DataQuestions questions;
  private final FileAlerts alerts;

  LayerAdding(Stage stage, Session session, Messages texts, FileAlerts alerts) {
    this.session = session;
    this.texts = texts;
    this.questions = new DataQuestions(stage, session, texts.locale());
    this.alerts = alerts;
  }

  /** Looks what files offer, and adds it as people answer. */
  void look(List<Path> files) {
    if (!files.isEmpty()) {
      session.activity().message().set(texts.get("file.looking"));
      questions.askOfTables(
          files, known -> Outcome.of(session.data().look(known), this::add, alerts::failed));
    }
  }

  private void add(LayerOffers offers) {
    session.activity().message().set("");
    if (!offers.layers().isEmpty()) {
      add(offers.layers());
    }
    if (!offers.failures().isEmpty()) {
      alerts.failed(offers.failures());
    }
  }

  private void add(List<LayerOffer> offers) {
    questions
        .askOfLayers(offers)
        .ifPresent(
            choice -> {
              if (session.map().project().get().map().home().isNull()
                  && session.map().contents().isEmpty()) {
                session.navigator().showAllOnceRead();
              }
              session.data().add(choice, nameOf(choice));
            });
  }

  private String nameOf(List<LayerOffer> added) {
    return added.size() == 1
        ? texts.get("layers.added.one", added.get(0).type().name())
        : texts.get("layers.added.many", added.size());
  }
}
