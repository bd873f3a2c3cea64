package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.MapProject;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;

/** What becomes of a project that has changed when its window is closed. */
class UnsavedProjectTest extends WindowHands {
  @TempDir private Path folder;
  private Path file;
  private Project before;

  @BeforeEach
  void changeAProjectWithAFile() throws Exception {
    file = folder.resolve("örebro.strukturvy");
    before = onFx(window.map.project()::get);
    ProjectFile.write(before, file);
    onFx(
        () -> {
          window.projects.adopt(before, file);
          MapProject map = before.map();
          MapProject renamed =
              new MapProject("Ändrad", "", map.crs(), new Envelope(map.home()), map.layers());
          window.map.project().set(before.withMap(renamed));
          return null;
        });
  }

  @Test
  void savingComesFirstAndThenTheWindowCloses() throws Exception {
    ask();
    type(KeyCode.ENTER);
    await(() -> !window.stage.isShowing());
    assertThat(ProjectFile.read(file).map().title()).isEqualTo("Ändrad");
  }

  @Test
  void goingBackKeepsWindowAndFile() throws Exception {
    ask();
    type(KeyCode.ESCAPE);
    await(() -> Window.getWindows().size() == 1);
    assertThat(onFx(window.stage::isShowing)).isTrue();
    assertThat(ProjectFile.read(file)).isEqualTo(before);
  }

  /** Closes the window as its frame does, and waits for the question. */
  private void ask() throws Exception {
    // Not waited for: the question stays open until it is answered.
    Platform.runLater(
        () ->
            window.stage.fireEvent(
                new WindowEvent(window.stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    await(() -> Window.getWindows().size() == 2);
  }
}
