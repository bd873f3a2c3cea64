package se.strukturvy.issue.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The events of one issue and what they amount to. Immutable.
 *
 * <p>The state depends on the set of events alone, not on the order in which they came or how often
 * they came: per field the event that is last in {@link IssueEvent#ORDER} decides.
 */
public final class IssueState {
  private final UUID issue;
  private final List<IssueEvent> history;
  private final Map<String, List<IssueEvent>> heads;

  private IssueState(UUID issue, List<IssueEvent> history, Map<String, List<IssueEvent>> heads) {
    this.issue = issue;
    this.history = history;
    this.heads = heads;
  }

  /**
   * The state after these events of one issue.
   *
   * @param events one at least
   */
  public static IssueState of(Collection<IssueEvent> events) {
    Map<UUID, IssueEvent> different = new LinkedHashMap<>();
    events.forEach(event -> different.put(event.id(), event));
    List<IssueEvent> history = different.values().stream().sorted(IssueEvent.ORDER).toList();
    Set<UUID> replaced = new HashSet<>();
    history.forEach(event -> replaced.addAll(event.replaces()));
    Map<String, List<IssueEvent>> heads = new TreeMap<>();
    for (IssueEvent event : history) {
      if (!replaced.contains(event.id())) {
        heads.computeIfAbsent(event.field(), field -> new ArrayList<>(1)).add(event);
      }
    }
    return new IssueState(history.get(0).issue(), history, heads);
  }

  /** The state after further events; those known already change nothing. */
  public IssueState plus(Collection<IssueEvent> events) {
    List<IssueEvent> all = new ArrayList<>(history);
    all.addAll(events);
    return of(all);
  }

  /** The issue's id. */
  public UUID issue() {
    return issue;
  }

  /** Every event, the oldest first. */
  public List<IssueEvent> history() {
    return history;
  }

  /** The names of all fields that were ever set, sorted. */
  public Set<String> fields() {
    return heads.keySet();
  }

  /** The event that decides a field; null when it was never set. */
  public IssueEvent decisive(String field) {
    List<IssueEvent> standing = heads.get(field);
    return standing == null ? null : standing.get(standing.size() - 1);
  }

  /** The value of a field; null when it has none. */
  public String value(String field) {
    IssueEvent event = decisive(field);
    return event == null ? null : event.value();
  }

  /** The ids of the events that a new value of the field replaces. */
  public Set<UUID> standing(String field) {
    Set<UUID> ids = new HashSet<>();
    heads.getOrDefault(field, List.of()).forEach(event -> ids.add(event.id()));
    return ids;
  }

  /** Whether the events are about a record, and about no issue. */
  public boolean isRecord() {
    return heads.keySet().stream().anyMatch(field -> field.startsWith(IssueField.RECORD));
  }

  /** The record that the events amount to; empty when they are about none, or it is taken away. */
  public Optional<BookRecord> record() {
    return Optional.ofNullable(BookRecord.of(this));
  }

  /** Whether the issue is deleted, or was never given a title: records never are. */
  public boolean isDeleted() {
    return value(IssueField.DELETED) != null || value(IssueField.TITLE) == null;
  }

  /** Whether the issue or record stays out of exports and merges. */
  public boolean isPrivate() {
    return value(IssueField.PRIVATE) != null
        || value(IssueField.RECORD_FIELDS + IssueField.PRIVATE) != null;
  }

  /** The fields whose standing values differ. */
  public List<FieldConflict> conflicts() {
    List<FieldConflict> conflicts = new ArrayList<>();
    heads.forEach(
        (field, standing) -> {
          IssueEvent last = standing.get(standing.size() - 1);
          if (standing.stream().anyMatch(e -> !Objects.equals(e.value(), last.value()))) {
            conflicts.add(new FieldConflict(issue, field, List.copyOf(standing)));
          }
        });
    return conflicts;
  }
}
