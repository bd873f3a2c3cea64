package se.strukturvy.ui.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import se.strukturvy.source.csv.ExcelCsv;

/** Writes tables as CSV in the background: the place that people choose may be slow. */
public final class TableFile {
  private TableFile() {}

  /**
   * Writes rows, the head first; one of the two is called on the JavaFX thread in the end.
   *
   * @param written gets the file
   * @param failed gets why it could not be written
   */
  public static void write(
      List<List<String>> rows,
      Path file,
      Executor background,
      Consumer<Path> written,
      Consumer<Throwable> failed) {
    Outcome.of(
        CompletableFuture.runAsync(() -> write(rows, file), background),
        nothing -> written.accept(file),
        failed);
  }

  private static void write(List<List<String>> rows, Path file) {
    try {
      ExcelCsv.write(rows, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
