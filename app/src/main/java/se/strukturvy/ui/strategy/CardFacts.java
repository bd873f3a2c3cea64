package se.strukturvy.ui.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.strukturvy.analysis.TouchedFeature;
import se.strukturvy.report.TouchedText;
import se.strukturvy.structure.GeographyType;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.NameConverter;
import se.strukturvy.ui.control.SelectableText;
import se.strukturvy.ui.text.Messages;

/** What the strategy says, and what it touches here: the part of a card that nobody writes. */
final class CardFacts extends VBox {
  private static final int MOST_NAMES = 8;

  private final Messages texts;
  private final ChoiceBox<GeographyType> geography =
      new ChoiceBox<>(FXCollections.observableArrayList());
  private StrategicDirection direction;
  private List<TouchedFeature> touched = List.of();

  CardFacts(Messages texts) {
    super(6);
    this.texts = texts;
    getStyleClass().add("card-facts");
    geography.getItems().add(null);
    geography.getItems().addAll(GeographyType.values());
    geography.setConverter(
        new NameConverter<>(
            type -> texts.get("geography." + type.name()), texts.get("geography.ALL")));
    geography.valueProperty().addListener((property, before, now) -> show(direction, touched));
  }

  /** Shows a direction, and what it touches in the municipality of the card. */
  void show(StrategicDirection now, List<TouchedFeature> features) {
    direction = now;
    touched = features;
    getChildren().clear();
    if (now == null) {
      return;
    }
    SelectableText name = new SelectableText(now.name());
    name.getStyleClass().add("strong");
    getChildren().add(name);
    if (!now.wording().byGeography().isEmpty()) {
      getChildren().add(new HBox(8, new Label(texts.get("geography")), geography));
    }
    String plain = now.wording().text(geography.getValue());
    if (!plain.isBlank()) {
      getChildren().add(new SelectableText(plain));
    }
    String origin =
        Stream.of(
                now.source().isBlank() ? "" : texts.get("source", now.source()),
                now.verified() ? "" : texts.get("unverified"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    if (!origin.isEmpty()) {
      getChildren().add(quiet(origin));
    }
    Label heading = new Label(texts.get("touches"));
    heading.getStyleClass().add("heading");
    getChildren().add(heading);
    getChildren().addAll(groups());
  }

  private List<Node> groups() {
    if (direction.allLinks().isEmpty()) {
      return List.of(quiet(texts.get("touches.unplaced")));
    }
    if (touched.isEmpty()) {
      return List.of(quiet(texts.get("touches.nothing")));
    }
    Map<String, List<TouchedFeature>> byLayer =
        touched.stream()
            .collect(
                Collectors.groupingBy(
                    TouchedFeature::layerTitle, LinkedHashMap::new, Collectors.toList()));
    return byLayer.entrySet().stream()
        .map(group -> group(group.getKey(), group.getValue()))
        .toList();
  }

  private Node group(String layer, List<TouchedFeature> features) {
    TouchedText words = new TouchedText(texts.locale());
    Label head = new Label(layer + ": " + words.amount(features));
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    String names = words.names(features, MOST_NAMES);
    return names.isEmpty() ? head : new VBox(head, quiet(names));
  }

  private static Label quiet(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("muted", "small");
    return label;
  }
}
