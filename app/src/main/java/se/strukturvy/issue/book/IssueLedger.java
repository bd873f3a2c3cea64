package se.strukturvy.issue.book;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.concern.ConcernDifference;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.HybridTime;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueState;

/**
 * All events and the issues and records they amount to. Read by any thread, changed by one at a
 * time.
 */
final class IssueLedger {
  private static final int FEW = 100;

  private final ConcernCache concerns;
  private final Map<UUID, IssueState> states = new ConcurrentHashMap<>();
  private final Map<UUID, Issue> issues = new ConcurrentHashMap<>();
  private final Map<UUID, BookRecord> records = new ConcurrentHashMap<>();

  /** By the first event: two issues of one instant keep the order in which they were written. */
  private final Comparator<Issue> oldestFirst =
      Comparator.comparing(issue -> first(issue.id()), IssueEvent.ORDER);

  private volatile List<Issue> sorted = List.of();
  private volatile HybridTime latest = HybridTime.ZERO;

  IssueLedger(ConcernCache concerns) {
    this.concerns = concerns;
  }

  /** Takes in events; returns whether there was anything new among them. */
  boolean apply(Collection<IssueEvent> events) {
    Map<UUID, List<IssueEvent>> bySubject = new HashMap<>();
    for (IssueEvent event : events) {
      bySubject.computeIfAbsent(event.issue(), id -> new ArrayList<>()).add(event);
      latest = latest.compareTo(event.time()) < 0 ? event.time() : latest;
    }
    Set<UUID> changed = ConcurrentHashMap.newKeySet();
    AtomicBoolean moved = new AtomicBoolean();
    // Issues do not depend on each other, so a whole file is read by all cores.
    bySubject.entrySet().parallelStream()
        .forEach(
            entry -> {
              IssueState old = states.get(entry.getKey());
              if (apply(entry.getKey(), old, entry.getValue())) {
                changed.add(entry.getKey());
                boolean again = old == null || old.history().get(0).equals(first(entry.getKey()));
                moved.compareAndSet(false, !again);
              }
            });
    sort(changed, moved.get());
    return !changed.isEmpty();
  }

  private boolean apply(UUID subject, IssueState old, List<IssueEvent> events) {
    IssueState now = old == null ? IssueState.of(events) : old.plus(events);
    if (old != null && now.history().size() == old.history().size()) {
      return false;
    }
    states.put(subject, now);
    refresh(now);
    return true;
  }

  /** Reads all issues anew, after boundaries have changed; returns what differs, in order. */
  List<ConcernDifference> refreshAll() {
    List<ConcernDifference> different = new ArrayList<>();
    for (Issue before : sorted) {
      refresh(states.get(before.id()));
      Issue after = issues.get(before.id());
      if (!before.concern().equals(after.concern())) {
        different.add(
            new ConcernDifference(before.id(), after.title(), before.concern(), after.concern()));
      }
    }
    sorted = sorted.stream().map(issue -> issues.get(issue.id())).toList();
    return different;
  }

  private void refresh(IssueState state) {
    if (state.isRecord()) {
      put(records, state, BookRecord.of(state));
    } else {
      put(
          issues,
          state,
          state.isDeleted() ? null : new IssueReader(state).issue(concerns.of(state)));
    }
  }

  private static <T> void put(Map<UUID, T> current, IssueState state, T value) {
    if (value == null) {
      current.remove(state.issue());
    } else {
      current.put(state.issue(), value);
    }
  }

  /** Puts what has changed in its place; of much, or of what has another place now, all anew. */
  private void sort(Set<UUID> changed, boolean moved) {
    List<Issue> now;
    if (moved || changed.size() > FEW) {
      now = new ArrayList<>(issues.values());
      now.sort(oldestFirst);
    } else {
      now = new ArrayList<>(sorted);
      changed.forEach(id -> place(id, now));
    }
    sorted = List.copyOf(now);
  }

  private void place(UUID id, List<Issue> list) {
    int low = 0;
    int high = list.size();
    IssueEvent first = first(id);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (IssueEvent.ORDER.compare(first(list.get(middle).id()), first) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low < list.size() && list.get(low).id().equals(id)) {
      list.remove(low);
    }
    if (issues.containsKey(id)) {
      list.add(low, issues.get(id));
    }
  }

  private IssueEvent first(UUID id) {
    return states.get(id).history().get(0);
  }

  List<Issue> issues() {
    return sorted;
  }

  Optional<Issue> issue(UUID id) {
    return Optional.ofNullable(issues.get(id));
  }

  List<BookRecord> records(String kind) {
    return records.values().stream()
        .filter(one -> one.key().kind().equals(kind))
        .sorted(Comparator.comparing(one -> first(one.key().id()), IssueEvent.ORDER))
        .toList();
  }

  Optional<BookRecord> record(UUID id) {
    return Optional.ofNullable(records.get(id));
  }

  Optional<IssueState> state(UUID id) {
    return Optional.ofNullable(states.get(id));
  }

  HybridTime latest() {
    return latest;
  }
}
