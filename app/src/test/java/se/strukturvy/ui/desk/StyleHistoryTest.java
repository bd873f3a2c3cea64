package se.strukturvy.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.issue.act.Act;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.LayerTree;
import se.strukturvy.map.RemovedLines;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.TestImages;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.ui.map.MapModel;

class StyleHistoryTest {
  private static final Style BLUE = DefaultStyle.of(GeometryKind.POINT, 0);
  private static final Style RED = DefaultStyle.of(GeometryKind.POINT, 1);

  private final MapModel map = new MapModel();
  private final StyleHistory history = new StyleHistory(map);

  @Test
  void aChangeIsTakenBackAndDoneAgainByName() {
    show(new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL));
    history.change("färg", "a", layer -> layer.withStyle(RED));
    assertThat(history.nextUndo().get()).isEqualTo("färg");
    history.undo();
    assertThat(now().style()).isEqualTo(BLUE);
    assertThat(history.nextUndo().get()).isEmpty();
    assertThat(history.nextRedo().get()).isEqualTo("färg");
    history.redo();
    assertThat(now().style()).isEqualTo(RED);
  }

  @Test
  void whatElseChangedInTheLayerStays() {
    show(new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL));
    history.change("färg", "a", layer -> layer.withStyle(RED));
    show(now().withTitle("annat namn").withVisible(false));
    history.undo();
    assertThat(now().style()).isEqualTo(BLUE);
    assertThat(now().title()).isEqualTo("annat namn");
    assertThat(now().visible()).isFalse();
  }

  @Test
  void stepsOfOneNameThatFollowAtOnceAreTakenBackTogether() {
    show(new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL));
    history.change("täckning", "a", layer -> layer.withOpacity(0.9));
    history.change("täckning", "a", layer -> layer.withOpacity(0.5));
    history.undo();
    assertThat(now().opacity()).isEqualTo(1);
  }

  @Test
  void movedLabelsAreTakenBackToo() {
    show(new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL));
    List<LabelPlace> places = List.of(new LabelPlace(7, "Örebro", 10, 20));
    history.change("flyttade ”Örebro”", "a", layer -> layer.withLabelPlaces(places));
    assertThat(now().labelPlaces()).isEqualTo(places);
    history.undo();
    assertThat(now().labelPlaces()).isEmpty();
    assertThat(history.nextRedo().get()).isEqualTo("flyttade ”Örebro”");
  }

  @Test
  void layersThatWereAddedGoAndComeBackWhereTheyStood() {
    Layer own = layer("egna");
    show(own);
    Layer roads = layer("vägar");
    Layer towns = layer("orter");
    RemovedLines added =
        new RemovedLines(new LayerTree(List.of(roads, towns, own)), List.of(roads, towns));
    history.changeLines("lade till 2 lager", added, true);
    assertThat(lines()).containsExactly("vägar", "orter", "egna");
    history.undo();
    assertThat(lines()).containsExactly("egna");
    assertThat(history.nextRedo().get()).isEqualTo("lade till 2 lager");
    history.redo();
    assertThat(lines()).containsExactly("vägar", "orter", "egna");
  }

  @Test
  void aLayerThatWasTakenOutComesBack() {
    show(layer("a"));
    history.changeLines(
        "tog bort a",
        new RemovedLines(LayerTree.of(map.project().get().map()), lineNodes()),
        false);
    assertThat(lines()).isEmpty();
    history.undo();
    assertThat(lines()).containsExactly("a");
  }

  @Test
  void aNameThatWasGivenToAnAddedLayerIsThereAgainAfterRedo() {
    Layer roads = layer("vägar");
    RemovedLines added = new RemovedLines(new LayerTree(List.of(roads)), List.of(roads));
    history.changeLines("lade till", added, true);
    show(roads.withTitle("Länets vägar").withVisible(false));
    history.undo();
    history.redo();
    assertThat(lineNodes()).containsExactly(roads.withTitle("Länets vägar").withVisible(false));
  }

  @Test
  void aNameThatWasGivenBetweenUndoAndRedoOfARemovalStays() {
    Layer roads = layer("vägar");
    show(roads);
    history.changeLines(
        "tog bort", new RemovedLines(new LayerTree(List.of(roads)), List.of(roads)), false);
    history.undo();
    show(roads.withTitle("Länets vägar"));
    history.redo();
    assertThat(lineNodes()).isEmpty();
    history.undo();
    assertThat(lineNodes()).containsExactly(roads.withTitle("Länets vägar"));
  }

  @Test
  void aLayerThatWasTakenOutComesBackBetweenItsNeighbours() {
    LayerTree tree = new LayerTree(List.of(layer("a"), layer("b"), layer("c")));
    map.project().set(map.project().get().withMap(tree.in(map.project().get().map())));
    history.changeLines("tog bort", new RemovedLines(tree, List.of(layer("b"))), false);
    for (int i = 0; i < 2; i++) {
      assertThat(lines()).containsExactly("a", "c");
      history.undo();
      assertThat(lines()).containsExactly("a", "b", "c");
      history.redo();
    }
  }

  @Test
  void toPutBackWhatIsBackAlreadyIsNoStep() {
    Layer roads = layer("vägar");
    show(roads);
    RemovedLines removed = new RemovedLines(new LayerTree(List.of(roads)), List.of(roads));
    history.changeLines("tog bort", removed, false);
    history.undo();
    history.changeLines("lade tillbaka", removed, true);
    assertThat(lines()).containsExactly("vägar");
    assertThat(history.nextUndo().get()).isEmpty();
    assertThat(history.nextRedo().get()).isEqualTo("tog bort");
  }

  @Test
  void stepsOfAnotherProjectAreForgotten() {
    show(layer("a"));
    history.change("färg", "a", each -> each.withStyle(RED));
    history.forget();
    assertThat(history.nextUndo().get()).isEmpty();
    history.undo();
    assertThat(now().style()).isEqualTo(RED);
  }

  private static Layer layer(String id) {
    return new Layer(id, id, new DataReference(Path.of(id), id), BLUE, true, 1, ScaleRange.ALL);
  }

  private List<LayerNode> lineNodes() {
    return map.project().get().map().layers();
  }

  private List<String> lines() {
    return lineNodes().stream().map(LayerNode::id).toList();
  }

  @Test
  void importedImagesComeAndGoWithTheirLayersInOneStep() {
    Layer own =
        new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL);
    show(own);
    LayerNode guests = new LayerGroup("gäster", "Strukturbilder", true, List.of());
    StructureImage image = TestImages.empty("gods", new Envelope());
    history.addImages("hämtade", List.of(image), guests);
    assertThat(map.project().get().images()).containsExactly(image);
    assertThat(map.project().get().map().layers()).containsExactly(own, guests);
    history.undo();
    assertThat(map.project().get().images()).isEmpty();
    assertThat(map.project().get().map().layers()).containsExactly(own);
    assertThat(history.nextUndo().get()).isEmpty();
    history.redo();
    assertThat(map.project().get().map().layers()).containsExactly(own, guests);
  }

  @Test
  void whatIsDoneLaterStandsLaterInTheOrder() {
    show(new Layer("a", "a", new DataReference(Path.of("a"), "a"), BLUE, true, 1, ScaleRange.ALL));
    Act before = new Act(null, "", Act.Kind.CHANGED);
    history.change("färg", "a", layer -> layer.withStyle(RED));
    Act after = new Act(null, "", Act.Kind.CHANGED);
    assertThat(history.undoOrder().getAsLong()).isBetween(before.order(), after.order());
    assertThat(history.redoOrder()).isEmpty();
    history.undo();
    assertThat(history.undoOrder()).isEmpty();
    assertThat(history.redoOrder().getAsLong()).isBetween(before.order(), after.order());
  }

  private Layer now() {
    return history.layer("a").orElseThrow();
  }

  private void show(Layer layer) {
    map.project()
        .set(map.project().get().withMap(map.project().get().map().withLayers(List.of(layer))));
  }
}
