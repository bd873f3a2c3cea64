package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.Issue;

/** Keys that are pressed before the window knows them wait for it, in their order. */
class EarlyKeysTest extends WindowHands {
  private EarlyKeys keys() throws Exception {
    return onFx(() -> new EarlyKeys(window.stage.getScene()));
  }

  private void press(EarlyKeys keys) throws Exception {
    onFx(
        () -> {
          keys.press();
          return null;
        });
    await(() -> !keys.areWaiting());
    settle();
  }

  @Test
  void wordsTypedAfterTheKeyForFindingAreInItsFieldOnceThereIsOne() throws Exception {
    EarlyKeys keys = keys();
    robot.push(KeyCode.CONTROL, KeyCode.K);
    type(KeyCode.N, KeyCode.O, KeyCode.R, KeyCode.A);
    assertThat(window.stage.getScene().getFocusOwner()).isSameAs(map);
    assertThat(keys.areWaiting()).isTrue();
    press(keys);
    assertThat(window.stage.getScene().getFocusOwner())
        .isInstanceOfSatisfying(
            TextField.class, field -> assertThat(field.getText()).isEqualTo("nora"));
  }

  @Test
  void anIssueIsWrittenWhereSomebodyClickedAfterItsKey() throws Exception {
    EarlyKeys keys = keys();
    type(KeyCode.N);
    robot.clickOn(at(.5, .4), MouseButton.PRIMARY);
    type(KeyCode.L);
    type(KeyCode.E);
    type(KeyCode.D);
    assertThat(window.selection.issues().get()).isEmpty();
    press(keys);
    await(() -> window.stage.getScene().getFocusOwner() instanceof TextField);
    type(KeyCode.ENTER);
    Issue issue = theIssue();
    assertThat(issue.title()).isEqualTo("led");
    assertThat(issue.geometry().getCoordinate().distance(groundAt(at(.5, .4)))).isLessThan(200);
  }

  @Test
  void ctrlAloneAsksForNothingAndTheMouseWaitsForNoKey() throws Exception {
    EarlyKeys keys = keys();
    robot.press(KeyCode.CONTROL).release(KeyCode.CONTROL);
    assertThat(keys.areWaiting()).isFalse();
    double before = view().toMap(0, 0).x;
    robot.drag(map, MouseButton.PRIMARY).moveBy(30, 10).drop();
    settle();
    assertThat(view().toMap(0, 0).x).isLessThan(before);
    assertThat(keys.areWaiting()).isFalse();
  }
}
