package se.strukturvy.ui.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.ui.desk.LayerOffer;
import se.strukturvy.ui.text.Messages;

/**
 * Shows what will be added and asks what only people can know: which layers of many, the reference
 * system of those whose file states none, and the encoding of text that was but guessed.
 */
public final class AddLayersDialog {
  private static final double MOST_HEIGHT = 420;
  private static final double WIDTH = 860;
  private static final double LINE = 32;

  private final Window owner;
  private final CrsQuestion question;
  private final Messages texts;
  private final Map<LayerOffer, CheckBox> boxes = new LinkedHashMap<>();
  private final Map<LayerOffer, CrsBox> systems = new HashMap<>();
  private final Map<LayerOffer, EncodingBox> encodings = new HashMap<>();

  /** Asks over {@code owner}. */
  public AddLayersDialog(Window owner, CrsQuestion question, Messages texts) {
    this.owner = owner;
    this.question = question;
    this.texts = texts;
  }

  /**
   * Asks; empty when people changed their mind. A single clear layer needs no question.
   *
   * @return the layers to add, each with how it is read
   */
  public Optional<List<LayerOffer>> ask(List<LayerOffer> offers) {
    if (offers.size() == 1 && offers.get(0).isClear()) {
      return Optional.of(offers);
    }
    QuestionDialog dialog =
        new QuestionDialog(
            owner, texts, texts.get("add.title"), texts.get("add.header"), texts.get("add.add"));
    GridPane grid = grid(offers);
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    double height = 60 + 36.0 * offers.size() + 70.0 * encodings.size() + 30.0 * systems.size();
    scroll.setPrefViewportHeight(Math.min(MOST_HEIGHT, height));
    return dialog.asks(scroll, WIDTH) ? Optional.of(choice()) : Optional.empty();
  }

  private GridPane grid(List<LayerOffer> offers) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.setVgap(2);
    grid.setPadding(new Insets(8));
    grid.addRow(0, label("add.layer"), label("add.kind"), label("add.count"), label("add.crs"));
    if (offers.stream().anyMatch(LayerOffer::isEncodingGuessed)) {
      grid.add(label("add.encoding"), 4, 0);
    }
    int row = 1;
    for (LayerOffer offer : offers) {
      CheckBox box = new CheckBox(offer.type().name());
      // A layer's name may hold an underscore, which would otherwise be taken for an access key.
      box.setMnemonicParsing(false);
      box.setSelected(true);
      boxes.put(offer, box);
      grid.addRow(
          row, box, label("kind." + offer.type().kind().name()), count(offer), system(offer));
      if (offer.isEncodingGuessed()) {
        EncodingBox encoding = new EncodingBox(offer.encodings(), texts);
        encodings.put(offer, encoding);
        grid.add(encoding, 4, row);
      }
      row++;
    }
    grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    grid.getChildren().forEach(AddLayersDialog::line);
    return grid;
  }

  /** Words as high as the controls beside them, so that they stand on one line. */
  private static void line(Node cell) {
    if (cell instanceof Labeled words) {
      words.setMinHeight(LINE);
    }
  }

  private Label count(LayerOffer offer) {
    Label count = new Label(String.format(texts.locale(), "%,d", offer.count()));
    count.setMinWidth(Label.USE_PREF_SIZE);
    return count;
  }

  private Label label(String key) {
    Label label = new Label(texts.get(key));
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private Node system(LayerOffer offer) {
    if (!offer.isCrsUnknown()) {
      return new Label(offer.type().crs().map(crs -> crs.name()).orElse(""));
    }
    CrsBox box = new CrsBox(question, texts);
    box.offer(offer.type().name(), offer.extent());
    systems.put(offer, box);
    return box;
  }

  private List<LayerOffer> choice() {
    List<LayerOffer> chosen = new ArrayList<>();
    boxes.forEach(
        (offer, box) -> {
          if (box.isSelected()) {
            chosen.add(offer.readAs(reading(offer)));
          }
        });
    return chosen;
  }

  private OpenOptions reading(LayerOffer offer) {
    OpenOptions reading = offer.reading();
    if (systems.containsKey(offer) && systems.get(offer).value() != null) {
      reading = reading.withCrs(offer.type().name(), systems.get(offer).value());
    }
    return encodings.containsKey(offer)
        ? reading.withEncoding(encodings.get(offer).value())
        : reading;
  }
}
