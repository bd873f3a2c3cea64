package se.strukturvy.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All events and the issues and records they amount to. Read by any thread, changed by one at a
 * time.
 */
final class IssueLedger {
  private final ConcernCache concerns;
  private final Map<UUID, IssueState> states = new ConcurrentHashMap<>();
  private final Map<UUID, Issue> issues = new ConcurrentHashMap<>();
  private final Map<UUID, BookRecord> records = new ConcurrentHashMap<>();

  /** By the first event: two issues of one instant keep the order in which they were written. */
  private final Comparator<UUID> oldestFirst =
      Comparator.comparing((UUID id) -> states.get(id).history().get(0), IssueEvent.ORDER);

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
    Set<UUID> changed = new HashSet<>();
    for (Map.Entry<UUID, List<IssueEvent>> entry : bySubject.entrySet()) {
      IssueState old = states.get(entry.getKey());
      IssueState now = old == null ? IssueState.of(entry.getValue()) : old.plus(entry.getValue());
      if (old == null || now.history().size() > old.history().size()) {
        changed.add(entry.getKey());
        states.put(entry.getKey(), now);
        refresh(now);
      }
    }
    sort(changed);
    return !changed.isEmpty();
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

  /** Merges what has changed into what is sorted, so that one change among thousands is cheap. */
  private void sort(Set<UUID> changed) {
    List<UUID> news = new ArrayList<>(changed.stream().filter(issues::containsKey).toList());
    news.sort(oldestFirst);
    List<Issue> merged = new ArrayList<>(sorted.size() + news.size());
    int next = 0;
    for (Issue issue : sorted) {
      if (changed.contains(issue.id())) {
        continue;
      }
      while (next < news.size() && oldestFirst.compare(news.get(next), issue.id()) < 0) {
        merged.add(issues.get(news.get(next++)));
      }
      merged.add(issue);
    }
    while (next < news.size()) {
      merged.add(issues.get(news.get(next++)));
    }
    sorted = List.copyOf(merged);
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
        .sorted(Comparator.comparing(one -> one.key().id(), oldestFirst))
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
