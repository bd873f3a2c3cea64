package se.strukturvy.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import se.strukturvy.ui.FxTest;

class WrappingAreaTest extends FxTest {
  @Test
  void tabGoesToTheNextControlAndShiftTabBack() throws Exception {
    onFx(
        () -> {
          WrappingArea first = new WrappingArea();
          WrappingArea second = new WrappingArea();
          VBox both = new VBox(first, second);
          Stage stage = show(both, 300, 300);
          first.requestFocus();
          tab(first, false);
          assertThat(both.getScene().getFocusOwner()).isSameAs(second);
          tab(second, true);
          assertThat(both.getScene().getFocusOwner()).isSameAs(first);
          assertThat(first.getText()).isEmpty();
          stage.close();
          return null;
        });
  }

  private static void tab(WrappingArea area, boolean back) {
    area.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "\t", KeyCode.TAB, back, false, false, false));
  }
}
