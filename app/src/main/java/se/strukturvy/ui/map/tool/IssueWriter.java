package se.strukturvy.ui.map.tool;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import se.strukturvy.issue.IssueDraft;

/** Puts an issue into the book, in the background. */
@FunctionalInterface
public interface IssueWriter {
  /**
   * Writes it.
   *
   * @return the issue's id once it is on disk, or what went wrong; may complete on any thread
   */
  CompletableFuture<UUID> write(IssueDraft draft);
}
