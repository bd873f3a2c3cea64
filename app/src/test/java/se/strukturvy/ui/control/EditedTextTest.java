package se.strukturvy.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.text.Drafts;

class EditedTextTest extends FxTest {
  private static final UUID FIRST = new UUID(0, 1);
  private static final UUID SECOND = new UUID(0, 2);

  private final List<String> written = new ArrayList<>();
  private final Drafts drafts = new Drafts();
  private boolean diskIsFull;

  private EditedText edited(TextField field) {
    return new EditedText(
        field,
        true,
        drafts,
        "title",
        (issue, typed, stored) -> {
          if (!diskIsFull) {
            written.add(issue.getLeastSignificantBits() + " " + typed);
            stored.run();
          }
        });
  }

  @Test
  void enterWritesWhatHasChangedAndNothingElse() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          edited(field).show(FIRST, "Väg 50");
          press(field, KeyCode.ENTER);
          field.setText("Riksväg 50");
          press(field, KeyCode.ENTER);
          press(field, KeyCode.ENTER);
          return null;
        });
    assertThat(written).containsExactly("1 Riksväg 50");
  }

  @Test
  void whatOthersWriteIsShownUnlessPeopleAreTyping() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          EditedText edited = edited(field);
          edited.show(FIRST, "a");
          edited.show(FIRST, "b");
          assertThat(field.getText()).isEqualTo("b");
          field.setText("b, och mer");
          edited.show(FIRST, "c");
          assertThat(field.getText()).isEqualTo("b, och mer");
          press(field, KeyCode.ESCAPE);
          assertThat(field.getText()).isEqualTo("c");
          return null;
        });
    assertThat(written).isEmpty();
  }

  @Test
  void pickingAnotherIssueWritesIntoTheOneThatWasTypedIn() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          EditedText edited = edited(field);
          edited.show(FIRST, "a");
          field.setText("a2");
          edited.show(SECOND, "b");
          assertThat(field.getText()).isEqualTo("b");
          return null;
        });
    assertThat(written).containsExactly("1 a2");
    assertThat(drafts.names()).isEmpty();
  }

  @Test
  void whatCannotBeStoredIsShownAgainWithItsIssue() throws Exception {
    diskIsFull = true;
    onFx(
        () -> {
          TextField field = new TextField();
          EditedText edited = edited(field);
          edited.show(FIRST, "a");
          field.setText("a2");
          edited.show(SECOND, "b");
          edited.show(FIRST, "a");
          assertThat(field.getText()).isEqualTo("a2");
          diskIsFull = false;
          press(field, KeyCode.ENTER);
          return null;
        });
    assertThat(written).containsExactly("1 a2");
    assertThat(drafts.names()).isEmpty();
  }

  @Test
  void closingTheWindowWrites() throws Exception {
    onFx(
        () -> {
          TextField field = new TextField();
          Stage stage = show(new VBox(field), 200, 100);
          edited(field).show(FIRST, "a");
          field.setText("a2");
          stage.close();
          return null;
        });
    assertThat(written).containsExactly("1 a2");
  }

  private static void press(TextField field, KeyCode code) {
    Event.fireEvent(
        field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }
}
