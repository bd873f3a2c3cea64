package se.strukturvy.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Takes files that are dropped on a window.
 *
 * @param taker gets them, on the JavaFX thread; may ask questions
 */
record FileDrop(Consumer<List<Path>> taker) {
  void on(Scene scene) {
    scene.setOnDragOver(FileDrop::over);
    scene.setOnDragDropped(this::dropped);
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      // The source of the drag waits until this handler returns; questions come after.
      Platform.runLater(() -> taker.accept(paths));
    }
  }
}
