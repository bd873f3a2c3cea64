package se.strukturvy.ui.inspect;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.strukturvy.feature.Feature;
import se.strukturvy.issue.Concern;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.structure.Membership;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.ui.control.FactTable;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/**
 * One feature that was clicked: its attributes, where it belongs, and which municipalities it
 * meets. The parts are made when the card is first opened.
 */
final class FeatureCard extends TitledPane {
  private static final int MOST_NAMES = 6;

  private final Feature feature;
  private final Messages texts;

  /** What a card asks about its feature. */
  interface Questions {
    /** Where it belongs. */
    Membership membership();

    /** Which municipalities it meets; computed in the background. */
    CompletableFuture<Concern> concern();
  }

  FeatureCard(Feature feature, Questions questions, boolean open, Messages texts) {
    this.feature = feature;
    this.texts = texts;
    getStyleClass().addAll("dense", "quiet-pane", "feature-card");
    setAnimated(false);
    setText(new AttributeText(texts).title(feature));
    setTooltip(new Tooltip(getText()));
    setExpanded(false);
    expandedProperty()
        .addListener(
            (property, before, now) -> {
              if (now && getContent() == null) {
                setContent(content(questions));
              }
            });
    setExpanded(open);
  }

  private Node content(Questions questions) {
    VBox content = new VBox(4);
    Membership membership = questions.membership();
    membership.images().forEach(each -> content.getChildren().add(image(each)));
    if (!membership.directions().isEmpty()) {
      content.getChildren().add(directions(membership.directions()));
    }
    Label municipalities = new Label();
    municipalities.setWrapText(true);
    municipalities.setMinHeight(Region.USE_PREF_SIZE);
    municipalities.managedProperty().bind(municipalities.textProperty().isNotEmpty());
    content.getChildren().add(municipalities);
    Outcome.of(
        questions.concern(),
        concern -> municipalities.setText(municipalities(concern)),
        failure -> municipalities.setText(""));
    content.getChildren().add(attributes());
    return content;
  }

  private Node attributes() {
    AttributeText values = new AttributeText(texts);
    FactTable table = new FactTable();
    feature.attributes().forEach((name, value) -> table.add(name, values.write(value)));
    return table;
  }

  private Node image(Membership.InImage in) {
    String line = in.line() == null ? texts.get("image.unclassified") : in.line().label();
    Label badge = new Label(line);
    badge.getStyleClass().add("badge");
    badge.setWrapText(true);
    Label title = new Label(in.image().title());
    title.getStyleClass().addAll("muted", "small");
    title.setWrapText(true);
    title.setTooltip(new Tooltip(texts.get("image.tip")));
    FlowPane both = new FlowPane(6, 2, badge, title);
    both.setPrefWrapLength(200);
    return both;
  }

  private Node directions(List<StrategicDirection> directions) {
    Label label =
        new Label(
            texts.get("directions")
                + " "
                + directions.stream()
                    .map(each -> each.code() + " " + each.name())
                    .collect(Collectors.joining("; ")));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("small");
    label.setTooltip(new Tooltip(texts.get("directions.tip")));
    return label;
  }

  private String municipalities(Concern concern) {
    List<ConcernedMunicipality> met =
        concern.municipalities().stream().filter(one -> one.link() == Link.MEETS).toList();
    String names =
        met.stream().limit(MOST_NAMES).map(this::withShare).collect(Collectors.joining(", "));
    if (met.size() > MOST_NAMES) {
      return texts.get("municipalities.more", names, met.size() - MOST_NAMES);
    }
    return names.isEmpty() ? "" : texts.get("municipalities", names);
  }

  private String withShare(ConcernedMunicipality one) {
    boolean divisible = feature.geometry() != null && feature.geometry().getDimension() > 0;
    return divisible && one.share() < 0.995
        ? one.name() + " " + Math.max(1, Math.round(one.share() * 100)) + " %"
        : one.name();
  }
}
