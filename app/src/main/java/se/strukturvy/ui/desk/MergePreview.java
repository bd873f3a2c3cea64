package se.strukturvy.ui.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;

/**
 * What the issues of another file would bring.
 *
 * @param lines an issue a line, the new ones first
 * @param kept issues that stay there because they are private
 * @param same issues that are the same here
 */
public record MergePreview(List<Line> lines, int kept, int same) {
  /** What would come of one issue. */
  public enum Kind {
    NEW,
    CHANGED,
    CONFLICT
  }

  /**
   * An issue that would come or change.
   *
   * @param fields the fields that would come
   */
  public record Line(UUID issue, String title, Kind kind, Set<String> fields) {}

  /** Compares events of another file with a book; records beside the issues are not listed. */
  static MergePreview of(IssueBook book, List<IssueEvent> others) {
    Map<UUID, List<IssueEvent>> byIssue = new HashMap<>();
    others.forEach(e -> byIssue.computeIfAbsent(e.issue(), id -> new ArrayList<>()).add(e));
    List<Line> lines = new ArrayList<>();
    int kept = 0;
    int same = 0;
    for (Map.Entry<UUID, List<IssueEvent>> one : byIssue.entrySet()) {
      IssueState theirs = IssueState.of(one.getValue());
      List<IssueEvent> mine = book.history(one.getKey());
      if (theirs.isRecord() || theirs.value(IssueField.TITLE) == null) {
        continue;
      }
      if (theirs.isPrivate()) {
        kept++;
      } else if (line(one.getKey(), theirs, mine, lines)) {
        same++;
      }
    }
    lines.sort(Comparator.comparing(Line::kind).thenComparing(Line::title));
    return new MergePreview(List.copyOf(lines), kept, same);
  }

  /** Adds what would come of an issue; true when that is nothing. */
  private static boolean line(UUID id, IssueState theirs, List<IssueEvent> mine, List<Line> lines) {
    Set<UUID> known = new HashSet<>();
    mine.forEach(event -> known.add(event.id()));
    Set<String> fields = new HashSet<>();
    theirs.history().stream()
        .filter(event -> !known.contains(event.id()))
        .forEach(event -> fields.add(event.field()));
    if (fields.isEmpty()) {
      return true;
    }
    Kind kind = mine.isEmpty() ? Kind.NEW : kind(IssueState.of(mine), theirs);
    lines.add(new Line(id, theirs.value(IssueField.TITLE), kind, fields));
    return false;
  }

  private static Kind kind(IssueState mine, IssueState theirs) {
    Set<String> before = fields(mine.conflicts());
    Set<String> after = fields(mine.plus(theirs.history()).conflicts());
    return before.containsAll(after) ? Kind.CHANGED : Kind.CONFLICT;
  }

  private static Set<String> fields(List<FieldConflict> conflicts) {
    Set<String> fields = new HashSet<>();
    conflicts.forEach(conflict -> fields.add(conflict.field()));
    return fields;
  }
}
