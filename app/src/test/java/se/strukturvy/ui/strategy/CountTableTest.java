package se.strukturvy.ui.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.ui.FxTest;

class CountTableTest extends FxTest {
  @Test
  void aColumnThatWasMovedStillStandsForWhatItSays() throws Exception {
    List<String> chosen = new ArrayList<>();
    List<List<String>> rows =
        onFx(
            () -> {
              CountTable<String> table =
                  new CountTable<>(
                      "Kommun",
                      List.of(new Municipality("1880", "Örebro", "Örebro län", null)),
                      List.of("a", "b"),
                      column -> column,
                      column -> column,
                      (place, column) -> column.equals("a") ? 1 : 2,
                      (place, column) -> chosen.add(place.name() + " " + column));
              Stage stage = show(table, 600, 400);
              TableColumn<Municipality, ?> last = table.getColumns().remove(2);
              table.getColumns().add(0, last);
              table.getSelectionModel().select(0, last);
              table.fireEvent(
                  new KeyEvent(
                      KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
              stage.close();
              return table.text(column -> column);
            });
    assertThat(chosen).containsExactly("Örebro b");
    assertThat(rows).containsExactly(List.of("Kommun", "a", "b"), List.of("Örebro", "1", "2"));
  }
}
