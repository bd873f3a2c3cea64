package se.strukturvy.issue.book;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.event.HybridTime;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueState;

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
   * @param changes by issue or record, which may be new
   */
  List<IssueEvent> stamp(Map<UUID, List<IssueChange>> changes, IssueLedger ledger) {
    UUID act = UUID.randomUUID();
    HybridTime time = ledger.latest().next(clock.millis());
    Author who = author.get();
    List<IssueEvent> events = new ArrayList<>();
    changes.forEach(
        (subject, own) -> {
          IssueState state = ledger.state(subject).orElse(null);
          for (IssueChange change : own) {
            Set<UUID> replaces = state == null ? Set.of() : state.standing(change.field());
            String before = state == null ? null : state.value(change.field());
            // Saying the same again settles a conflict, and is an event then.
            if (!Objects.equals(before, change.value()) || replaces.size() > 1) {
              events.add(event(act, subject, time, who, change, replaces));
            }
          }
        });
    return events;
  }

  private static IssueEvent event(
      UUID act, UUID subject, HybridTime time, Author who, IssueChange change, Set<UUID> replaces) {
    return new IssueEvent(
        UUID.randomUUID(),
        act,
        subject,
        time,
        who.name(),
        who.organisation(),
        change.field(),
        change.value(),
        replaces);
  }
}
