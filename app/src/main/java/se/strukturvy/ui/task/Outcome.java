package se.strukturvy.ui.task;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Brings the outcome of background work to the JavaFX thread. */
public final class Outcome {
  private Outcome() {}

  /**
   * Calls one of the two on the JavaFX thread once the work is done; a failure of {@code success}
   * itself goes to the thread's handler.
   *
   * @param failure gets what was thrown in the background, unwrapped
   */
  public static <T> void of(
      CompletableFuture<T> work, Consumer<? super T> success, Consumer<Throwable> failure) {
    CompletableFuture<T> unused =
        work.whenComplete(
            (result, thrown) ->
                Platform.runLater(
                    () -> {
                      if (thrown == null) {
                        success.accept(result);
                      } else {
                        failure.accept(cause(thrown));
                      }
                    }));
  }

  private static Throwable cause(Throwable thrown) {
    boolean wrapped =
        thrown instanceof CompletionException || thrown instanceof UncheckedIOException;
    return wrapped && thrown.getCause() != null ? cause(thrown.getCause()) : thrown;
  }
}
