package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Viewport;

/** What hands expect of the map and of the window around it: mouse, wheel and keys. */
class WindowTest extends WindowHands {
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
  void theFullScreenGivesTheMapItsPlaceBack() throws Exception {
    Bounds place = onFx(() -> map.localToScene(map.getLayoutBounds()));
    Viewport before = view();
    for (int i = 0; i < 2; i++) {
      type(KeyCode.F11);
      settle();
      assertThat((double) onFx(() -> map.getLayoutBounds().getHeight()))
          .isGreaterThan(place.getHeight());
      type(KeyCode.F11);
      settle();
      assertThat(onFx(() -> map.localToScene(map.getLayoutBounds()))).isEqualTo(place);
      assertThat(view()).isEqualTo(before);
    }
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
  void anotherLanguageKeepsTheViewAndIsRemembered() throws Exception {
    robot.interact(() -> window.navigator.zoom(2));
    double scale = view().metresPerPixel();
    Bounds place = onFx(() -> map.localToScene(map.getLayoutBounds()));
    robot.interact(() -> menuItem("menu-language").fire());
    settle();
    Node now = window.stage.getScene().lookup("#map");
    await(() -> now.localToScene(now.getLayoutBounds()).equals(place));
    assertThat(menuItem("menu-open").getText()).isEqualTo("Open project …");
    assertThat(view().metresPerPixel()).isEqualTo(scale);
    assertThat(window.kept).containsEntry("language", "en");
  }
}
