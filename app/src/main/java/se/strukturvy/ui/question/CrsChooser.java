package se.strukturvy.ui.question;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.ui.text.Messages;

/** Lets people search all reference systems, and says where the data would land in each. */
public final class CrsChooser {
  private static final double WIDTH = 460;
  private static final double HEIGHT = 320;

  private final Window owner;
  private final CrsQuestion question;
  private final Messages texts;
  private final TextField search = new TextField();
  private final ListView<CoordinateReferenceSystem> list = new ListView<>();
  private final Label landing = new Label();

  /** Asks over {@code owner}. */
  public CrsChooser(Window owner, CrsQuestion question, Messages texts) {
    this.owner = owner;
    this.question = question;
    this.texts = texts;
  }

  /**
   * Asks in which system a layer is.
   *
   * @param layer its title
   * @param extent its box in the numbers of the file
   * @param present the system that it has now; null for none
   */
  public Optional<CoordinateReferenceSystem> ofLayer(
      String layer, Envelope extent, CoordinateReferenceSystem present) {
    return ask(texts.get("crs.layer", layer), extent, present);
  }

  /** Asks in which system coordinates are to be read. */
  public Optional<CoordinateReferenceSystem> ofCoordinates(CoordinateReferenceSystem present) {
    return ask(texts.get("crs.coordinates"), new Envelope(), present);
  }

  private Optional<CoordinateReferenceSystem> ask(
      String header, Envelope extent, CoordinateReferenceSystem present) {
    QuestionDialog dialog =
        new QuestionDialog(owner, texts, texts.get("crs.title"), header, texts.get("use"));
    search.setPromptText(texts.get("crs.search"));
    search.textProperty().addListener((property, before, now) -> fill(extent, now));
    search.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
          }
        });
    list.setCellFactory(view -> new NameCell());
    list.setPrefSize(WIDTH, HEIGHT);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2 && selected() != null) {
            dialog.answer();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, now) -> {
              landing.setText(question.landing(extent, now, texts));
              dialog.answerButton().setDisable(now == null);
            });
    landing.getStyleClass().add("text-muted");
    landing.setWrapText(true);
    fill(extent, "");
    if (present != null && list.getItems().contains(present)) {
      list.getSelectionModel().select(present);
      list.scrollTo(present);
    }
    VBox content = new VBox(8, search, list, landing);
    content.setPadding(new Insets(8));
    Platform.runLater(search::requestFocus);
    return dialog.asks(content, WIDTH + 40) ? Optional.ofNullable(selected()) : Optional.empty();
  }

  private CoordinateReferenceSystem selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void fill(Envelope extent, String wanted) {
    List<CoordinateReferenceSystem> found =
        wanted.isBlank() ? question.choices(extent) : question.catalog().search(wanted);
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
  }

  /** How people read the name of a system. */
  static String name(CoordinateReferenceSystem system) {
    return system == null ? "" : system.name() + " (" + system.code() + ")";
  }

  private static final class NameCell extends ListCell<CoordinateReferenceSystem> {
    @Override
    protected void updateItem(CoordinateReferenceSystem system, boolean empty) {
      super.updateItem(system, empty);
      setText(empty ? null : name(system));
    }
  }
}
