package se.strukturvy.issue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes events of changes: gives them ids, a time after all that is known, and an author. */
final class EventStamp {
  private final Clock clock;
  private final Supplier<Author> author;

  EventStamp(Clock clock, Supplier<Author> author) {
    this.clock = clock;
    this.author = author;
  }

  /**
   * The events of one act; a field that already has the value gets none.
   *
   * @param state the issue so far; null when it is new
   * @param latest the latest time that is known
   */
  List<IssueEvent> stamp(
      UUID issue, IssueState state, HybridTime latest, List<IssueChange> changes) {
    UUID act = UUID.randomUUID();
    HybridTime time = latest.next(clock.millis());
    Author who = author.get();
    List<IssueEvent> events = new ArrayList<>();
    for (IssueChange change : changes) {
      Set<UUID> replaces = state == null ? Set.of() : state.standing(change.field());
      String before = state == null ? null : state.value(change.field());
      // Saying the same again settles a conflict, and is an event then.
      if (!Objects.equals(before, change.value()) || replaces.size() > 1) {
        events.add(
            new IssueEvent(
                UUID.randomUUID(),
                act,
                issue,
                time,
                who.name(),
                who.organisation(),
                change.field(),
                change.value(),
                replaces));
      }
    }
    return events;
  }
}
