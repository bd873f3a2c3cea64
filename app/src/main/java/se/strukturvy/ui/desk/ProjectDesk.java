package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import se.strukturvy.feature.Sentence;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.ui.map.MapModel;

/**
 * Reads and writes the project file in the background, and knows whether the project has changed
 * since.
 */
public final class ProjectDesk {
  private final MapModel map;
  private final Executor background;
  private final ObjectProperty<Optional<Path>> file = new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty changed = new SimpleBooleanProperty(false);
  private Project saved;

  /** Makes a desk for the project that {@code map} shows. */
  public ProjectDesk(MapModel map, Executor background) {
    this.map = map;
    this.background = background;
    saved = map.project().get();
    map.project().addListener((property, before, now) -> changed.set(!now.equals(saved)));
  }

  /** The project's file; empty while it has none. */
  public ObjectProperty<Optional<Path>> file() {
    return file;
  }

  /** Whether the project differs from its file. */
  public BooleanProperty changed() {
    return changed;
  }

  /** Puts the project aside for an empty one. */
  public void begin() {
    adopt(Project.empty(), null);
  }

  /**
   * A project that was read.
   *
   * @param notes what of its file is not known here, and would be lost when it is saved
   */
  public record Reading(Project project, List<Sentence> notes) {}

  /** Reads a project; {@link #adopt} shows it. */
  public CompletableFuture<Reading> read(Path path) {
    return later(
        () -> {
          List<Sentence> notes = new ArrayList<>();
          Project project = ProjectFile.read(path, notes::add);
          return new Reading(project, List.copyOf(notes));
        });
  }

  /** Writes the project into {@code path}; {@link #saved} notes it. */
  public CompletableFuture<Project> write(Path path) {
    Project written = map.project().get();
    return later(
        () -> {
          ProjectFile.write(written, path);
          return written;
        });
  }

  /** Notes that {@code path} is the project's file and holds {@code project}. */
  public void saved(Project project, Path path) {
    saved = project;
    file.set(Optional.of(path));
    changed.set(!map.project().get().equals(saved));
  }

  /** Shows a project that was read from {@code path}; null for one without a file. */
  public void adopt(Project project, Path path) {
    saved = project;
    map.activeImages().set(List.of());
    map.emphasis().set(Map.of());
    file.set(Optional.ofNullable(path));
    map.project().set(project);
    changed.set(false);
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private <T> CompletableFuture<T> later(Work<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    background.execute(
        () -> {
          try {
            result.complete(work.run());
          } catch (IOException | RuntimeException e) {
            result.completeExceptionally(e);
          }
        });
    return result;
  }
}
