package se.strukturvy.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.strukturvy.feature.Feature;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
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
  private static final double WRAP = 200;

  private final Feature feature;
  private final Messages texts;

  /** What a card asks about its feature. */
  interface Questions {
    /** Where it belongs. */
    Membership membership();

    /** Which municipalities it meets; computed in the background. */
    CompletableFuture<Concern> concern();

    /** The card was opened: its feature is the one that is lit on the map. */
    void choose();

    /**
     * Shows the application card of a direction (null for any) in a municipality (null for any).
     */
    void openCard(String direction, String municipality);
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
              if (now) {
                questions.choose();
              }
            });
    setExpanded(open);
  }

  private Node content(Questions questions) {
    VBox content = new VBox(4);
    Membership membership = questions.membership();
    membership.images().forEach(each -> content.getChildren().add(image(each)));
    if (!membership.directions().isEmpty()) {
      content.getChildren().add(directions(membership.directions(), questions));
    }
    VBox municipalities = new VBox();
    content.getChildren().add(municipalities);
    Outcome.of(
        questions.concern(),
        concern -> municipalities.getChildren().setAll(municipalities(concern, questions)),
        failure -> municipalities.getChildren().clear());
    content.getChildren().add(attributes());
    return content;
  }

  private Node attributes() {
    AttributeText values = new AttributeText(texts);
    FactTable table = FactTable.ofAttributes();
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
    both.setPrefWrapLength(WRAP);
    // Otherwise the pane is as wide as its longest words, which a narrow panel cuts off.
    both.setMinWidth(0);
    for (Label each : List.of(badge, title)) {
      each.maxWidthProperty().bind(both.widthProperty());
    }
    return both;
  }

  private Node directions(List<StrategicDirection> directions, Questions questions) {
    Label heading = new Label(texts.get("directions"));
    heading.getStyleClass().add("small");
    heading.setTooltip(new Tooltip(texts.get("directions.tip")));
    VBox links = new VBox(heading);
    for (StrategicDirection each : directions) {
      Hyperlink link = link(each.code() + " " + each.name(), texts.get("card.tip"));
      link.setOnAction(event -> questions.openCard(each.code(), null));
      links.getChildren().add(link);
    }
    return links;
  }

  /** The municipalities that are met, each a link to its application cards. */
  private List<Node> municipalities(Concern concern, Questions questions) {
    List<ConcernedMunicipality> met =
        concern.municipalities().stream().filter(one -> one.link() == Link.MEETS).toList();
    Optional<ConcernedMunicipality> itself = met.stream().filter(this::isItself).findFirst();
    if (itself.isPresent()) {
      return withNeighbours(itself.get(), concern, questions);
    }
    if (met.isEmpty()) {
      return List.of();
    }
    FlowPane line = line("municipalities");
    List<Node> nodes = line.getChildren();
    met.stream().limit(MOST_NAMES).forEach(one -> nodes.add(link(withShare(one), one, questions)));
    if (met.size() > MOST_NAMES) {
      nodes.add(new Label(texts.get("municipalities.more", met.size() - MOST_NAMES)));
    }
    return List.of(line);
  }

  /** A line of links that begins with a word. */
  private FlowPane line(String word) {
    FlowPane line = new FlowPane(4, 0, new Label(texts.get(word)));
    line.setPrefWrapLength(WRAP);
    return line;
  }

  /** Whether the feature is that municipality, for it has its code. */
  private boolean isItself(ConcernedMunicipality one) {
    return feature.geometry().getDimension() == 2
        && feature.attributes().values().stream()
            .anyMatch(value -> one.code().equals(String.valueOf(value)));
  }

  /** A municipality shares borders: what lies over them is how exactly they were drawn. */
  private List<Node> withNeighbours(
      ConcernedMunicipality itself, Concern concern, Questions questions) {
    FlowPane own = line("municipalities");
    own.getChildren().add(link(itself.name(), itself, questions));
    FlowPane neighbours = line("neighbours");
    concern.municipalities().stream()
        .filter(one -> one.link() == Link.MEETS || one.link() == Link.TOUCHES)
        .filter(one -> !one.equals(itself))
        .forEach(one -> neighbours.getChildren().add(link(one.name(), one, questions)));
    return List.of(own, neighbours);
  }

  private Hyperlink link(String words, ConcernedMunicipality one, Questions questions) {
    Hyperlink link = link(words, texts.get("card.tip"));
    link.setOnAction(event -> questions.openCard(null, one.code()));
    return link;
  }

  private static Hyperlink link(String words, String tip) {
    Hyperlink link = new Hyperlink(words);
    link.setWrapText(true);
    link.setMinHeight(Region.USE_PREF_SIZE);
    link.getStyleClass().add("small");
    link.setTooltip(new Tooltip(tip));
    return link;
  }

  private String withShare(ConcernedMunicipality one) {
    boolean divisible = feature.geometry() != null && feature.geometry().getDimension() > 0;
    return divisible && one.share() < 0.995
        ? one.name() + " " + Math.max(1, Math.round(one.share() * 100)) + " %"
        : one.name();
  }
}
