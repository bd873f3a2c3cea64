package se.strukturvy.ui.structure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.project.Project;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.TestImages;
import se.strukturvy.structure.Wording;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.text.Messages;

class PanelsTest extends FxTest {
  private static final Messages TEXTS = new Messages(ImagePanel.class, Locale.forLanguageTag("sv"));

  @Test
  void theKeyboardStaysOnTheImageThatItHasChosen() throws Exception {
    boolean focused =
        onFx(
            () -> {
              MapModel model = new MapModel();
              model
                  .project()
                  .set(
                      Project.empty()
                          .withImages(
                              List.of(
                                  TestImages.empty("a", new Envelope()),
                                  TestImages.empty("b", new Envelope()))));
              ImagePanel panel = new ImagePanel(model, TEXTS);
              Stage stage = show(panel, 400, 600);
              RadioButton second = buttons(panel).get(1);
              second.requestFocus();
              second.fire();
              assertThat(model.activeImages().get()).containsExactly("b");
              boolean there = panel.getScene().getFocusOwner() == buttons(panel).get(1);
              stage.close();
              return there;
            });
    assertThat(focused).isTrue();
  }

  @Test
  void aNodeFoundBySearchLightsUpWithAllThatStandsBelowIt() throws Exception {
    StrategicDirection goal =
        node("1", "Mål", Level.GOAL)
            .withChildren(
                List.of(node("1.1", "Tåg", Level.DIRECTION), node("1.2", "Väg", Level.DIRECTION)));
    MapModel model = new MapModel();
    Object selected =
        onFx(
            () -> {
              model.project().set(Project.empty().withDirections(List.of(goal)));
              DirectionPanel panel = new DirectionPanel(model, direction -> {}, TEXTS);
              Stage stage = show(panel, 400, 600);
              TextField search = (TextField) panel.lookup(".text-field");
              TreeView<?> tree = (TreeView<?>) panel.lookup("#direction-tree");
              search.setText("tåg");
              tree.getSelectionModel().select(0);
              assertThat(model.litDirection().get()).isEqualTo(goal);
              search.setText("");
              stage.close();
              return ((TreeItem<?>) tree.getSelectionModel().getSelectedItem()).getValue();
            });
    assertThat(selected).isEqualTo(goal);
    assertThat(model.litDirection().get()).isEqualTo(goal);
  }

  @Test
  void aMemberWhoseLayerIsGoneIsNotTakenForAnother() throws Exception {
    String fault =
        onFx(
            () ->
                new MemberRow(
                        new ImageMember("borta", null, "klass"),
                        List.of(
                            new Layer(
                                "finns",
                                "finns",
                                new DataReference(Path.of("a.gpkg"), "a"),
                                Style.of(),
                                true,
                                1,
                                ScaleRange.ALL)),
                        Map.of(),
                        TEXTS)
                    .fault());
    assertThat(fault).isEqualTo("edit.fault.member");
  }

  @Test
  void theKeyboardFollowsTheClassThatItMoves() throws Exception {
    onFx(
        () -> {
          List<LegendClass> legend =
              Stream.of("a", "b", "c")
                  .map(code -> new LegendClass(code, code, GeometryKind.LINE, List.of()))
                  .toList();
          ClassRows rows = new ClassRows(legend, List::of, TEXTS);
          Stage stage = show(rows, 600, 400);
          for (String order : List.of("bac", "bca")) {
            Button down =
                order.equals("bac")
                    ? movers(rows).get(0)
                    : (Button) rows.getScene().getFocusOwner();
            down.requestFocus();
            down.fire();
            assertThat(rows.legend().stream().map(LegendClass::code).collect(joining()))
                .isEqualTo(order);
          }
          // At the end there is only the way back.
          assertThat(rows.getScene().getFocusOwner().getAccessibleText())
              .isEqualTo(TEXTS.get("edit.up"));
          stage.close();
          return null;
        });
  }

  private static List<Button> movers(ClassRows rows) {
    rows.applyCss();
    return rows.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> TEXTS.get("edit.down").equals(button.getAccessibleText()))
        .toList();
  }

  private static List<RadioButton> buttons(ImagePanel panel) {
    return panel.lookupAll(".radio-button").stream().map(RadioButton.class::cast).toList();
  }

  private static StrategicDirection node(String code, String name, Level level) {
    return new StrategicDirection(
        code, name, level, Wording.of("", true, ""), List.of(), List.of());
  }
}
