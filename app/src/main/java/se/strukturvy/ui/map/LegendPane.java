package se.strukturvy.ui.map;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import se.strukturvy.render.Frame;
import se.strukturvy.render.LegendSymbol;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.text.Messages;

/** The legend of the structure images that are on, fixed to a corner of the map. */
public final class LegendPane extends VBox {
  private static final int WIDTH = 34;
  private static final int HEIGHT = 18;

  private final MapModel map;
  private final Executor background;
  private final Messages texts;

  /**
   * Makes a legend that follows {@code map}.
   *
   * @param background draws the symbols
   */
  public LegendPane(MapModel map, Executor background, Messages texts) {
    this.map = map;
    this.background = background;
    this.texts = texts;
    getStyleClass().add("legend");
    setId("legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    map.activeImages().addListener((property, before, now) -> show());
    map.project().map(project -> project.images()).addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    getChildren().clear();
    List<String> on = map.activeImages().get();
    for (String id : on) {
      map.project().get().images().stream()
          .filter(image -> image.id().equals(id))
          .forEach(this::add);
    }
    setVisible(!getChildren().isEmpty());
  }

  private void add(StructureImage image) {
    Label title = new Label(image.title());
    title.getStyleClass().add("legend-title");
    title.setWrapText(true);
    String status = texts.get("image." + image.status().name());
    String horizon = String.valueOf(image.horizon());
    Label origin =
        new Label(texts.get("legend.origin", image.owner(), horizon, status, image.version()));
    origin.getStyleClass().add("legend-origin");
    origin.setWrapText(true);
    getChildren().addAll(title, origin);
    image.legend().forEach(each -> getChildren().add(line(each)));
  }

  private HBox line(LegendClass each) {
    ImageView symbol = new ImageView();
    symbol.setFitWidth(WIDTH);
    symbol.setFitHeight(HEIGHT);
    Label label = new Label(each.label());
    label.setWrapText(true);
    HBox line = new HBox(symbol, label);
    line.getStyleClass().add("legend-line");
    double density = map.viewport().get().density();
    background.execute(
        () -> {
          Frame picture =
              new LegendSymbol(WIDTH, HEIGHT, density).draw(each.symbolizers(), each.kind());
          Platform.runLater(() -> symbol.setImage(FrameImage.of(picture)));
        });
    return line;
  }
}
