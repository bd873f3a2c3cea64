package se.strukturvy.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import se.strukturvy.feature.Sentence;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.desk.FileOffers;
import se.strukturvy.ui.desk.LayerOffer;
import se.strukturvy.ui.desk.LayerOffers;

/**
 * What the program was started with. It is looked at while the toolkit starts, and read while the
 * window is built: that is when people wait. Whatever is not clear is left to the window, which can
 * ask and complain.
 */
final class Beginning {
  private final List<Path> files;
  private final CompletableFuture<Found> found;

  /**
   * What was found in the files.
   *
   * @param project the project that the first file holds; null for layers
   * @param offers the layers, where the files hold no project
   */
  private record Found(Project project, List<LayerOffer> offers) {
    static final Found NOTHING = new Found(null, List.of());
  }

  /** Starts to look at the files. */
  Beginning(List<Path> files, FileOffers offers, Executor background) {
    this.files = files;
    found = CompletableFuture.supplyAsync(() -> look(files, offers), background);
  }

  private static Found look(List<Path> files, FileOffers offers) {
    try {
      if (files.isEmpty() || files.stream().anyMatch(CsvFormat::isNamedTable)) {
        return Found.NOTHING;
      }
      if (isProject(files.get(0))) {
        return project(files.get(0));
      }
      LayerOffers layers = offers.of(files);
      return layers.failures().isEmpty() ? new Found(null, layers.layers()) : Found.NOTHING;
    } catch (IOException | RuntimeException e) {
      // The window will meet the same failure, and can show it.
      return Found.NOTHING;
    }
  }

  private static Found project(Path file) throws IOException {
    List<Sentence> notes = new ArrayList<>();
    Project project = ProjectFile.read(file, notes::add);
    // The window reads it once more, and tells what of it would be lost.
    return notes.isEmpty() ? new Found(project, List.of()) : Found.NOTHING;
  }

  private static boolean isProject(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".strukturvy");
  }

  /** Shows what is clear, on the JavaFX thread; gives the files that are left to be taken. */
  List<Path> showIn(Session session) {
    Found ready = found.join();
    if (ready.project() != null) {
      session.projects().adopt(ready.project(), files.get(0));
      session.navigator().showAll();
      return files.subList(1, files.size());
    }
    if (ready.offers().size() == 1 && ready.offers().get(0).isClear()) {
      session.navigator().showAllOnceRead();
      session.data().add(ready.offers());
      return List.of();
    }
    return files;
  }
}
