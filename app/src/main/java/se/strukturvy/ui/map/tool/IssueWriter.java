package se.strukturvy.ui.map.tool;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.locationtech.jts.geom.Geometry;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.search.SimilarIssues;

/** Puts issues and their places into the book, in the background. */
public interface IssueWriter {
  /**
   * Writes an issue.
   *
   * @return the issue's id once it is on disk, or what went wrong; may complete on any thread
   */
  CompletableFuture<UUID> write(IssueDraft draft);

  /**
   * Gives an issue another place.
   *
   * @param place in SWEREF 99 TM, east first; null for none
   * @return the issue once it is on disk, or what went wrong; may complete on any thread
   */
  CompletableFuture<Issue> reshape(UUID issue, Geometry place);

  /**
   * Issues that may be about the same as one that is being written, the likeliest first.
   *
   * @param title as far as it has been typed
   * @param place where it is; null for nowhere
   */
  CompletableFuture<List<SimilarIssues.Similar>> similar(String title, Geometry place);
}
