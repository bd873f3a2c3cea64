package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import se.strukturvy.issue.Issue;
import se.strukturvy.map.Viewport;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ScaleRange;

/** What hands expect of the window: mouse, wheel and keys, through the real window. */
class WindowTest extends FxTest {
  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private WindowFixture window;
  private Node map;

  @BeforeEach
  void open() throws Exception {
    window = onFx(() -> new WindowFixture(folder));
    settle();
    map = window.stage.getScene().lookup("#map");
    // The panels get their sizes a few turns after the window is shown.
    for (int i = 0; i < 3; i++) {
      onFx(
          () -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
            map.requestFocus();
            return null;
          });
      settle();
    }
  }

  @AfterEach
  void close() throws Exception {
    robot.release(new KeyCode[] {});
    robot.release(new MouseButton[] {});
    onFx(
        () -> {
          window.close();
          return null;
        });
  }

  @Test
  void theWheelKeepsTheGroundUnderThePointer() throws Exception {
    Point2D pointer = at(0.3, 0.7);
    robot.moveTo(pointer);
    settle();
    Viewport before = view();
    Point2D pixel = onFx(() -> map.screenToLocal(pointer));
    Coordinate ground = before.toMap(pixel.getX(), pixel.getY());
    robot.scroll(1, VerticalDirection.UP);
    settle();
    assertThat(view().metresPerPixel()).isNotEqualTo(before.metresPerPixel());
    assertThat(view().toScreenX(ground.x)).isCloseTo(pixel.getX(), within(1.0));
    assertThat(view().toScreenY(ground.y)).isCloseTo(pixel.getY(), within(1.0));
  }

  @Test
  void draggingMovesTheGroundWithTheHand() throws Exception {
    Coordinate ground = groundAt(at(0.5, 0.5));
    robot.moveTo(at(0.5, 0.5)).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.6, 0.4)).release(MouseButton.PRIMARY);
    settle();
    Coordinate now = groundAt(at(0.6, 0.4));
    assertThat(now.distance(ground)).isLessThan(view().metresPerPixel() * 1.5);
  }

  @Test
  void shiftDragZoomsToTheBox() throws Exception {
    Coordinate corner = groundAt(at(0.4, 0.4));
    Coordinate opposite = groundAt(at(0.6, 0.6));
    double before = view().metresPerPixel();
    robot.moveTo(at(0.4, 0.4)).press(KeyCode.SHIFT).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.6, 0.6)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    settle();
    assertThat(view().metresPerPixel()).isCloseTo(before / 5, within(before / 50));
    assertThat(view().centreX())
        .isCloseTo((corner.x + opposite.x) / 2, within(view().metresPerPixel() * 10));
  }

  @Test
  void goingBackRestoresTheViewExactly() throws Exception {
    Viewport before = view();
    robot.moveTo(at(0.3, 0.3)).press(KeyCode.SHIFT).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.5, 0.6)).release(MouseButton.PRIMARY).release(KeyCode.SHIFT);
    settle();
    assertThat(view()).isNotEqualTo(before);
    type(KeyCode.ALT, KeyCode.LEFT);
    assertThat(view()).isEqualTo(before);
    type(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(view()).isNotEqualTo(before);
  }

  @Test
  void ctrlTabPutsThePanelsAwayEvenFromATabPane() throws Exception {
    double narrow = onFx(() -> map.getBoundsInParent().getWidth());
    onFx(
        () -> {
          window.tabs.requestFocus();
          return null;
        });
    type(KeyCode.CONTROL, KeyCode.TAB);
    double wide = onFx(() -> map.getBoundsInParent().getWidth());
    assertThat(wide).isGreaterThan(narrow);
    assertThat(window.tabs.getSelectionModel().getSelectedIndex()).isZero();
    type(KeyCode.CONTROL, KeyCode.TAB);
    assertThat((double) onFx(() -> map.getBoundsInParent().getWidth())).isEqualTo(narrow);
  }

  @Test
  void aLetterInATextFieldStartsNoTool() throws Exception {
    onFx(
        () -> {
          window.field.requestFocus();
          return null;
        });
    type(KeyCode.N);
    assertThat(sketchBar().isVisible()).isFalse();
    assertThat(window.field.getText()).isEqualTo("n");
  }

  @Test
  void anIssueIsStoredWithPlaceAndTitle() throws Exception {
    Coordinate ground = groundAt(at(0.5, 0.5));
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write("Gata");
    type(KeyCode.ENTER);
    Issue issue = theIssue();
    assertThat(issue.title()).isEqualTo("Gata");
    assertThat(issue.geometry().getCoordinate().distance(ground))
        .isLessThan(view().metresPerPixel() * 1.5);
    assertThat(window.selection.selectedIssue().get()).isEqualTo(issue.id());
  }

  @Test
  void aDoubleClickFinishesOneLineOnce() throws Exception {
    type(KeyCode.N);
    type(KeyCode.L);
    robot.clickOn(at(0.3, 0.5));
    robot.clickOn(at(0.5, 0.4));
    robot.doubleClickOn(at(0.7, 0.5));
    settle();
    robot.write("Led");
    type(KeyCode.ENTER);
    assertThat(theIssue().geometry().getNumPoints()).isEqualTo(3);
    assertThat(window.selection.issues().get()).hasSize(1);
  }

  @Test
  void spacePansWhileDrawingAndKeepsTheVertices() throws Exception {
    type(KeyCode.N);
    type(KeyCode.L);
    robot.clickOn(at(0.4, 0.5));
    Coordinate first = groundAt(at(0.4, 0.5));
    robot.moveTo(at(0.5, 0.5)).press(KeyCode.SPACE);
    robot.moveTo(at(0.52, 0.52)).moveTo(at(0.6, 0.6)).release(KeyCode.SPACE);
    settle();
    assertThat(groundAt(at(0.4, 0.5)).distance(first)).isGreaterThan(view().metresPerPixel() * 50);
    robot.clickOn(at(0.7, 0.4));
    type(KeyCode.ENTER);
    robot.write("Led");
    type(KeyCode.ENTER);
    assertThat(theIssue().geometry().getNumPoints()).isEqualTo(2);
    assertThat(theIssue().geometry().getCoordinate().distance(first))
        .isLessThan(view().metresPerPixel() * 1.5);
  }

  @Test
  void escInFullScreenKeepsFullScreenAndTheWayBack() throws Exception {
    type(KeyCode.F11);
    assertThat(window.stage.isFullScreen()).isTrue();
    type(KeyCode.N);
    type(KeyCode.L);
    robot.clickOn(at(0.3, 0.5));
    robot.clickOn(at(0.5, 0.5));
    robot.clickOn(at(0.7, 0.6));
    type(KeyCode.ESCAPE);
    assertThat(window.stage.isFullScreen()).isTrue();
    type(KeyCode.CONTROL, KeyCode.Y);
    type(KeyCode.ENTER);
    robot.write("Led");
    type(KeyCode.ENTER);
    assertThat(theIssue().geometry().getNumPoints()).isEqualTo(3);
  }

  @Test
  void escInTheEditorKeepsShapeAndTitle() throws Exception {
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write("Halv");
    type(KeyCode.ESCAPE);
    type(KeyCode.ENTER);
    robot.write("vägs");
    type(KeyCode.ENTER);
    assertThat(theIssue().title()).startsWith("Halv");
  }

  @Test
  void undoTakesAnIssueBackAndRedoBringsItAgain() throws Exception {
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write("Bro");
    type(KeyCode.ENTER);
    theIssue();
    type(KeyCode.CONTROL, KeyCode.Z);
    await(() -> window.selection.issues().get().isEmpty());
    type(KeyCode.CONTROL, KeyCode.Y);
    assertThat(theIssue().title()).isEqualTo("Bro");
  }

  @Test
  void aLevelShowsItsGround() throws Exception {
    onFx(
        () -> {
          window.navigator.showScale(10_000);
          return null;
        });
    type(KeyCode.ALT, KeyCode.DIGIT2);
    Envelope county = window.map.project().get().map().home();
    await(() -> window.navigator.view().extent().contains(county));
    assertThat(window.navigator.view().extent().getHeight()).isLessThan(2 * county.getHeight());
  }

  @Test
  void undoTakesBackWhatWasDoneLastWhetherIssueOrStyle() throws Exception {
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write("Bro");
    type(KeyCode.ENTER);
    theIssue();
    StructureImage image =
        new StructureImage(
            "gods",
            "Gods",
            "RUS",
            2030,
            "",
            "1",
            StructureImage.Status.DRAFT,
            "",
            ScaleRange.ALL,
            new Envelope(),
            List.of(),
            List.of());
    onFx(
        () -> {
          window.looks.changeImages("lade till ”Gods”", List.of(image));
          return null;
        });
    assertThat(menuItem("menu-undo").getText()).isEqualTo("Ångra: lade till ”Gods”");
    type(KeyCode.CONTROL, KeyCode.Z);
    await(() -> window.map.project().get().images().isEmpty());
    assertThat(menuItem("menu-undo").getText()).isEqualTo("Ångra: skrev ”Bro”");
    type(KeyCode.CONTROL, KeyCode.Z);
    await(() -> window.selection.issues().get().isEmpty());
    assertThat(menuItem("menu-redo").getText()).isEqualTo("Gör om: skrev ”Bro”");
    type(KeyCode.CONTROL, KeyCode.Y);
    assertThat(theIssue().title()).isEqualTo("Bro");
    type(KeyCode.CONTROL, KeyCode.Y);
    await(() -> !window.map.project().get().images().isEmpty());
  }

  @Test
  void draggingDrawsByTheFreeHand() throws Exception {
    type(KeyCode.N);
    type(KeyCode.L);
    robot.moveTo(at(0.3, 0.5)).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.5, 0.3)).moveTo(at(0.7, 0.5)).release(MouseButton.PRIMARY);
    settle();
    type(KeyCode.ENTER);
    robot.write("Led");
    type(KeyCode.ENTER);
    assertThat(theIssue().geometry().getEnvelopeInternal().getWidth())
        .isCloseTo(
            groundAt(at(0.7, 0.5)).x - groundAt(at(0.3, 0.5)).x,
            within(view().metresPerPixel() * 5));
    assertThat(theIssue().geometry().getNumPoints()).isBetween(3, 6);
  }

  @Test
  void aVertexIsMovedByHandAndUndoneByName() throws Exception {
    drawLine();
    Coordinate before = theIssue().geometry().getCoordinates()[0];
    type(KeyCode.E);
    robot.moveTo(at(0.3, 0.5)).press(MouseButton.PRIMARY);
    robot.moveTo(at(0.3, 0.4)).moveTo(at(0.3, 0.3)).release(MouseButton.PRIMARY);
    Coordinate goal = groundAt(at(0.3, 0.3));
    double near = view().metresPerPixel() * 2;
    await(() -> vertex(0).distance(goal) < near);
    settle();
    assertThat(menuItem("menu-undo").getText()).isEqualTo("Ångra: flyttade ”Led”");
    type(KeyCode.CONTROL, KeyCode.Z);
    await(() -> vertex(0).equals2D(before));
  }

  @Test
  void vertexesAreChosenMovedAndTakenAwayByKey() throws Exception {
    drawLine();
    double before = vertex(0).y + 9 * view().metresPerPixel();
    type(KeyCode.E);
    type(KeyCode.TAB);
    type(KeyCode.V);
    await(() -> window.selection.issues().get().get(0).geometry().getNumPoints() == 3);
    type(KeyCode.DELETE);
    await(() -> window.selection.issues().get().get(0).geometry().getNumPoints() == 2);
    settle();
    type(KeyCode.SHIFT, KeyCode.TAB);
    type(KeyCode.SHIFT, KeyCode.UP);
    await(() -> Math.max(vertex(0).y, vertex(1).y) > before);
  }

  /** A vertex of the issue that was written first. */
  private Coordinate vertex(int place) {
    return window.selection.issues().get().get(0).geometry().getCoordinates()[place];
  }

  private void drawLine() throws Exception {
    type(KeyCode.N);
    type(KeyCode.L);
    robot.clickOn(at(0.3, 0.5));
    robot.clickOn(at(0.6, 0.5));
    type(KeyCode.ENTER);
    robot.write("Led");
    type(KeyCode.ENTER);
    theIssue();
  }

  @Test
  void anotherLanguageKeepsTheViewAndIsRemembered() throws Exception {
    robot.interact(() -> window.navigator.zoom(2));
    double scale = view().metresPerPixel();
    robot.interact(() -> menuItem("menu-language").fire());
    settle();
    assertThat(menuItem("menu-open").getText()).isEqualTo("Open project …");
    assertThat(view().metresPerPixel()).isEqualTo(scale);
    assertThat(window.kept).containsEntry("language", "en");
  }

  private MenuItem menuItem(String id) {
    MenuBar bar = (MenuBar) window.stage.getScene().lookup("#menu-bar");
    return bar.getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private Node sketchBar() {
    return window.stage.getScene().lookup(".sketch-bar");
  }

  private Issue theIssue() throws Exception {
    await(() -> window.selection.issues().get().size() == 1);
    settle();
    return window.selection.issues().get().get(0);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition));
  }

  private void type(KeyCode... keys) throws Exception {
    robot.push(keys);
    settle();
  }

  private Viewport view() throws Exception {
    return onFx(window.map.viewport()::get);
  }

  /** The point on the screen at a part of the map's width and height. */
  private Point2D at(double across, double down) throws Exception {
    Bounds bounds = onFx(() -> map.localToScreen(map.getBoundsInLocal()));
    return new Point2D(
        Math.rint(bounds.getMinX() + across * bounds.getWidth()),
        Math.rint(bounds.getMinY() + down * bounds.getHeight()));
  }

  private Coordinate groundAt(Point2D screen) throws Exception {
    Point2D pixel = onFx(() -> map.screenToLocal(screen));
    return view().toMap(pixel.getX(), pixel.getY());
  }
}
