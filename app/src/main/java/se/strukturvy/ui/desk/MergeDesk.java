package se.strukturvy.ui.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * Takes the issues of other files into the book, in the background, after showing what would come.
 *
 * @param desk writes the book
 * @param files reads the others
 */
public record MergeDesk(IssueDesk desk, IssueFiles files) {
  /** What files would bring, together. */
  public CompletableFuture<MergePreview> preview(List<Path> others) {
    return desk.with(
        book -> {
          List<IssueEvent> events = new ArrayList<>();
          for (Path other : others) {
            try (IssueFiles.Opened opened = files.open(other)) {
              events.addAll(opened.store().load());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          return MergePreview.of(book, events);
        });
  }

  /**
   * Takes them in, in one act that can be undone.
   *
   * @return what each brought
   */
  public CompletableFuture<List<MergeResult>> merge(List<Path> others) {
    return desk.with(
        book -> {
          try {
            return book.acts().asOne(() -> mergeAll(book, others));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private List<MergeResult> mergeAll(IssueBook book, List<Path> others)
      throws IOException, IssueStoreException {
    List<MergeResult> results = new ArrayList<>();
    for (Path other : others) {
      try (IssueFiles.Opened opened = files.open(other)) {
        results.add(book.merge(opened.store()));
      }
    }
    return results;
  }
}
