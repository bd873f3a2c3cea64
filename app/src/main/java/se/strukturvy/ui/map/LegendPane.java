package se.strukturvy.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.render.Frame;
import se.strukturvy.render.LegendSymbol;
import se.strukturvy.report.ImageFacts;
import se.strukturvy.report.ImageLegend;
import se.strukturvy.report.LegendRow;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.control.SymbolPicture;
import se.strukturvy.ui.text.Messages;

/**
 * The title blocks and legends of the structure images that are on, fixed to a corner of the map:
 * each with its facts and the classes of which something is in view.
 */
public final class LegendPane extends VBox {
  private static final int WIDTH = 34;
  private static final int HEIGHT = 18;
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

  /** On smaller maps only the title and the classes are there, narrower. */
  private static final double ROOMY_WIDTH = 900;

  private static final double ROOMY_HEIGHT = 560;

  private static final Duration CALM = Duration.millis(250);

  private final MapModel map;
  private final Executor background;
  private final Messages texts;
  private final PauseTransition calm = new PauseTransition(CALM);
  private List<Block> shown = List.of();
  private boolean compact;

  /** A title block with the lines of its legend. */
  private record Block(StructureImage image, List<LegendRow> rows) {}

  /**
   * Makes a legend that follows {@code map}.
   *
   * @param background counts what is in view and draws the symbols
   */
  public LegendPane(MapModel map, Executor background, Messages texts) {
    this.map = map;
    this.background = background;
    this.texts = texts;
    getStyleClass().add("legend");
    setId("legend");
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMouseTransparent(true);
    visibleProperty().bind(Bindings.isNotEmpty(getChildren()));
    calm.setOnFinished(event -> look());
    map.activeImages().addListener((property, before, now) -> look());
    map.project().map(Project::images).addListener((property, before, now) -> look());
    map.viewport().addListener((property, before, now) -> soon());
    map.contents().addListener((MapChangeListener<String, LayerContent>) change -> soon());
    look();
  }

  private void soon() {
    if (calm.getStatus() != Status.RUNNING && !map.activeImages().get().isEmpty()) {
      calm.playFromStart();
    }
  }

  /** The images that are on, in the order in which they were chosen. */
  private static List<StructureImage> on(MapModel map) {
    Project project = map.project().get();
    return map.activeImages().get().stream().flatMap(id -> project.image(id).stream()).toList();
  }

  private void look() {
    List<StructureImage> images = on(map);
    Map<String, LayerContent> contents = Map.copyOf(map.contents());
    Viewport view = map.viewport().get();
    if (images.isEmpty()) {
      show(List.of(), List.of());
      return;
    }
    background.execute(
        () -> {
          List<Block> blocks = new ArrayList<>();
          List<Frame> symbols = new ArrayList<>();
          LegendSymbol pen = new LegendSymbol(WIDTH, HEIGHT, view.density());
          for (StructureImage image : images) {
            ImageLegend legend = new ImageLegend(image, contents, texts.locale());
            Block block = new Block(image, legend.within(view.extent()));
            blocks.add(block);
            block.rows().forEach(row -> symbols.add(pen.draw(row.symbolizers(), row.kind())));
          }
          Platform.runLater(
              () -> {
                if (on(map).equals(images)) {
                  show(blocks, symbols);
                }
              });
        });
  }

  private void show(List<Block> blocks, List<Frame> symbols) {
    Viewport view = map.viewport().get();
    boolean small = view.width() < ROOMY_WIDTH || view.height() < ROOMY_HEIGHT;
    if (blocks.equals(shown) && small == compact) {
      return;
    }
    shown = blocks;
    compact = small;
    pseudoClassStateChanged(COMPACT, small);
    getChildren().clear();
    int symbol = 0;
    for (Block block : blocks) {
      getChildren().addAll(head(block.image()));
      for (LegendRow row : block.rows()) {
        getChildren().add(line(row, symbols.get(symbol++)));
      }
    }
  }

  private List<Node> head(StructureImage image) {
    Label title = new Label(image.title());
    title.getStyleClass().add("legend-title");
    Stream<Label> facts =
        (compact ? List.<String>of() : new ImageFacts(image, texts.locale()).lines())
            .stream().map(Label::new).peek(fact -> fact.getStyleClass().add("legend-origin"));
    return Stream.concat(Stream.of(title), facts)
        .peek(label -> label.setWrapText(true))
        .peek(label -> label.setMinHeight(USE_PREF_SIZE))
        .map(Node.class::cast)
        .toList();
  }

  private static HBox line(LegendRow row, Frame picture) {
    Label label = new Label(row.label());
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox line = new HBox(new SymbolPicture(picture), label);
    line.getStyleClass().add("legend-line");
    if (row.part()) {
      line.getStyleClass().add("part");
    }
    return line;
  }
}
