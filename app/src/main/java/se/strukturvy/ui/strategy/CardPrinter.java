package se.strukturvy.ui.strategy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.strukturvy.analysis.TouchedFeature;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.map.LayerContent;
import se.strukturvy.report.pdf.CardContent;
import se.strukturvy.report.pdf.CardPdf;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * Asks where, and writes application cards there.
 *
 * @param owner the window that asks
 * @param desk knows what is touched
 * @param contents what has been read of the project, by layer id
 * @param texts the language
 */
record CardPrinter(
    Stage owner, StrategyDesk desk, Supplier<Map<String, LayerContent>> contents, Messages texts) {
  /** Writes a card; {@code said} gets a sentence on how it went. */
  void print(
      StrategicDirection direction,
      Municipality municipality,
      ApplicationCard card,
      Consumer<String> said) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("card.print"));
    chooser.setInitialFileName(texts.get("card.file", direction.code(), municipality.code()));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    new SaveQuestion(owner, texts.locale())
        .ask(chooser)
        .ifPresent(file -> print(new CardPdf(content(direction, municipality, card)), file, said));
  }

  private void print(CardPdf pdf, Path file, Consumer<String> said) {
    Outcome.of(
        CompletableFuture.runAsync(() -> write(pdf, file)),
        done -> said.accept(texts.get("card.printed", file.getFileName())),
        failure -> said.accept(texts.sentences().say(failure)));
  }

  private static void write(CardPdf pdf, Path file) {
    try {
      pdf.write(file);
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  private CardContent content(
      StrategicDirection direction, Municipality municipality, ApplicationCard card) {
    List<TouchedFeature> touched =
        desk.matrix()
            .get()
            .map(matrix -> matrix.reach().touched(direction, municipality.code()))
            .orElse(List.of());
    return new CardContent(
        direction,
        municipality,
        card,
        touched,
        desk.project(),
        Map.copyOf(contents.get()),
        LocalDate.now(ZoneId.systemDefault()),
        texts.locale());
  }
}
