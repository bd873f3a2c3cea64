package se.strukturvy.ui.bench;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.layer.LayerState;

/**
 * Why a window will never show its map while nobody is there to help: a layer that cannot be read,
 * a question that waits for an answer, or nothing to be seen.
 *
 * @param stage the window
 * @param session what it shows
 */
public record Hindrance(Stage stage, Session session) {
  /** What stands in the way now; empty while the map may still come. For the JavaFX thread. */
  public Optional<String> now() {
    // A window that is not there yet cannot be closed.
    return stage.isShowing()
        ? failedLayer().or(this::question).or(this::nothing)
        : Optional.empty();
  }

  private Optional<String> failedLayer() {
    return session.data().states().values().stream()
        .filter(LayerState::hasFailed)
        .map(state -> state.failure().toString())
        .findFirst();
  }

  private Optional<String> question() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof Stage && each != stage && each.isShowing())
        .map(each -> each.getScene().getRoot())
        .map(root -> "The window waits for an answer: " + words(root))
        .findFirst();
  }

  private static String words(Node root) {
    if (root instanceof DialogPane dialog) {
      return Stream.of(dialog.getHeaderText(), dialog.getContentText())
          .filter(text -> text != null && !text.isBlank())
          .collect(Collectors.joining(": "));
    }
    return root.toString();
  }

  private Optional<String> nothing() {
    boolean open = session.projects().file().get().isPresent();
    boolean seen = session.map().project().get().map().visibleLayers().findAny().isPresent();
    return open && !seen ? Optional.of("No layer of the project is visible.") : Optional.empty();
  }
}
