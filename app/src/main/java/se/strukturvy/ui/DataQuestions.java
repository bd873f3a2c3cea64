package se.strukturvy.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.map.Layer;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.ui.desk.LayerOffer;
import se.strukturvy.ui.desk.ReadingDesk;
import se.strukturvy.ui.question.AddLayersDialog;
import se.strukturvy.ui.question.CrsChooser;
import se.strukturvy.ui.question.CrsQuestion;
import se.strukturvy.ui.question.EncodingDialog;
import se.strukturvy.ui.question.TableDialog;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** Asks what data do not say of themselves, when they are added and when people doubt it later. */
final class DataQuestions {
  private final Stage stage;
  private final Session session;
  private final Messages texts;

  DataQuestions(Stage stage, Session session, Locale locale) {
    this.stage = stage;
    this.session = session;
    this.texts = new Messages(CrsChooser.class, locale);
  }

  /**
   * Asks, one after another, how text tables are read that nobody was asked about before.
   *
   * @param known gets the files that are to be opened, also those of which nothing can be asked,
   *     for whoever opens them says why; without those that people thought better of
   */
  void askOfTables(List<Path> files, Consumer<List<Path>> known) {
    ask(new ArrayDeque<>(files), new ArrayList<>(), known);
  }

  private void ask(Deque<Path> left, List<Path> known, Consumer<List<Path>> then) {
    if (left.isEmpty()) {
      then.accept(known);
      return;
    }
    Path file = left.removeFirst();
    if (!CsvFormat.isNamedTable(file) || !readings().recall(file).equals(OpenOptions.NONE)) {
      known.add(file);
      ask(left, known, then);
      return;
    }
    askOfTable(
        file,
        chosen -> {
          chosen.ifPresent(
              options -> {
                readings().keep(file, options);
                known.add(file);
              });
          ask(left, known, then);
        },
        failure -> {
          known.add(file);
          ask(left, known, then);
        });
  }

  private void askOfTable(
      Path file, Consumer<Optional<OpenOptions>> then, Consumer<Throwable> failure) {
    CrsQuestion question = question();
    Outcome.of(
        readings().table(file, readings().recall(file), question.home().orElse(null)),
        preview -> then.accept(new TableDialog(stage, readings(), question, texts).ask(preview)),
        failure);
  }

  /** Asks which layers are added, and how; empty when people changed their mind. */
  Optional<List<LayerOffer>> askOfLayers(List<LayerOffer> offers) {
    return offers.isEmpty()
        ? Optional.empty()
        : new AddLayersDialog(stage, question(), texts).ask(offers);
  }

  /** Asks in which system a layer is. */
  void askForCrs(Layer layer) {
    Outcome.of(
        readings().extent(layer),
        extent ->
            new CrsChooser(stage, question(), texts)
                .ofLayer(layer.title(), extent, present(layer))
                .ifPresent(system -> readAs(layer, system)),
        this::say);
  }

  private CoordinateReferenceSystem present(Layer layer) {
    var state = session.data().states().get(layer.id());
    return state == null || state.type() == null ? null : state.type().crs().orElse(null);
  }

  private void readAs(Layer layer, CoordinateReferenceSystem system) {
    OpenOptions options = layer.data().reading().withCrs(layer.data().layer(), system);
    readings().readAs(layer, options);
  }

  /** Asks how the text of a layer is encoded; of a text table, how all of it is read. */
  void askForEncoding(Layer layer) {
    Path file = layer.data().file();
    if (CsvFormat.isNamedTable(file)) {
      askOfTable(file, chosen -> chosen.ifPresent(how -> readings().readAs(layer, how)), this::say);
      return;
    }
    Outcome.of(
        readings().encodings(layer),
        encodings ->
            new EncodingDialog(stage, texts)
                .ask(layer.title(), encodings)
                .ifPresent(
                    chosen ->
                        readings().readAs(layer, layer.data().reading().withEncoding(chosen))),
        this::say);
  }

  /** Asks in which system coordinates are to be read. */
  Optional<CoordinateReferenceSystem> askForDisplay(CoordinateReferenceSystem present) {
    return new CrsChooser(stage, question(), texts).ofCoordinates(present);
  }

  private void say(Throwable failure) {
    session.activity().failed(failure);
  }

  private ReadingDesk readings() {
    return session.data().readings();
  }

  private CrsQuestion question() {
    return new CrsQuestion(
        session.catalog(), session.map().project().get().map(), session.map().viewport().get());
  }
}
