package se.strukturvy.ui.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.classify.Restyle;
import se.strukturvy.style.classify.StyleDesign;
import se.strukturvy.style.classify.ValueCounts;
import se.strukturvy.ui.control.SymbolPicture;

/** The classes of a layer: symbol, colour, name, and how many features are in it. */
final class RuleLines extends VBox {
  private final StyleEdits edits;

  RuleLines(StyleEdits edits) {
    super(4);
    this.edits = edits;
    getStyleClass().add("rule-lines");
  }

  /** Shows the classes of a layer. */
  void show(StyleDesign design, GeometryKind kind, Optional<ValueCounts> counts) {
    Map<String, Long> found = new HashMap<>();
    counts.ifPresent(c -> c.values().forEach(v -> found.put(v.text(), v.count())));
    getChildren().clear();
    List<Rule> rules = design.symbolRules();
    for (int i = 0; i < rules.size(); i++) {
      getChildren().add(line(rules.get(i), i, kind, found));
    }
  }

  private HBox line(Rule rule, int number, GeometryKind kind, Map<String, Long> counts) {
    Rgba colour = new Restyle(rule.symbolizers()).colour().orElse(Rgba.BLACK);
    ColorPicker picker = new ColorPicker(Color.rgb(colour.red(), colour.green(), colour.blue()));
    picker.getStyleClass().add("button");
    picker.setStyle("-fx-color-label-visible: false;");
    picker.setMinWidth(Region.USE_PREF_SIZE);
    picker.setAccessibleText(edits.texts().get("colour", rule.title()));
    picker.setOnAction(event -> recolour(number, picker.getValue()));
    Label name = new Label(rule.title().isEmpty() ? edits.texts().get("all") : rule.title());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Long count = counts.get(rule.title());
    Label features = new Label(count == null || rule.filter() == null ? "" : count.toString());
    features.getStyleClass().add("muted");
    features.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(6, new SymbolPicture(rule.symbolizers(), kind), picker, name, features);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void recolour(int rule, Color colour) {
    edits.restyle(
        "colour",
        design -> design.restyled(rule, symbol -> new Restyle(symbol).colour(rgba(colour))));
  }

  /** A colour of the toolkit, opaque. */
  static Rgba rgba(Color colour) {
    return Rgba.parse(
        String.format(
            "#%02X%02X%02X",
            Math.round(colour.getRed() * 255),
            Math.round(colour.getGreen() * 255),
            Math.round(colour.getBlue() * 255)));
  }
}
