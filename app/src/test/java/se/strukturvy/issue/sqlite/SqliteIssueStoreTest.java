package se.strukturvy.issue.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueDraft;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.ConcernedMunicipality;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.event.RecordKey;
import se.strukturvy.issue.search.IssueFilter;
import se.strukturvy.issue.store.IssueStoreException;

class SqliteIssueStoreTest {
  private static final Concern OREBRO =
      new Concern(
          List.of(new ConcernedMunicipality("1880", "Örebro", 1, Link.MEETS)), Reach.MUNICIPAL);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("frågor åäö.gpkg");
  }

  @Test
  void whatWasAddedIsThereAfterReopening() throws Exception {
    Issue added;
    try (SqliteIssueStore store = open()) {
      added = book(store).add(draft("Översvämning vid Svartån", "POINT (500000.123 6570000.456)"));
    }
    try (SqliteIssueStore store = open()) {
      assertThat(book(store).issues()).containsExactly(added);
    }
  }

  @Test
  void theCurrentStateCanBeReadWithPlainSql() throws Exception {
    UUID id;
    try (SqliteIssueStore store = open()) {
      IssueBook book = book(store);
      id = book.add(draft("Väg", "LINESTRING (0 0, 10 20)")).id();
      book.change(id, IssueChange.title("Väg 50"));
      book.comment(id, "Vem äger frågan?", null);
      book.delete(book.add(draft("Fel", "POINT (1 1)")).id());
    }
    assertThat(query("SELECT title || '|' || municipalities || '|' || comments FROM issue"))
        .isEqualTo("Väg 50|Örebro|1");
    assertThat(query("SELECT author || ': ' || text FROM issue_comment"))
        .isEqualTo("Anna: Vem äger frågan?");
    assertThat(
            query(
                "SELECT value_before || ' -> ' || value_after FROM issue_history"
                    + " WHERE field = 'title' AND value_before IS NOT NULL"))
        .isEqualTo("Väg -> Väg 50");
    assertThat(query("SELECT minx || ' ' || maxy FROM rtree_issue_geom")).isEqualTo("0.0 20.0");
    assertThat(query("SELECT count(*) FROM rtree_issue_geom")).isEqualTo("1");
    assertThat(query("PRAGMA integrity_check")).isEqualTo("ok");
  }

  @Test
  void recordsCanBeReadWithPlainSqlAndAreNoIssues() throws Exception {
    try (SqliteIssueStore store = open()) {
      book(store).records().put(new RecordKey("mark", "1880/IM.2"), "", Map.of("level", "3"));
    }
    assertThat(query("SELECT kind || '|' || key || '|' || field || '|' || value FROM record_value"))
        .isEqualTo("mark|1880/IM.2|level|3");
    assertThat(query("SELECT count(*) FROM issue")).isEqualTo("0");
    assertThat(IssueFileCheck.of(file).problems()).isEmpty();
  }

  @Test
  void aFileOfAnOlderProgramIsBroughtUpToDateAfterACopyIsMade() throws Exception {
    try (SqliteIssueStore store = open()) {
      book(store).add(draft("Väg", "POINT (1 1)"));
    }
    asVersion1();
    try (SqliteIssueStore store = open()) {
      assertThat(book(store).find(IssueFilter.ALL.withText("väg"))).hasSize(1);
      book(store).records().put(new RecordKey("mark", "1"), "", Map.of("level", "3"));
    }
    assertThat(query("SELECT level FROM (SELECT value AS level FROM record_value)")).isEqualTo("3");
    assertThat(folder.resolve(file.getFileName() + ".version1")).exists();
  }

  @Test
  void aWriteProtectedFileOfAnOlderProgramIsSearchedAllTheSame() throws Exception {
    try (SqliteIssueStore store = open()) {
      book(store).add(draft("Väg", "POINT (1 1)"));
    }
    asVersion1();
    try (SqliteIssueStore store = SqliteIssueStore.readOnly(file)) {
      IssueBook book = book(store);
      assertThat(book.find(IssueFilter.ALL.withText("väg"))).isEqualTo(book.issues()).hasSize(1);
      assertThat(book.find(IssueFilter.ALL.withText("vag"))).isEmpty();
    }
    assertThat(query("SELECT count(*) FROM sqlite_master WHERE name = 'issue_text'"))
        .isEqualTo("0");
  }

  @Test
  void theStatedExtentFollowsIssuesThatMoveAndGo() throws Exception {
    String extent =
        "SELECT min_x || ' ' || min_y || ' ' || max_x || ' ' || max_y FROM gpkg_contents"
            + " WHERE table_name = 'issue'";
    try (SqliteIssueStore store = open()) {
      IssueBook book = book(store);
      UUID far = book.add(draft("Långt bort", "POINT (90 90)")).id();
      book.add(draft("Nära", "LINESTRING (1 2, 10 20)"));
      assertThat(query(extent)).isEqualTo("1.0 2.0 90.0 90.0");
      book.change(far, IssueChange.geometry(wkt("POINT (30 40)")));
      assertThat(query(extent)).isEqualTo("1.0 2.0 30.0 40.0");
      book.delete(far);
      assertThat(query(extent)).isEqualTo("1.0 2.0 10.0 20.0");
      book.delete(book.issues().get(0).id());
      assertThat(query(extent)).isNull();
    }
  }

  private void asVersion1() throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP VIEW record_value");
      statement.executeUpdate("DROP TABLE issue_text");
      statement.executeUpdate("DROP INDEX issue_value_record");
      statement.executeUpdate("UPDATE issue_file SET value = 1 WHERE name = 'schema_version'");
    }
  }

  @Test
  void eventsCanNeitherBeChangedNorRemoved() throws Exception {
    try (SqliteIssueStore store = open()) {
      book(store).add(draft("Väg", "POINT (1 1)"));
    }
    assertThatThrownBy(() -> query("UPDATE issue_event SET author = 'x' RETURNING 1"))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> query("DELETE FROM issue_event RETURNING 1"))
        .hasMessageContaining("append-only");
  }

  @Test
  void twoProgramsOnOneFileSeeEachOther() throws Exception {
    try (SqliteIssueStore one = open();
        SqliteIssueStore two = open()) {
      IssueBook anna = book(one);
      IssueBook bo = book(two);
      UUID id = anna.add(draft("Väg", "POINT (1 1)")).id();
      assertThat(bo.refresh()).isTrue();
      bo.change(id, IssueChange.title("Väg 50"));
      // Anna does not know of Bo's title when she writes her text.
      anna.change(id, IssueChange.text("Mellan Kumla och Örebro"));
      anna.refresh();
      assertThat(anna.issue(id)).map(Issue::title).contains("Väg 50");
      assertThat(anna.refresh()).isFalse();
    }
    assertThat(query("SELECT title || '|' || text FROM issue"))
        .isEqualTo("Väg 50|Mellan Kumla och Örebro");
  }

  @Test
  void aFileOfANewerProgramIsReadButNotTouched() throws Exception {
    try (SqliteIssueStore store = open()) {
      book(store).add(draft("Väg", "POINT (1 1)"));
    }
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("UPDATE issue_file SET value = 99 WHERE name = 'schema_version'");
    }
    byte[] before = Files.readAllBytes(file);
    try (SqliteIssueStore store = open()) {
      IssueBook book = book(store);
      assertThat(book.issues()).hasSize(1);
      assertThat(book.readOnly())
          .hasValueSatisfying(why -> assertThat(why.toString()).contains("newer"));
      assertThatThrownBy(() -> book.add(draft("x", "POINT (1 1)")))
          .isInstanceOf(IssueStoreException.class);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aDatabaseOfSomethingElseIsRefusedAndNotTouched() throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE roads (fid INTEGER PRIMARY KEY)");
    }
    byte[] before = Files.readAllBytes(file);
    assertThatThrownBy(this::open).hasMessageContaining("no issue file");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void attachmentsComeBackByteForByte() throws Exception {
    try (SqliteIssueStore store = open()) {
      IssueBook book = book(store);
      UUID id = book.add(draft("Väg", "POINT (1 1)")).id();
      UUID picture = book.attachments().add(id, "bild.png", new byte[] {1, 2, 3});
      assertThat(book.attachments().bytes(picture)).contains(new byte[] {1, 2, 3});
      assertThat(book.issue(id).orElseThrow().details().attachments())
          .extracting(a -> a.name())
          .containsExactly("bild.png");
    }
  }

  @Test
  void municipalitiesAreKeptForThoseWithoutBoundaries() throws Exception {
    Municipality nora =
        new Municipality("1884", "Nora", "18", wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))"));
    try (SqliteIssueStore store = open()) {
      store.keepMunicipalities(List.of(nora));
      store.keepMunicipalities(List.of(nora));
    }
    try (SqliteIssueStore store = open()) {
      assertThat(store.municipalities()).containsExactly(nora);
    }
    assertThat(
            query(
                "SELECT min_x || ' ' || min_y || ' ' || max_x || ' ' || max_y"
                    + " FROM gpkg_contents WHERE table_name = 'municipality'"))
        .isEqualTo("0.0 0.0 1.0 1.0");
  }

  private SqliteIssueStore open() throws IssueStoreException {
    return SqliteIssueStore.open(file, Clock.systemUTC());
  }

  private static IssueBook book(SqliteIssueStore store) throws IssueStoreException {
    return new IssueBook(
        store, geometry -> OREBRO, Clock.systemUTC(), () -> new Author("Anna", "Region"));
  }

  private static IssueDraft draft(String title, String wkt) throws Exception {
    return new IssueDraft(title, "", "", wkt(wkt));
  }

  private static Geometry wkt(String text) throws Exception {
    return new WKTReader().read(text);
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
