package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.LayerGroup;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;

class LabelMovesTest {
  private final MapModel model = new MapModel();
  private final LabelMoves moves = new LabelMoves(model, this::change);
  private final MapLabel label =
      new MapLabel("orter", 7, "Örebro", new Envelope(), new Coordinate(1, 2));

  LabelMovesTest() {
    Layer layer =
        new Layer(
            "orter",
            "Orter",
            new DataReference(Path.of("a.gpkg"), "orter"),
            Style.of(),
            true,
            1,
            ScaleRange.ALL);
    Project project = Project.empty();
    model
        .project()
        .set(
            project.withMap(
                project.map().withLayers(List.of(new LayerGroup("g", "G", true, List.of(layer))))));
  }

  private void change(String name, String layerId, UnaryOperator<Layer> how) {
    Project project = model.project().get();
    project
        .map()
        .allLayers()
        .filter(layer -> layer.id().equals(layerId))
        .findFirst()
        .ifPresent(
            layer -> model.project().set(project.withMap(project.map().with(how.apply(layer)))));
  }

  @Test
  void aMovedLabelIsPartOfTheProjectAndOfEveryPicture() {
    moves.move("flyttade", label, new Coordinate(10, 20));
    moves.move("flyttade", label, new Coordinate(30, 40));
    assertThat(moves.place(label)).contains(new Coordinate(30, 40));
    assertThat(
            new SnapshotMaker(
                    model.project().get(),
                    Map.of("orter", LayerContent.EMPTY),
                    List.of(),
                    Map.of(),
                    List.of())
                .at(new Viewport(0, 0, 1, 10, 10, 1))
                .layers()
                .get(0)
                .labelPlaces())
        .containsExactly(new LabelPlace(7, "Örebro", 30, 40));
  }

  @Test
  void aLabelLetGoFindsItsOwnPlaceAgain() {
    Project before = model.project().get();
    moves.move("flyttade", label, new Coordinate(10, 20));
    assertThat(model.project().get()).isNotEqualTo(before);
    moves.release("släppte", label);
    assertThat(model.project().get()).isEqualTo(before);
  }

  @Test
  void labelsOfImagesBelongToTheirMembersLayer() {
    MapLabel onImage =
        new MapLabel("gods/orter", 7, "Örebro", new Envelope(), new Coordinate(1, 2));
    moves.move("flyttade", onImage, new Coordinate(5, 6));
    assertThat(moves.place(label)).contains(new Coordinate(5, 6));
  }

  @Test
  void labelsOfNoLayerStay() {
    MapLabel issue = new MapLabel("issues", 1, "a", new Envelope(), new Coordinate(0, 0));
    assertThat(moves.canMove(issue)).isFalse();
    moves.move("flyttade", issue, new Coordinate(9, 9));
    assertThat(moves.place(issue)).isEmpty();
  }
}
