package se.strukturvy.issue.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.IssueState;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.search.SearchText;
import se.strukturvy.issue.theme.Themes;

/**
 * The words of all issues in the full text index {@code issue_text}. SQLite's FTS5 would fold å to
 * a, so it is given words that are folded already, and compares them byte by byte, in threes
 * (trigrams): so "väg" finds "järnväg", too.
 */
final class TextIndex {
  private static final int UUID_LENGTH = 36;

  private final PreparedStatements statements;

  TextIndex(PreparedStatements statements) {
    this.statements = statements;
  }

  /** Makes the index in the connection's own temporary database; false when there is one. */
  boolean makeTemporary() throws SQLException {
    try (ResultSet row =
        statements.query(
            "SELECT 1 FROM sqlite_master WHERE name = 'issue_text'"
                + " UNION SELECT 1 FROM sqlite_temp_master WHERE name = 'issue_text'")) {
      if (row.next()) {
        return false;
      }
    }
    statements.update(
        "CREATE VIRTUAL TABLE temp.issue_text USING fts5(words,"
            + " tokenize = 'trigram case_sensitive 1')");
    return true;
  }

  /** Keeps the words of an issue that has its row. */
  void put(UUID id, Issue issue, Themes themes) throws SQLException {
    statements.update(
        "INSERT OR REPLACE INTO issue_text(rowid, words)"
            + " SELECT fid, ? FROM issue WHERE uuid = ?",
        SearchText.of(issue, themes),
        id.toString());
  }

  void remove(UUID issue) throws SQLException {
    statements.update(
        "DELETE FROM issue_text WHERE rowid = (SELECT fid FROM issue WHERE uuid = ?)",
        issue.toString());
  }

  /** The issues in which all words stand. */
  Set<UUID> find(List<String> words) throws SQLException {
    String match =
        words.stream()
            .map(SearchText::pattern)
            .filter(TextIndex::isIndexed)
            .map(pattern -> '"' + pattern + '"')
            .collect(Collectors.joining(" AND "));
    // Of one letter no index knows anything: it is looked for row by row.
    List<String> single =
        words.stream().map(SearchText::pattern).filter(p -> !isIndexed(p)).toList();
    List<String> parts = new ArrayList<>(Collections.nCopies(single.size(), "instr(words, ?) > 0"));
    List<Object> values = new ArrayList<>(single);
    if (!match.isEmpty()) {
      parts.add("issue_text MATCH ?");
      values.add(match);
    }
    return find(String.join(" AND ", parts), values);
  }

  private static boolean isIndexed(String pattern) {
    return pattern.codePointCount(0, pattern.length()) >= 3;
  }

  private Set<UUID> find(String where, List<Object> values) throws SQLException {
    // One long text: a row for each of thousands of hits would cost more than finding them.
    String sql =
        "SELECT group_concat(issue.uuid, '') FROM issue_text"
            + " JOIN issue ON issue.fid = issue_text.rowid WHERE "
            + where;
    Set<UUID> found = new HashSet<>();
    try (ResultSet row = statements.query(sql, values.toArray())) {
      String ids = row.getString(1);
      for (int i = 0; ids != null && i < ids.length(); i += UUID_LENGTH) {
        found.add(UUID.fromString(ids.substring(i, i + UUID_LENGTH)));
      }
    }
    return found;
  }

  /** The list of themes as the file's records give it. */
  Themes themes() throws SQLException {
    List<BookRecord> edited = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    // The index on records makes this cost next to nothing when nobody has edited the list.
    try (ResultSet rows =
        statements.query(
            "SELECT issue FROM issue_value WHERE field = 'record' AND value GLOB 'theme/*'")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    EventRows events = new EventRows(statements);
    for (String id : ids) {
      edited.add(IssueState.of(events.of(UUID.fromString(id))).record().orElseThrow());
    }
    return ThemeList.of(edited);
  }

  /** The issues that have a theme. */
  List<UUID> withTheme(RecordKey theme) throws SQLException {
    List<UUID> issues = new ArrayList<>();
    try (ResultSet rows =
        statements.query(
            "SELECT issue FROM issue_value WHERE field = 'theme' AND value = ?1"
                + " OR field = 'theme/' || ?1",
            theme.key())) {
      while (rows.next()) {
        issues.add(UUID.fromString(rows.getString(1)));
      }
    }
    return issues;
  }
}
