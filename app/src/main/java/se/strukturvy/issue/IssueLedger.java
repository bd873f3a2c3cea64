package se.strukturvy.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** All events and the issues they amount to. Read by any thread, changed by one at a time. */
final class IssueLedger {
  private static final Comparator<Issue> OLDEST_FIRST =
      Comparator.comparing(Issue::created).thenComparing(issue -> issue.id().toString());

  private final ConcernCache concerns;
  private final Map<UUID, IssueState> states = new ConcurrentHashMap<>();
  private final Map<UUID, Issue> current = new ConcurrentHashMap<>();
  private volatile List<Issue> sorted = List.of();
  private HybridTime latest = HybridTime.ZERO;

  IssueLedger(ConcernCache concerns) {
    this.concerns = concerns;
  }

  /** Takes in events; returns whether there was anything new among them. */
  boolean apply(Collection<IssueEvent> events) {
    Map<UUID, List<IssueEvent>> byIssue = new HashMap<>();
    for (IssueEvent event : events) {
      byIssue.computeIfAbsent(event.issue(), id -> new ArrayList<>()).add(event);
      latest = latest.compareTo(event.time()) < 0 ? event.time() : latest;
    }
    boolean news = false;
    for (Map.Entry<UUID, List<IssueEvent>> entry : byIssue.entrySet()) {
      IssueState old = states.get(entry.getKey());
      IssueState now = old == null ? IssueState.of(entry.getValue()) : old.plus(entry.getValue());
      if (old == null || now.history().size() > old.history().size()) {
        news = true;
        states.put(entry.getKey(), now);
        refresh(now);
      }
    }
    if (news) {
      sort();
    }
    return news;
  }

  /** Reads all issues anew, after concerns have changed; returns the ids of those that differ. */
  Set<UUID> refreshAll() {
    Set<UUID> different = new LinkedHashSet<>();
    for (IssueState state : states.values()) {
      Issue before = current.get(state.issue());
      refresh(state);
      Issue after = current.get(state.issue());
      if (before != null && after != null && !before.concern().equals(after.concern())) {
        different.add(state.issue());
      }
    }
    sort();
    return different;
  }

  private void refresh(IssueState state) {
    if (state.isDeleted()) {
      current.remove(state.issue());
    } else {
      current.put(state.issue(), new IssueReader(state).issue(concerns.of(state)));
    }
  }

  private void sort() {
    List<Issue> issues = new ArrayList<>(current.values());
    issues.sort(OLDEST_FIRST);
    sorted = List.copyOf(issues);
  }

  List<Issue> issues() {
    return sorted;
  }

  Optional<Issue> issue(UUID id) {
    return Optional.ofNullable(current.get(id));
  }

  Optional<IssueState> state(UUID id) {
    return Optional.ofNullable(states.get(id));
  }

  Collection<IssueState> states() {
    return states.values();
  }

  HybridTime latest() {
    return latest;
  }
}
