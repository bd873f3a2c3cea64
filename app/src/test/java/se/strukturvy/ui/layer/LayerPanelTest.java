package se.strukturvy.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.project.Project;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

class LayerPanelTest extends FxTest {
  private final MapModel model = new MapModel();
  private final ObservableMap<String, LayerState> states = FXCollections.observableHashMap();
  private final List<String> picked = new ArrayList<>();
  private LayerPanel panel;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    stage =
        onFx(
            () -> {
              Layer roads = layer("vag", "Vägar", ScaleRange.ALL);
              Layer rails = layer("jvg", "Järnvägar", new ScaleRange(0, 0.5));
              MapProject map =
                  MapProject.empty()
                      .withLayers(
                          List.of(new LayerGroup("g", "Stråk", true, List.of(roads, rails))));
              model.project().set(Project.empty().withMap(map));
              Messages texts = new Messages(LayerPanel.class, Locale.forLanguageTag("sv"));
              panel = new LayerPanel(model, states, new PickedLayers(model, picked), texts);
              return show(panel, 300, 400);
            });
    settle();
  }

  @AfterEach
  void close() throws Exception {
    onFx(
        () -> {
          stage.close();
          return null;
        });
  }

  @Test
  void showsGroupsLayersAndTheirLegend() throws Exception {
    assertThat(onFx(this::words)).contains("Stråk", "Vägar", "Järnvägar");
    onFx(
        () -> {
          tree().getTreeItem(1).setExpanded(true);
          return null;
        });
    settle();
    assertThat(onFx(this::words)).contains("Riksväg", "Länsväg");
  }

  @Test
  void aTickHidesTheLayerInTheProject() throws Exception {
    onFx(
        () -> {
          CheckBox roads =
              panel.lookupAll(".check-box").stream()
                  .map(CheckBox.class::cast)
                  .filter(box -> "Visa Vägar".equals(box.getAccessibleText()))
                  .findFirst()
                  .orElseThrow();
          roads.fire();
          return null;
        });
    assertThat(model.project().get().map().visibleLayers().map(Layer::id)).containsExactly("jvg");
  }

  @Test
  void whatIsPickedIsToldOnceThoughTheTreeIsMadeAnew() throws Exception {
    onFx(
        () -> {
          tree().getSelectionModel().select(1);
          press(KeyCode.SPACE, false);
          press(KeyCode.SPACE, false);
          return null;
        });
    settle();
    assertThat(picked).containsExactly("vag");
  }

  @Test
  void spaceTogglesAndCtrlDRemovesWhatIsPicked() throws Exception {
    onFx(
        () -> {
          tree().getSelectionModel().select(1);
          press(KeyCode.SPACE, false);
          return null;
        });
    assertThat(model.project().get().map().visibleLayers().map(Layer::id)).containsExactly("jvg");
    onFx(
        () -> {
          press(KeyCode.D, true);
          return null;
        });
    assertThat(model.project().get().map().allLayers().map(Layer::id)).containsExactly("jvg");
    assertThat(onFx(this::words)).contains("”Vägar” togs bort från kartan. Filen är orörd.");
  }

  @Test
  void aRingTurnsOnlyWhileALayerIsRead() throws Exception {
    assertThat(onFx(this::ringsOfRoads)).isZero();
    onFx(() -> states.put("vag", LayerState.unread()));
    assertThat(onFx(this::ringsOfRoads)).isEqualTo(1);
    onFx(() -> states.put("vag", LayerState.unread().withProgress(1)));
    assertThat(onFx(this::ringsOfRoads)).isZero();
  }

  private long ringsOfRoads() {
    Messages texts = new Messages(LayerPanel.class, Locale.forLanguageTag("sv"));
    Layer roads = model.project().get().map().allLayers().findFirst().orElseThrow();
    return new LayerIndicators(
            new LayerFacts(model, states, texts), new PickedLayers(model, picked))
        .of(roads).stream().filter(ProgressIndicator.class::isInstance).count();
  }

  @Test
  void theSliderChangesTheOpacityOfThePickedLayer() throws Exception {
    onFx(
        () -> {
          tree().getSelectionModel().select(1);
          ((Slider) panel.lookup(".slider")).setValue(40);
          return null;
        });
    assertThat(model.project().get().map().allLayers().findFirst().orElseThrow().opacity())
        .isEqualTo(0.4);
  }

  @Test
  void aLayerOutsideItsScalesIsGreyed() throws Exception {
    List<String> grey =
        onFx(
            () ->
                panel.lookupAll(".layer-cell").stream()
                    .filter(
                        cell ->
                            cell.getPseudoClassStates().stream()
                                .anyMatch(c -> c.getPseudoClassName().equals("out-of-scale")))
                    .map(cell -> ((LayerCell) cell).getItem().node().title())
                    .toList());
    assertThat(grey).containsExactly("Järnvägar");
  }

  @Test
  void notesOnTheDataAreSaidInAnIndicator() throws Exception {
    onFx(
        () -> {
          states.put(
              "vag",
              new LayerState(
                  null,
                  1,
                  LayerState.FINE,
                  List.of(
                      new ReadNote(
                          "vag",
                          7,
                          ReadNote.Severity.REPAIR,
                          Sentence.of("Ringen var öppen och stängdes."))),
                  false));
          tree().refresh();
          panel.layout();
          return null;
        });
    String said =
        onFx(
            () ->
                panel.lookupAll(".layer-indicator").stream()
                    .map(Node::getAccessibleText)
                    .collect(Collectors.joining()));
    assertThat(said).contains("Objekt 7: Ringen var öppen och stängdes.");
  }

  private List<String> words() {
    panel.applyCss();
    panel.layout();
    return panel.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private TreeView<?> tree() {
    return (TreeView<?>) panel.lookup("#layer-tree");
  }

  private void press(KeyCode code, boolean ctrl) {
    Event.fireEvent(
        tree(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, false, false));
  }

  private static Layer layer(String id, String title, ScaleRange scale) {
    List<Rule> rules = List.of(rule("Riksväg", "#B3001B"), rule("Länsväg", "#D9480F"));
    DataReference data = new DataReference(Path.of("vagar.gpkg"), id);
    return new Layer(id, title, data, new Style("", rules), true, 1, scale);
  }

  private static Rule rule(String title, String colour) {
    PolygonSymbolizer fill = new PolygonSymbolizer(new Fill.Solid(Rgba.parse(colour)), null);
    return new Rule(title, null, ScaleRange.ALL, List.of(fill));
  }

  private record PickedLayers(MapModel model, List<String> picked) implements LayerCommands {
    @Override
    public void changeLines(String name, RemovedLines lines, boolean present) {
      Project project = model.project().get();
      LayerTree tree = LayerTree.of(project.map());
      for (LayerNode node : lines.nodes()) {
        tree = present ? lines.putBack(tree) : tree.without(node.id());
      }
      model.project().set(project.withMap(tree.in(project.map())));
    }

    @Override
    public void pick(String layerId) {
      picked.add(layerId);
    }

    @Override
    public void editStyle(String layerId) {}

    @Override
    public void zoomTo(Envelope extent) {}

    @Override
    public void chooseCrs(String layerId) {}

    @Override
    public void chooseEncoding(String layerId) {}

    @Override
    public void findFile(String layerId) {}
  }
}
