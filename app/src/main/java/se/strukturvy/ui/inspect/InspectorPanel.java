package se.strukturvy.ui.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import se.strukturvy.feature.Feature;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.project.Project;
import se.strukturvy.structure.Membership;
import se.strukturvy.ui.control.EmptyState;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.desk.MapMemory;
import se.strukturvy.ui.issue.card.IssueCard;
import se.strukturvy.ui.issue.card.LinkTargets;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.map.IdentifiedFeature;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.text.Messages;

/**
 * What is known about what was clicked: the issue that is picked, and all features under the click,
 * grouped by layer. What was picked last stands first.
 */
public final class InspectorPanel extends Panel {
  private final MapModel model;
  private final SelectionModel selection;
  private final IssueDesk desk;
  private final BiConsumer<String, String> openCard;
  private final Executor background;
  private final Messages texts;
  private final IssueCard card;
  private final VBox features = new VBox();
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final EmptyState empty;
  private boolean featuresFirst;

  /**
   * Makes a panel.
   *
   * @param model the project with its images and directions
   * @param selection what was clicked, and which issue is picked
   * @param desk writes issues
   * @param navigator shows places
   * @param openCard shows the application card of a direction (or null) in a municipality (or
   *     null), by code
   * @param background computes which municipalities a feature meets
   * @param words issues in words
   * @param texts words of this package
   */
  public InspectorPanel(
      MapModel model,
      SelectionModel selection,
      IssueDesk desk,
      Navigator navigator,
      BiConsumer<String, String> openCard,
      Executor background,
      IssueWords words,
      Messages texts) {
    super("inspector");
    this.model = model;
    this.selection = selection;
    this.desk = desk;
    this.openCard = openCard;
    this.background = background;
    this.texts = texts;
    card = issueCard(navigator, words);
    empty = new EmptyState(MaterialDesignC.CURSOR_DEFAULT_CLICK_OUTLINE, texts.get("empty"));
    VBox.setVgrow(empty, Priority.ALWAYS);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.getStyleClass().add("inspector-content");
    features.getStyleClass().add("inspected-features");
    selection.identified().addListener((property, before, now) -> showFeatures(now));
    selection.selectedIssue().addListener((property, before, now) -> showIssue(true));
    selection.issues().addListener((property, before, now) -> showIssue(false));
    showFeatures(selection.identified().get());
    showIssue(true);
  }

  private IssueCard issueCard(Navigator navigator, IssueWords words) {
    return new IssueCard(
        desk,
        words,
        selection,
        new LinkTargets(model, selection, navigator),
        issue -> {
          if (issue.geometry() != null) {
            navigator.showExtent(issue.geometry().getEnvelopeInternal());
          }
        },
        issue -> new MapMemory(model).show(issue.details().view(), navigator));
  }

  private void showIssue(boolean picked) {
    UUID id = selection.selectedIssue().get();
    Optional<Issue> issue =
        selection.issues().get().stream().filter(each -> each.id().equals(id)).findFirst();
    issue.ifPresent(card::show);
    featuresFirst &= !picked;
    boolean shown = content.getChildren().contains(card);
    if (picked || shown != issue.isPresent()) {
      arrange(issue.isPresent());
    }
  }

  private void showFeatures(List<IdentifiedFeature> hits) {
    Map<String, List<IdentifiedFeature>> layers = new LinkedHashMap<>();
    hits.forEach(hit -> layers.computeIfAbsent(hit.layerId(), id -> new ArrayList<>()).add(hit));
    features.getChildren().clear();
    layers.forEach(
        (layer, ofLayer) -> {
          Label heading =
              new Label(texts.get("layer", ofLayer.get(0).layerTitle(), ofLayer.size()));
          heading.getStyleClass().addAll("heading", "muted");
          features.getChildren().add(heading);
          ofLayer.forEach(hit -> features.getChildren().add(card(hit)));
        });
    featuresFirst = true;
    arrange(content.getChildren().contains(card));
  }

  private void arrange(boolean withIssue) {
    List<Node> parts = new ArrayList<>();
    if (withIssue) {
      parts.add(card);
    }
    if (!features.getChildren().isEmpty()) {
      parts.add(featuresFirst ? 0 : parts.size(), features);
    }
    content.getChildren().setAll(parts);
    getChildren().setAll(parts.isEmpty() ? empty : scroll);
    scroll.setVvalue(0);
  }

  private FeatureCard card(IdentifiedFeature hit) {
    Feature feature = hit.feature();
    Project project = model.project().get();
    FeatureCard.Questions questions =
        new FeatureCard.Questions() {
          @Override
          public Membership membership() {
            return Membership.of(
                hit.layerId(), kind(feature), feature::get, project.images(), project.directions());
          }

          @Override
          public CompletableFuture<Concern> concern() {
            return CompletableFuture.supplyAsync(
                () ->
                    desk.book()
                        .map(book -> book.concernOf(feature.geometry()))
                        .orElse(Concern.NONE),
                background);
          }

          @Override
          public void choose() {
            selection.chosen().set(hit);
          }

          @Override
          public void openCard(String direction, String municipality) {
            openCard.accept(direction, municipality);
          }
        };
    return new FeatureCard(feature, questions, hit.equals(selection.chosen().get()), texts);
  }

  private static GeometryKind kind(Feature feature) {
    if (feature.geometry() == null) {
      return GeometryKind.NONE;
    }
    return switch (feature.geometry().getDimension()) {
      case 0 -> GeometryKind.POINT;
      case 1 -> GeometryKind.LINE;
      default -> GeometryKind.POLYGON;
    };
  }
}
