package se.strukturvy.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.testfx.api.FxToolkit;

/** Starts the toolkit without a display, and runs what tests do on its thread. */
public abstract class FxTest {
  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    onFx(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          return null;
        });
  }

  /** Runs {@code what} on the JavaFX thread and waits for it. */
  protected static <T> T onFx(Callable<T> what) throws Exception {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(what.call());
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        });
    return done.get(20, TimeUnit.SECONDS);
  }

  /** Waits until everything that is queued on the JavaFX thread has run. */
  protected static void settle() throws Exception {
    for (int i = 0; i < 3; i++) {
      onFx(() -> null);
    }
  }

  /** Shows a node in a window of its own; call on the JavaFX thread. */
  protected static Stage show(Parent node, double width, double height) {
    Stage stage = new Stage();
    stage.setScene(new Scene(node, width, height));
    stage.show();
    node.applyCss();
    node.layout();
    return stage;
  }
}
