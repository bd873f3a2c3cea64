package se.strukturvy.issue.act;

import java.util.Map;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.event.IssueField;

/** Names acts by the field they change. */
public final class ActKinds {
  private static final Map<String, Act.Kind> BY_FIELD =
      Map.of(
          IssueField.TITLE, Act.Kind.RENAMED,
          IssueField.TEXT, Act.Kind.REWORDED,
          IssueField.GEOMETRY, Act.Kind.MOVED,
          IssueField.STATUS, Act.Kind.STATUS_SET);

  private ActKinds() {}

  /** The kind of an act that makes these changes. */
  public static Act.Kind of(IssueChange... changes) {
    for (IssueChange change : changes) {
      if (BY_FIELD.containsKey(change.field())) {
        return BY_FIELD.get(change.field());
      }
      if (change.field().startsWith(IssueField.LINK)
          || change.field().startsWith(IssueField.FEATURE)) {
        return Act.Kind.LINKED;
      }
    }
    return Act.Kind.CHANGED;
  }
}
