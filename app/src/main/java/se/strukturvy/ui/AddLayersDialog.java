package se.strukturvy.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.StringConverter;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.ui.desk.DataDesk.Offer;
import se.strukturvy.ui.text.Messages;

/**
 * Shows what will be added and asks what only people can know: which layers of many, and the
 * reference system of those whose file states none.
 */
final class AddLayersDialog {
  private static final double MOST_HEIGHT = 420;

  private final Stage owner;
  private final CrsQuestion question;
  private final Messages texts;
  private final Map<Offer, CheckBox> boxes = new LinkedHashMap<>();
  private final Map<Offer, ComboBox<CoordinateReferenceSystem>> systems = new HashMap<>();

  /**
   * What people chose.
   *
   * @param offers the layers
   * @param systems the reference systems of those that had none
   */
  record Choice(List<Offer> offers, Map<Offer, CoordinateReferenceSystem> systems) {}

  AddLayersDialog(Stage owner, CrsQuestion question, Messages texts) {
    this.owner = owner;
    this.question = question;
    this.texts = texts;
  }

  /** Asks; empty when people changed their mind. A single clear layer needs no question. */
  Optional<Choice> ask(List<Offer> offers) {
    if (offers.size() == 1 && offers.get(0).type().crs().isPresent()) {
      return Optional.of(new Choice(offers, Map.of()));
    }
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("add.title"));
    dialog.setHeaderText(texts.get("add.header"));
    dialog.setResizable(true);
    ScrollPane scroll = new ScrollPane(grid(offers));
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(Math.min(MOST_HEIGHT, 60 + 36.0 * offers.size()));
    dialog.getDialogPane().setContent(scroll);
    ButtonType add = new ButtonType(texts.get("add.add"), ButtonType.OK.getButtonData());
    ButtonType cancel = new ButtonType(texts.get("add.cancel"), ButtonType.CANCEL.getButtonData());
    dialog.getDialogPane().getButtonTypes().setAll(add, cancel);
    return dialog.showAndWait().filter(add::equals).map(button -> choice());
  }

  private GridPane grid(List<Offer> offers) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(6);
    grid.setPadding(new Insets(8));
    grid.addRow(
        0,
        new Label(texts.get("add.layer")),
        new Label(texts.get("add.kind")),
        new Label(texts.get("add.count")),
        new Label(texts.get("add.crs")));
    int row = 1;
    for (Offer offer : offers) {
      CheckBox box = new CheckBox(offer.type().name());
      // A layer's name may hold an underscore, which would otherwise be taken for an access key.
      box.setMnemonicParsing(false);
      box.setSelected(true);
      boxes.put(offer, box);
      grid.addRow(
          row++,
          box,
          new Label(texts.get("kind." + offer.type().kind().name())),
          new Label(String.format(texts.locale(), "%,d", offer.count())),
          offer
              .type()
              .crs()
              .<javafx.scene.Node>map(crs -> new Label(crs.name()))
              .orElseGet(() -> systemBox(offer)));
    }
    return grid;
  }

  private VBox systemBox(Offer offer) {
    ComboBox<CoordinateReferenceSystem> box = new ComboBox<>();
    box.getItems().setAll(question.choices(offer.extent()));
    Label place = new Label();
    place.getStyleClass().add("text-muted");
    box.valueProperty()
        .addListener(
            (property, before, now) ->
                place.setText(
                    question
                        .place(offer.extent(), now)
                        .map(at -> texts.get("crs.lands", at))
                        .orElse("")));
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(CoordinateReferenceSystem crs) {
            return crs == null ? "" : crs.name() + " (" + crs.code() + ")";
          }

          @Override
          public CoordinateReferenceSystem fromString(String text) {
            return null;
          }
        });
    box.getSelectionModel().selectFirst();
    systems.put(offer, box);
    return new VBox(2, box, place);
  }

  private Choice choice() {
    List<Offer> chosen = new ArrayList<>();
    Map<Offer, CoordinateReferenceSystem> named = new HashMap<>();
    boxes.forEach(
        (offer, box) -> {
          if (box.isSelected()) {
            chosen.add(offer);
            if (systems.containsKey(offer) && systems.get(offer).getValue() != null) {
              named.put(offer, systems.get(offer).getValue());
            }
          }
        });
    return new Choice(chosen, named);
  }
}
