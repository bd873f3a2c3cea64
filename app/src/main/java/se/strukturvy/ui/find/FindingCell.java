package se.strukturvy.ui.find;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import se.strukturvy.ui.text.Messages;

/** A line of the list of what was found: a symbol of its kind, its name, and what it is. */
final class FindingCell extends ListCell<Finding> {
  private final Messages texts;

  FindingCell(Messages texts) {
    this.texts = texts;
    setMaxWidth(USE_PREF_SIZE);
  }

  @Override
  protected void updateItem(Finding item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    Label title = new Label(item.title());
    String kind = texts.get("kind." + item.kind().name().toLowerCase(Locale.ROOT));
    Label about = new Label(item.about().isEmpty() ? kind : kind + " · " + item.about());
    about.getStyleClass().addAll("muted", "small");
    HBox line = new HBox(10, new FontIcon(icon(item.kind())), new VBox(title, about));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWidth(0);
    setGraphic(line);
  }

  private static Ikon icon(Finding.Kind kind) {
    return switch (kind) {
      case IMAGE -> MaterialDesignM.MAP_LEGEND;
      case DIRECTION -> MaterialDesignB.BULLSEYE_ARROW;
      case FEATURE -> MaterialDesignV.VECTOR_POLYLINE;
      case ISSUE -> MaterialDesignC.COMMENT_OUTLINE;
    };
  }
}
