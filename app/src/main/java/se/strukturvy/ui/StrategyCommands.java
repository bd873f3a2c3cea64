package se.strukturvy.ui;

import java.io.File;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.DirectionCoverage;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.Strategy;
import se.strukturvy.ui.strategy.StrategyWindow;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What menu, keys and links do with the strategy. */
final class StrategyCommands implements StrategyWindow.MapCommands {
  private final Stage stage;
  private final Session session;
  private final StrategyWindow window;
  private final Messages texts;

  StrategyCommands(Stage stage, Session session, Messages texts) {
    this.stage = stage;
    this.session = session;
    this.texts = texts;
    window =
        new StrategyWindow(
            stage, session.strategy(), this, new Messages(StrategyWindow.class, texts.locale()));
    session
        .strategy()
        .onOpenCard(
            (direction, municipality) ->
                window.show(StrategyWindow.Part.CARD, direction, municipality));
  }

  void show(StrategyWindow.Part part) {
    StrategicDirection lit = session.map().litDirection().get();
    window.show(part, lit == null ? null : lit.code(), null);
  }

  void close() {
    window.close();
  }

  @Override
  public void locate(StrategicDirection direction, Municipality municipality) {
    session.map().litDirection().set(direction);
    session.navigator().showExtent(municipality.area().getEnvelopeInternal());
    stage.toFront();
  }

  @Override
  public Map<String, LayerContent> contents() {
    return session.map().contents();
  }

  void importStrategy() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("rus.file"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                texts.get("rus.file"), "*.csv", "*.gpkg", "*.json", "*.strukturvy"),
            new FileChooser.ExtensionFilter(texts.get("file.all"), "*.*"));
    File file = chooser.showOpenDialog(stage);
    if (file != null) {
      Outcome.of(session.strategy().read(file.toPath()), this::adopt, this::complain);
    }
  }

  private void adopt(Strategy strategy) {
    session.map().project().set(session.map().project().get().withDirections(strategy.goals()));
    DirectionCoverage coverage = DirectionCoverage.of(strategy.goals());
    String read = texts.get("rus.imported", coverage.total(), coverage.placed());
    String notes =
        strategy.notes().stream().map(texts.sentences()::say).collect(Collectors.joining(" "));
    session.activity().message().set(read + " " + notes);
  }

  private void complain(Throwable failure) {
    session.activity().failed(failure);
  }
}
