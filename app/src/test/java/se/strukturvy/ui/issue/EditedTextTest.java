package se.strukturvy.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import se.strukturvy.ui.FxTest;

class EditedTextTest extends FxTest {
  private final List<String> written = new ArrayList<>();

  @Test
  void enterWritesWhatHasChangedAndNothingElse() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          EditedText edited = new EditedText(field, true, written::add);
          edited.reset("Väg 50");
          press(field, KeyCode.ENTER);
          field.setText("Riksväg 50");
          press(field, KeyCode.ENTER);
          return null;
        });
    assertThat(written).containsExactly("Riksväg 50");
  }

  @Test
  void whatOthersWriteIsShownUnlessPeopleAreTyping() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          EditedText edited = new EditedText(field, true, written::add);
          edited.reset("a");
          edited.show("b");
          assertThat(field.getText()).isEqualTo("b");
          field.setText("b, och mer");
          edited.show("c");
          assertThat(field.getText()).isEqualTo("b, och mer");
          press(field, KeyCode.ESCAPE);
          assertThat(field.getText()).isEqualTo("c");
          return null;
        });
    assertThat(written).isEmpty();
  }

  private static void press(TextField field, KeyCode code) {
    Event.fireEvent(
        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
