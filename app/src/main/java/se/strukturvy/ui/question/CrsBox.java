package se.strukturvy.ui.question;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.text.Messages;

/** A choice of reference systems for data of a box, with a sentence on where they would land. */
final class CrsBox extends VBox {
  private static final double WIDTH = 280;

  private final ComboBox<CoordinateReferenceSystem> box = new ComboBox<>();
  private final Label landing = new Label();
  private final CrsQuestion question;
  private final Messages texts;
  private String layer = "";
  private Envelope extent = new Envelope();

  CrsBox(CrsQuestion question, Messages texts) {
    super(2);
    this.question = question;
    this.texts = texts;
    box.setPrefWidth(WIDTH);
    box.setConverter(new NameConverter<>(CrsChooser::name));
    box.valueProperty().addListener((property, before, now) -> say());
    landing.getStyleClass().add("text-muted");
    Button more = new Button(texts.get("crs.more"));
    more.setMinWidth(Button.USE_PREF_SIZE);
    more.setOnAction(event -> search());
    getChildren().addAll(new HBox(6, box, more), landing);
  }

  /**
   * Offers systems for a layer, the likeliest chosen.
   *
   * @param data its box, in its own numbers
   */
  void offer(String name, Envelope data) {
    layer = name;
    extent = new Envelope(data);
    box.getItems().setAll(question.choices(extent));
    box.getSelectionModel().selectFirst();
    say();
  }

  /** The system that is chosen; null for none. */
  CoordinateReferenceSystem value() {
    return box.getValue();
  }

  /** Chooses a system. */
  void choose(CoordinateReferenceSystem system) {
    if (!box.getItems().contains(system)) {
      box.getItems().add(0, system);
    }
    box.setValue(system);
  }

  private void search() {
    new CrsChooser(getScene().getWindow(), question, texts)
        .ofLayer(layer, extent, box.getValue())
        .ifPresent(this::choose);
  }

  private void say() {
    landing.setText(question.landing(extent, box.getValue(), texts));
  }
}
