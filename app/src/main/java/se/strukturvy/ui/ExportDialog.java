package se.strukturvy.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.report.pdf.PaperSize;
import se.strukturvy.ui.text.Messages;

/**
 * Asks as what the map is saved: a PNG, or a PDF on a sheet of paper.
 *
 * @param owner over which it asks
 * @param texts the language
 */
record ExportDialog(Window owner, Messages texts) {
  /**
   * As what the map is saved.
   *
   * @param paper the sheet of a PDF; null for a PNG
   */
  record Kind(Paper paper) {
    /** How names of such files end. */
    String ending() {
      return paper == null ? ".png" : ".pdf";
    }
  }

  /** Asks; empty when people changed their mind. */
  Optional<Kind> ask() {
    ToggleGroup kinds = new ToggleGroup();
    VBox choices = new VBox(8);
    choices.setPadding(new Insets(12));
    choices.getChildren().add(choice("export.png", new Kind(null), kinds));
    choices.getChildren().add(new Label(texts.get("export.pdf")));
    for (PaperSize size : PaperSize.values()) {
      for (boolean landscape : new boolean[] {true, false}) {
        RadioButton button =
            choice(
                landscape ? "export.landscape" : "export.portrait",
                new Kind(new Paper(size, landscape)),
                kinds);
        button.setText(size + ", " + button.getText());
        VBox.setMargin(button, new Insets(0, 0, 0, 16));
        choices.getChildren().add(button);
      }
    }
    kinds.getToggles().get(0).setSelected(true);
    return shown(choices)
        ? Optional.of((Kind) kinds.getSelectedToggle().getUserData())
        : Optional.empty();
  }

  private RadioButton choice(String key, Kind kind, ToggleGroup kinds) {
    RadioButton button = new RadioButton(texts.get(key));
    button.setId(
        kind.paper() == null
            ? "export-png"
            : "export-" + kind.paper().size() + (kind.paper().landscape() ? "-landscape" : ""));
    button.setUserData(kind);
    button.setToggleGroup(kinds);
    return button;
  }

  private boolean shown(Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    ButtonType yes = new ButtonType(texts.get("export.go"), ButtonData.OK_DONE);
    dialog.initOwner(owner);
    dialog.setTitle(texts.get("export.title"));
    dialog.setHeaderText(null);
    dialog.getDialogPane().setContent(content);
    dialog
        .getDialogPane()
        .getButtonTypes()
        .setAll(yes, new ButtonType(texts.get("export.cancel"), ButtonData.CANCEL_CLOSE));
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }
}
