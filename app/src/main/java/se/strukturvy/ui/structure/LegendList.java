package se.strukturvy.ui.structure;

import java.text.NumberFormat;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.control.SymbolPicture;
import se.strukturvy.ui.text.Messages;

/** A structure image's legend in the image's order, with how many features each line stands for. */
final class LegendList extends VBox {
  LegendList(StructureImage image, LegendCount count, Messages texts) {
    getStyleClass().add("legend-list");
    NumberFormat numbers = NumberFormat.getIntegerInstance(texts.locale());
    for (LegendClass line : image.legend()) {
      Node picture = new SymbolPicture(line.symbolizers(), line.kind());
      getChildren().add(row(picture, line.label(), numbers.format(count.of(line))));
    }
    if (count.unclassified() > 0) {
      String words = texts.get("legend.unclassified", numbers.format(count.unclassified()));
      getChildren().add(row(new SymbolPicture(List.of(), GeometryKind.POINT), words, ""));
    }
  }

  private static HBox row(Node picture, String words, String number) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Label count = new Label(number);
    count.getStyleClass().add("muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(picture, label, count);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("legend-row");
    return row;
  }
}
