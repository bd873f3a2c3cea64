package se.strukturvy.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import se.strukturvy.ui.FxTest;
import se.strukturvy.ui.MainWindow;
import se.strukturvy.ui.text.Messages;

class KeyDispatcherTest extends FxTest {
  private final Node map = new Label("karta");
  private final Node list = new Label("frågor");
  private final Node other = new Label("lager");
  private final List<String> done = new ArrayList<>();

  private List<String> typed(Node focus) throws Exception {
    return onFx(
        () -> {
          done.clear();
          ActionBook book =
              new ActionBook(new Messages(MainWindow.class, Locale.forLanguageTag("sv")));
          book.add("undo", null, () -> done.add("undo"), Keys.key(KeyCode.Z));
          book.addOnMap("newIssue", null, () -> done.add("new"), Keys.key(KeyCode.N));
          book.addOnIssues("reshapeIssue", null, () -> done.add("form"), Keys.key(KeyCode.E));
          Stage stage = show(new VBox(map, list, other), 200, 100);
          KeyDispatcher.listsIssues(list);
          new KeyDispatcher(book, map).listenTo(stage.getScene());
          for (KeyCode code : List.of(KeyCode.N, KeyCode.E, KeyCode.Z)) {
            Event.fireEvent(
                focus,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
          }
          stage.hide();
          return List.copyOf(done);
        });
  }

  @Test
  void onTheMapAllKeysWork() throws Exception {
    assertThat(typed(map)).containsExactly("new", "form", "undo");
  }

  @Test
  void inAListOfIssuesThoseForThePickedIssueWork() throws Exception {
    assertThat(typed(list)).containsExactly("form", "undo");
  }

  @Test
  void elsewhereOnlyThoseOfTheWindowWork() throws Exception {
    assertThat(typed(other)).containsExactly("undo");
  }
}
