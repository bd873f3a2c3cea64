package se.strukturvy.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.strukturvy.analysis.DirectionMatrix;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.strategy.StrategyNotes;
import se.strukturvy.map.DataReference;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.project.StrategyFile;
import se.strukturvy.project.StrategyReach;
import se.strukturvy.structure.Strategy;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Drafts;
import se.strukturvy.ui.text.Sentences;

/**
 * Knows what the strategy touches in each municipality, once somebody asks, and writes what people
 * say of it. On the JavaFX thread.
 */
public final class StrategyDesk {
  private final MapModel map;
  private final ProjectBoundaries boundaries;
  private final StrategyReach reach;
  private final IssueDesk issues;
  private final Executor background;
  private final ReadOnlyObjectWrapper<Optional<DirectionMatrix>> matrix =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Sentence> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper edition = new ReadOnlyIntegerWrapper();
  private BiConsumer<String, String> opener = (direction, municipality) -> {};
  private Project measured;
  private IssueBook followed;

  /**
   * Makes a desk that has measured nothing yet.
   *
   * @param boundaries reads the project's municipalities
   * @param reach measures what directions touch
   * @param issues writes into the issue file
   * @param background runs the measuring
   */
  public StrategyDesk(
      MapModel map,
      ProjectBoundaries boundaries,
      StrategyReach reach,
      IssueDesk issues,
      Executor background) {
    this.map = map;
    this.boundaries = boundaries;
    this.reach = reach;
    this.issues = issues;
    this.background = background;
  }

  /** Does what takes a while. */
  public Executor background() {
    return background;
  }

  /** The project that is open. */
  public Project project() {
    return map.project().get();
  }

  /** What the directions touch; empty until it has been measured. */
  public ReadOnlyObjectProperty<Optional<DirectionMatrix>> matrix() {
    return matrix.getReadOnlyProperty();
  }

  /** Why nothing could be measured, in a sentence; empty when all is well. */
  public ReadOnlyObjectProperty<Sentence> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Grows whenever something was written into the issue file. */
  public ReadOnlyIntegerProperty edition() {
    return edition.getReadOnlyProperty();
  }

  /** What people have said; empty while no issue file is open. */
  public Optional<StrategyNotes> notes() {
    Optional<IssueBook> book = issues.book();
    book.ifPresent(this::follow);
    return book.map(opened -> new StrategyNotes(opened.records()));
  }

  private void follow(IssueBook book) {
    if (book != followed) {
      followed = book;
      book.onChange(() -> Platform.runLater(() -> edition.set(edition.get() + 1)));
    }
  }

  /** Measures the project that is open, unless that has been done. */
  public void measure() {
    Project project = project();
    if (project.equals(measured)) {
      return;
    }
    measured = project;
    matrix.set(Optional.empty());
    Outcome.of(
        CompletableFuture.supplyAsync(() -> measure(project), background),
        found -> publish(project, found, null),
        failure -> publish(project, null, Sentences.of(failure)));
  }

  private void publish(Project project, DirectionMatrix found, Sentence wrong) {
    if (project.equals(measured)) {
      trouble.set(wrong);
      matrix.set(Optional.ofNullable(found));
    }
  }

  private DirectionMatrix measure(Project project) {
    try {
      List<Municipality> municipalities = boundaries.own(project, (layer, e) -> {});
      return DirectionMatrix.of(
          project.directions(), municipalities, reach.of(project, municipalities));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a strategy from a file in the background; the project is not changed.
   *
   * @return what was read, or why nothing could be; may complete on any thread
   */
  public CompletableFuture<Strategy> read(Path file) {
    Project project = project();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return new StrategyFile(reach.sources()).read(new DataReference(file, null), project);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        background);
  }

  /** Says who shows application cards. */
  public void onOpenCard(BiConsumer<String, String> shown) {
    opener = shown;
  }

  /**
   * Shows an application card.
   *
   * @param direction code of the direction; null leaves it as it was
   * @param municipality code of the municipality; null leaves it as it was
   */
  public void openCard(String direction, String municipality) {
    opener.accept(direction, municipality);
  }

  /** Something that is written about the strategy. */
  @FunctionalInterface
  public interface Writing {
    /**
     * Writes it, on a background thread.
     *
     * @throws IssueStoreException when it cannot be stored
     */
    void into(StrategyNotes notes) throws IssueStoreException;
  }

  /** Writes in the background; the outcome may come on any thread. */
  public CompletableFuture<Void> write(Writing writing) {
    return issues.with(
        book -> {
          writing.into(new StrategyNotes(book.records()));
          return null;
        });
  }

  /** Keeps what people have typed until it is stored. */
  public Drafts drafts() {
    return issues.drafts();
  }
}
