package se.strukturvy.issue.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.event.IssueEvent;

/**
 * What is stored in one go: all of it, or nothing.
 *
 * @param events what happened
 * @param concerns whom geometries concern, by the id of the event that set the geometry
 * @param attachments bytes, by the id of the attachment
 */
public record IssueBatch(
    List<IssueEvent> events, Map<UUID, Concern> concerns, Map<UUID, byte[]> attachments) {
  /** Makes a batch with collections of its own. */
  public IssueBatch {
    events = List.copyOf(events);
    concerns = Map.copyOf(concerns);
    attachments = Map.copyOf(attachments);
  }
}
