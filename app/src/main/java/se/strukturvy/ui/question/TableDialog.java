package se.strukturvy.ui.question;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.csv.CsvPreview;
import se.strukturvy.ui.desk.ReadingDesk;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * Shows the first rows of a text table as they would be read, and lets people overrule separator,
 * decimal sign, encoding, columns with the place, and reference system.
 */
public final class TableDialog {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 430;
  private static final double LINE = 32;

  private final Window owner;
  private final ReadingDesk desk;
  private final CrsQuestion question;
  private final Messages texts;
  private final TableForm form;
  private final TablePreview rows = new TablePreview();
  private final CrsBox system;
  private final HBox systemRow;
  private final Label trouble = new Label();
  private CsvPreview shown;

  /** Asks over {@code owner}. */
  public TableDialog(Window owner, ReadingDesk desk, CrsQuestion question, Messages texts) {
    this.owner = owner;
    this.desk = desk;
    this.question = question;
    this.texts = texts;
    form = new TableForm(texts);
    system = new CrsBox(question, texts);
    Label name = new Label(texts.get("table.crs"));
    name.setMinHeight(LINE);
    systemRow = new HBox(10, name, system);
    trouble.getStyleClass().add("danger");
    trouble.setWrapText(true);
  }

  /**
   * Asks how a table is read; empty when people changed their mind.
   *
   * @param preview what it seems to be
   * @return every choice that is in it
   */
  public Optional<OpenOptions> ask(CsvPreview preview) {
    QuestionDialog dialog =
        new QuestionDialog(
            owner,
            texts,
            texts.get("table.title"),
            texts.get("table.header", preview.file().getFileName()),
            texts.get("table.read"));
    form.onChange(() -> look(preview));
    VBox content = new VBox(12, form, rows, systemRow, trouble);
    VBox.setVgrow(rows, Priority.ALWAYS);
    content.setPadding(new Insets(8));
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setMinViewportWidth(WIDTH);
    scroll.setPrefViewportHeight(HEIGHT);
    show(preview);
    return dialog.asks(scroll, WIDTH + 40) ? Optional.of(chosen()) : Optional.empty();
  }

  private void look(CsvPreview first) {
    Outcome.of(
        desk.table(first.file(), form.options(), question.home().orElse(null)),
        this::show,
        failure -> trouble.setText(texts.get("table.failed", texts.sentences().say(failure))));
  }

  private void show(CsvPreview preview) {
    shown = preview;
    trouble.setText("");
    form.show(preview);
    rows.show(preview);
    systemRow.setVisible(preview.shape().isPlaced());
    systemRow.setManaged(preview.shape().isPlaced());
    system.offer(preview.layer(), preview.extent());
    preview.crs().ifPresent(system::choose);
  }

  private OpenOptions chosen() {
    OpenOptions options = form.options();
    return systemRow.isVisible() && system.value() != null
        ? options.withCrs(shown.layer(), system.value())
        : options;
  }
}
