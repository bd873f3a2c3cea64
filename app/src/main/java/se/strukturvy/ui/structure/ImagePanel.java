package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.control.Panel;
import se.strukturvy.ui.map.ImageSwitch;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

/**
 * The switch of structure images: like radio buttons, with Ctrl two beside each other; the legend
 * of what is on stands below it.
 */
public final class ImagePanel extends Panel {
  private static final Duration CALM = Duration.millis(300);
  private static final double HIGHEST = 340;

  /** Nor higher than this part of the window. */
  private static final double PART = 0.26;

  private final MapModel model;
  private final Messages texts;
  private final ImageWords words;
  private final VBox rows = new VBox();
  private final ScrollPane scroll = new ScrollPane(rows);
  private final PauseTransition calm = new PauseTransition(CALM);

  /**
   * Makes a panel.
   *
   * @param model whose images are switched
   * @param texts words of this package
   */
  public ImagePanel(MapModel model, Messages texts) {
    super("image-panel");
    this.model = model;
    this.texts = texts;
    words = new ImageWords(texts);
    Label heading = new Label(texts.get("images"));
    heading.getStyleClass().add("heading");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    // As high as the lines need once they have wrapped, but never so high that the tabs starve.
    // Later, for a height that changes while things are laid out asks in vain for a new layout.
    ChangeListener<Number> fit =
        (property, before, now) ->
            Platform.runLater(
                () -> scroll.setPrefViewportHeight(Math.min(rows.getHeight(), room())));
    rows.heightProperty().addListener(fit);
    sceneProperty().flatMap(Scene::heightProperty).addListener(fit);
    setMinHeight(USE_PREF_SIZE);
    rows.getStyleClass().add("image-rows");
    getChildren().addAll(heading, scroll);
    calm.setOnFinished(event -> build());
    model
        .project()
        .addListener((property, before, now) -> projectChanged(before.images(), now.images()));
    model
        .activeImages()
        .addListener(
            (property, before, now) -> {
              build();
              // Once the lines have found their places.
              Platform.runLater(() -> Platform.runLater(this::reveal));
            });
    model.contents().addListener((MapChangeListener<String, LayerContent>) change -> soon());
    build();
  }

  private double room() {
    return getScene() == null ? HIGHEST : Math.min(HIGHEST, getScene().getHeight() * PART);
  }

  private void projectChanged(List<StructureImage> before, List<StructureImage> now) {
    if (!before.equals(now)) {
      build();
    }
  }

  private void soon() {
    if (calm.getStatus() != Status.RUNNING && !model.activeImages().get().isEmpty()) {
      calm.playFromStart();
    }
  }

  private void build() {
    List<StructureImage> images = model.project().get().images();
    List<String> on = model.activeImages().get();
    Optional<String> focused = imageRows().filter(ImageRow::hasFocus).map(ImageRow::id).findFirst();
    rows.getChildren().clear();
    for (StructureImage image : images) {
      ImageRow row =
          new ImageRow(
              image, images.indexOf(image) + 1, words, beside -> choose(image.id(), beside));
      row.setOn(on.contains(image.id()));
      row.setUserData(image.id());
      rows.getChildren().add(row);
      if (on.contains(image.id())) {
        LegendCount count = LegendCount.of(image, model.contents());
        rows.getChildren().add(new LegendList(image, count, texts));
      }
    }
    // Whoever goes by keys stays where they were.
    imageRows().filter(row -> focused.equals(Optional.of(row.id()))).forEach(ImageRow::focus);
    setVisible(!images.isEmpty());
    setManaged(!images.isEmpty());
  }

  /** Brings the image that was switched on last into view, wherever that was done. */
  private void reveal() {
    List<String> on = model.activeImages().get();
    rows.getChildren().stream()
        .filter(row -> !on.isEmpty() && on.get(on.size() - 1).equals(row.getUserData()))
        .findFirst()
        .map(Node::getBoundsInParent)
        .ifPresent(
            row -> {
              double hidden = rows.getHeight() - scroll.getViewportBounds().getHeight();
              double top = hidden * scroll.getVvalue();
              double bottom = top + scroll.getViewportBounds().getHeight();
              if (hidden > 0 && (row.getMinY() < top || row.getMaxY() > bottom)) {
                scroll.setVvalue(Math.min(1, row.getMinY() / hidden));
              }
            });
  }

  private Stream<ImageRow> imageRows() {
    return rows.getChildren().stream().filter(ImageRow.class::isInstance).map(ImageRow.class::cast);
  }

  private void choose(String id, boolean beside) {
    model.activeImages().set(ImageSwitch.choose(model.activeImages().get(), id, beside));
  }
}
