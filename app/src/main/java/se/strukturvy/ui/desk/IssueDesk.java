package se.strukturvy.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.lists.Forums;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.search.SimilarIssues;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Themes;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.map.tool.IssueWriter;
import se.strukturvy.ui.text.Drafts;

/**
 * Writes into the issue book in the background and brings to the window what the book holds: an
 * issue is seen only once it is on disk.
 */
public final class IssueDesk implements IssueWriter {
  private final SelectionModel selection;
  private final Executor background;
  private final Drafts drafts;
  private final Supplier<String> view;

  private final ReadOnlyObjectWrapper<Optional<Act>> nextUndo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Act>> nextRedo =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Themes> themes = new ReadOnlyObjectWrapper<>(Themes.named());
  private final ReadOnlyObjectWrapper<Map<String, Integer>> forums =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final BoundaryNews boundaries = new BoundaryNews();
  private IssueFiles files = IssueFiles.NONE;
  private IssueHome home;
  private IssueBook book;

  /**
   * Makes a desk without a book.
   *
   * @param background one thread that writes, so that acts keep their order
   */
  public IssueDesk(SelectionModel selection, Executor background) {
    this(selection, background, new Drafts(), () -> null);
  }

  /**
   * Makes a desk without a book.
   *
   * @param background one thread that writes, so that acts keep their order
   * @param drafts keeps what people have typed until it is stored
   * @param view what the map shows, in a line that goes with each new issue
   */
  public IssueDesk(
      SelectionModel selection, Executor background, Drafts drafts, Supplier<String> view) {
    this.selection = selection;
    this.background = background;
    this.drafts = drafts;
    this.view = view;
  }

  /** What people have typed and not stored yet. */
  public Drafts drafts() {
    return drafts;
  }

  /** Opens a book; its issues are shown from now on. On the JavaFX thread. */
  public void open(IssueBook opened) {
    book = opened;
    opened.onChange(() -> publish(opened));
    publish(opened);
  }

  /** The book; empty while none is open. */
  public Optional<IssueBook> book() {
    return Optional.ofNullable(book);
  }

  /** What undo would take back. */
  public ReadOnlyObjectProperty<Optional<Act>> nextUndo() {
    return nextUndo.getReadOnlyProperty();
  }

  /** Reads other issue files from now on as {@code how} does. */
  public void readOthersWith(IssueFiles how) {
    files = how;
  }

  /** Reads other issue files. */
  public IssueFiles files() {
    return files;
  }

  /** Keeps its issues in a home from now on. */
  public void liveIn(IssueHome keeper) {
    home = keeper;
  }

  /** Where the issues are kept; empty when nobody can choose. */
  public Optional<IssueHome> home() {
    return Optional.ofNullable(home);
  }

  /** The boundaries that tell whom issues concern. */
  public BoundaryNews boundaries() {
    return boundaries;
  }

  /** The themes, as people have edited them. */
  public ReadOnlyObjectProperty<Themes> themes() {
    return themes.getReadOnlyProperty();
  }

  /** The highest step of samverkan of each forum for which somebody has said it. */
  public ReadOnlyObjectProperty<Map<String, Integer>> forums() {
    return forums.getReadOnlyProperty();
  }

  /** What redo would do again. */
  public ReadOnlyObjectProperty<Optional<Act>> nextRedo() {
    return nextRedo.getReadOnlyProperty();
  }

  private void publish(IssueBook opened) {
    Platform.runLater(
        () -> {
          if (book == opened) {
            themes.set(new ThemeList(opened.records()).themes());
            forums.set(new Forums(opened.records()).all());
            selection.issues().set(opened.issues());
            nextUndo.set(opened.acts().nextUndo());
            nextRedo.set(opened.acts().nextRedo());
          }
        });
  }

  @Override
  public CompletableFuture<UUID> write(IssueDraft draft) {
    String seen = view.get();
    return with(opened -> opened.add(draft, new IssueChange(IssueField.VIEW, seen)).id());
  }

  @Override
  public CompletableFuture<Issue> reshape(UUID issue, Geometry place) {
    return with(opened -> opened.change(issue, IssueChange.geometry(place)));
  }

  @Override
  public CompletableFuture<List<SimilarIssues.Similar>> similar(String title, Geometry place) {
    return with(opened -> SimilarIssues.USUAL.of(opened.issues(), title, place));
  }

  /** Takes back what this session did last to an issue. */
  public CompletableFuture<Optional<Act>> undo() {
    return with(opened -> opened.acts().undo());
  }

  /** Does again what was undone last. */
  public CompletableFuture<Optional<Act>> redo() {
    return with(opened -> opened.acts().redo());
  }

  /** Deletes an issue; that can be undone. */
  public CompletableFuture<Void> delete(UUID id) {
    return with(
        opened -> {
          opened.delete(id);
          return null;
        });
  }

  /** Something that is done with the book, and gives something. */
  @FunctionalInterface
  public interface Work<T> {
    /**
     * Does it, on a background thread.
     *
     * @throws IssueStoreException when the book cannot be written or read
     */
    T on(IssueBook book) throws IssueStoreException;
  }

  /**
   * Does something with the book in the background, after what was asked for before.
   *
   * @return what it gave, or what went wrong; may complete on any thread
   */
  public <T> CompletableFuture<T> with(Work<T> work) {
    IssueBook opened = book;
    if (opened == null) {
      return CompletableFuture.failedFuture(
          new IssueStoreException(
              IssueStoreException.Reason.GONE, Sentence.of("No issue file is open."), null));
    }
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return work.on(opened);
          } catch (IssueStoreException e) {
            throw new CompletionException(e);
          }
        },
        background);
  }
}
