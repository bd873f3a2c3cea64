package se.strukturvy.issue.sqlite;

import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueReader;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.theme.Themes;

/**
 * Writes the current state of issues into the tables that others read: {@code issue}, {@code
 * issue_value}, {@code issue_municipality}, {@code issue_text}.
 *
 * <p>It works from the events in the file and not from what the program has in memory: another
 * program may have written in between. Only what was touched is written anew.
 */
final class IssueProjection {
  private final PreparedStatements statements;
  private final EventRows events;
  private final ConcernRows concerns;
  private final TextIndex texts;

  IssueProjection(PreparedStatements statements) {
    this.statements = statements;
    events = new EventRows(statements);
    concerns = new ConcernRows(statements);
    texts = new TextIndex(statements);
  }

  /** Brings the rows of issues and records up to date. */
  void update(Collection<UUID> touched) throws SQLException {
    Map<UUID, IssueState> issues = new LinkedHashMap<>();
    for (UUID id : touched) {
      IssueState state = IssueState.of(events.of(id));
      writeValues(state);
      if (!state.isRecord()) {
        issues.put(id, state);
      } else {
        for (UUID renamed : renamed(state)) {
          issues.put(renamed, IssueState.of(events.of(renamed)));
        }
      }
    }
    if (!issues.isEmpty()) {
      Themes themes = texts.themes();
      IssueRows rows = new IssueRows(statements);
      for (IssueState state : issues.values()) {
        write(state, rows, themes);
      }
      rows.stateExtent();
    }
  }

  /** Brings the rows of everything up to date. */
  void updateAll() throws SQLException {
    update(events.subjects());
  }

  /** Makes an index of words outside the file, when it is too old to have one. */
  void indexIfAbsent() throws SQLException {
    if (!texts.makeTemporary()) {
      return;
    }
    Themes themes = texts.themes();
    for (UUID id : events.subjects()) {
      IssueState state = IssueState.of(events.of(id));
      if (!state.isDeleted()) {
        Issue issue = new IssueReader(state).issue(computed(state));
        texts.put(id, issue, themes);
      }
    }
  }

  private Concern computed(IssueState state) throws SQLException {
    IssueEvent placed = state.decisive(IssueField.GEOMETRY);
    return placed == null || placed.value() == null ? Concern.NONE : concerns.of(placed.id());
  }

  /** Issues are found by the names of their themes: those of a theme that was edited. */
  private List<UUID> renamed(IssueState state) throws SQLException {
    BookRecord record = state.record().orElse(null);
    return record != null && record.key().kind().equals(ThemeList.KIND)
        ? texts.withTheme(record.key())
        : List.of();
  }

  private void write(IssueState state, IssueRows rows, Themes themes) throws SQLException {
    statements.update("DELETE FROM issue_municipality WHERE issue = ?", state.issue().toString());
    if (state.isDeleted()) {
      texts.remove(state.issue());
      rows.remove(state.issue());
      return;
    }
    Issue issue = new IssueReader(state).issue(computed(state));
    rows.put(issue);
    texts.put(state.issue(), issue, themes);
    for (ConcernedMunicipality one : issue.concern().municipalities()) {
      statements.update(
          "INSERT INTO issue_municipality(issue, code, name, share, link) VALUES (?,?,?,?,?)",
          state.issue().toString(),
          one.code(),
          one.name(),
          one.share(),
          one.link().word());
    }
  }

  private void writeValues(IssueState state) throws SQLException {
    String issue = state.issue().toString();
    for (String field : state.fields()) {
      IssueEvent event = Objects.requireNonNull(state.decisive(field));
      if (event.value() == null) {
        statements.update("DELETE FROM issue_value WHERE issue = ? AND field = ?", issue, field);
        continue;
      }
      statements.update(
          "INSERT INTO issue_value(issue, field, value, event, time, author, organisation)"
              + " VALUES (?,?,?,?,?,?,?) ON CONFLICT(issue, field) DO UPDATE SET"
              + " value = excluded.value, event = excluded.event, time = excluded.time,"
              + " author = excluded.author, organisation = excluded.organisation"
              + " WHERE event <> excluded.event",
          issue,
          field,
          event.value(),
          event.id().toString(),
          event.time().toString(),
          event.author(),
          event.organisation());
    }
  }
}
