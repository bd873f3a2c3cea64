package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.issue.Issue;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.TestImages;

/** What hands expect when they write issues: drawing, leaving, moving vertices, undoing. */
class IssueWritingTest extends WindowHands {
  @Test
  void anIssueIsStoredWithPlaceAndTitle() throws Exception {
    Coordinate ground = groundAt(at(0.5, 0.5));
    Issue issue = writePoint("Gata");
    assertThat(issue.title()).isEqualTo("Gata");
    assertThat(issue.geometry().getCoordinate().distance(ground))
        .isLessThan(view().metresPerPixel() * 1.5);
    assertThat(window.selection.selectedIssue().get()).isEqualTo(issue.id());
  }

  @Test
  void escOnTheMapPicksNothingOutAnyMore() throws Exception {
    writePoint("Gata");
    type(KeyCode.ESCAPE);
    assertThat(window.selection.selectedIssue().get()).isNull();
  }

  @Test
  void doneStoresWhatHasATitle() throws Exception {
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write("Gata");
    robot.clickOn("Klar");
    assertThat(theIssue().title()).isEqualTo("Gata");
  }

  @Test
  void aClickOnTheHintReachesTheMapBelow() throws Exception {
    type(KeyCode.N);
    type(KeyCode.L);
    Bounds hint = onFx(() -> shownHint().localToScreen(shownHint().getLayoutBounds()));
    Point2D onHint = new Point2D(Math.rint(hint.getCenterX()), Math.rint(hint.getCenterY()));
    Coordinate below = groundAt(onHint);
    robot.clickOn(onHint);
    robot.clickOn(at(0.5, 0.4));
    type(KeyCode.ENTER);
    robot.write("Led");
    type(KeyCode.ENTER);
    assertThat(theIssue().geometry().getCoordinate().distance(below))
        .isLessThan(view().metresPerPixel() * 1.5);
  }

  private Node shownHint() {
    return window.stage.getScene().getRoot().lookupAll(".sketch-hint").stream()
        .filter(hint -> hint.getParent().isVisible())
        .findFirst()
        .orElseThrow();
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
    writePoint("Bro");
    type(KeyCode.CONTROL, KeyCode.Z);
    await(() -> window.selection.issues().get().isEmpty());
    type(KeyCode.CONTROL, KeyCode.Y);
    assertThat(theIssue().title()).isEqualTo("Bro");
  }

  @Test
  void theKeyThatPlacesAPointIsNoPartOfTheTitle() throws Exception {
    type(KeyCode.N);
    type(KeyCode.V);
    robot.write("Bro");
    type(KeyCode.ENTER);
    assertThat(theIssue().title()).isEqualTo("Bro");
  }

  @Test
  void undoTakesBackWhatWasDoneLastWhetherIssueOrStyle() throws Exception {
    writePoint("Bro");
    StructureImage image = TestImages.empty("gods", new Envelope());
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
  void verticesAreChosenMovedAndTakenAwayByKey() throws Exception {
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

  private Issue writePoint(String title) throws Exception {
    type(KeyCode.N);
    robot.clickOn(at(0.5, 0.5));
    settle();
    robot.write(title);
    type(KeyCode.ENTER);
    return theIssue();
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
}
