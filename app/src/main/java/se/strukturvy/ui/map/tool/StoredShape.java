package se.strukturvy.ui.map.tool;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.Issue;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.task.Outcome;

/**
 * The shape of the picked issue as the book has it, and changes of it on their way there. On the
 * JavaFX thread.
 */
final class StoredShape {
  private final SelectionModel selection;
  private final IssueWriter writer;
  private final Consumer<Throwable> failed;
  private UUID issue;
  private VertexShape stored;
  private int underway;

  /**
   * Knows of no issue yet.
   *
   * @param failed told when a shape cannot be stored; it counts as changed until it is
   */
  StoredShape(SelectionModel selection, IssueWriter writer, Consumer<Throwable> failed) {
    this.selection = selection;
    this.writer = writer;
    this.failed = failed;
  }

  /** Whether another issue is picked than the one whose shape this is. */
  boolean isOther() {
    return issue == null || !issue.equals(selection.selectedIssue().get());
  }

  /** Whether nothing is under way, and what is drawn is what is stored. */
  boolean isSettled(VertexShape drawn) {
    return underway == 0 && Objects.equals(drawn, stored);
  }

  /** Turns to the issue that is picked; its shape, null for none. */
  VertexShape load() {
    issue = selection.selectedIssue().get();
    Geometry geometry =
        selection.issues().get().stream()
            .filter(each -> each.id().equals(issue) && each.geometry() != null)
            .findFirst()
            .map(Issue::geometry)
            .orElse(null);
    stored = geometry == null ? null : VertexShape.of(geometry);
    return stored;
  }

  /**
   * Stores a shape if it has changed.
   *
   * @param done told when it is on disk
   */
  void store(VertexShape shape, Runnable done) {
    if (issue == null || shape == null || shape.equals(stored)) {
      return;
    }
    UUID about = issue;
    stored = shape;
    underway++;
    Outcome.of(
        writer.reshape(about, shape.geometry()),
        written -> {
          underway--;
          done.run();
        },
        failure -> {
          underway--;
          if (about.equals(issue)) {
            stored = null;
          }
          failed.accept(failure);
        });
  }

  /** Turns away from the issue. */
  void leave() {
    issue = null;
    stored = null;
  }
}
