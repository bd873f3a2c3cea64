package se.strukturvy.ui.layer;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import se.strukturvy.feature.Field;
import se.strukturvy.map.Layer;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.ui.control.FactTable;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.text.Messages;
import se.strukturvy.ui.text.ScaleText;

/** Says what a layer is, and takes another name and scale range for it. */
final class LayerProperties {
  private static final double WIDTH = 480;
  private static final double HEIGHT = 400;

  private final Layer layer;
  private final LayerEdits edits;
  private final LayerFacts facts;
  private final Messages texts;
  private final TextField title = new TextField();
  private final TextField closest = new TextField();
  private final TextField farthest = new TextField();

  LayerProperties(Layer layer, LayerEdits edits, LayerFacts facts) {
    this.layer = layer;
    this.edits = edits;
    this.facts = facts;
    this.texts = facts.texts();
  }

  void showOver(Node owner) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.getScene().getWindow());
    dialog.setTitle(texts.get("properties.title", layer.title()));
    dialog.setResizable(true);
    ScrollPane scroll = new ScrollPane(content());
    scroll.setFitToWidth(true);
    dialog.getDialogPane().getStylesheets().add(Panel.styleSheet());
    dialog.getDialogPane().getStyleClass().add("panel");
    dialog.getDialogPane().setContent(scroll);
    // JDK-8316423: without a least size some window managers open it too small.
    dialog.getDialogPane().setMinSize(WIDTH, HEIGHT);
    dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
    dialog.showAndWait().filter(ButtonType.OK::equals).ifPresent(ok -> apply());
  }

  private Node content() {
    title.setText(layer.title());
    closest.setText(ScaleText.limit(layer.scale().closest()));
    farthest.setText(ScaleText.limit(layer.scale().farthest()));
    closest.setPromptText(texts.get("properties.nolimit"));
    farthest.setPromptText(texts.get("properties.nolimit"));
    FactTable table = new FactTable();
    table.add(texts.get("properties.name"), title);
    table.add(texts.get("properties.closest"), closest);
    table.add(texts.get("properties.farthest"), farthest);
    table.add(texts.get("properties.file"), layer.data().file().toString());
    table.add(texts.get("properties.layer"), layer.data().layer());
    table.add(texts.get("properties.crs"), facts.crs(layer));
    table.add(texts.get("properties.count"), facts.count(layer));
    table.add(texts.get("properties.fields"), fields());
    if (!facts.state(layer).notes().isEmpty()) {
      table.add(texts.get("properties.notes"), facts.notes(layer));
    }
    if (facts.state(layer).hasFailed()) {
      table.add(
          texts.get("properties.failure"), texts.sentences().say(facts.state(layer).failure()));
    }
    VBox box = new VBox(table);
    box.getStyleClass().add("dialog-content");
    return box;
  }

  private String fields() {
    LayerState state = facts.state(layer);
    List<Field> fields = state.type() == null ? List.of() : state.type().fields();
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }

  private void apply() {
    double near = ScaleText.parse(closest.getText()).orElse(0);
    double far = ScaleText.parse(farthest.getText()).orElse(Double.POSITIVE_INFINITY);
    edits.change(
        tree ->
            tree.renamed(layer.id(), title.getText())
                .withScale(layer.id(), near < far ? new ScaleRange(near, far) : layer.scale()));
  }
}
