package se.strukturvy.issue.sqlite;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueBatch;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.store.IssueStoreException.Reason;

/**
 * The issue file: a GeoPackage with an append-only table of events and the current state beside it.
 *
 * <p>A batch is one transaction. On a local disk SQLite writes ahead (WAL) and forces every
 * transaction to the disk; on a network or synchronised folder it uses a rollback journal, because
 * the shared memory of WAL does not reach across machines (https://www.sqlite.org/wal.html).
 */
public final class SqliteIssueStore implements IssueStore {
  private static final Logger LOG = System.getLogger(SqliteIssueStore.class.getName());

  private final StoreFailures failures;
  private final FileLocation location;
  private final IssueDatabase database;
  private final Connection connection;
  private final PreparedStatements statements;
  private final EventRows events;
  private final ConcernRows concerns;
  private final IssueProjection projection;
  private final TextIndex texts;
  private long seen;
  private Optional<BackupFolder> backups = Optional.empty();
  private long dataVersion = -1;
  private Optional<Sentence> recovered = Optional.empty();

  private SqliteIssueStore(Path file, IssueDatabase database) {
    this.failures = new StoreFailures(file);
    this.location = FileLocation.of(file);
    this.database = database;
    this.connection = database.connection();
    this.statements = new PreparedStatements(connection);
    this.events = new EventRows(statements);
    this.concerns = new ConcernRows(statements);
    this.texts = new TextIndex(statements);
    this.projection = new IssueProjection(statements);
  }

  /**
   * Opens an issue file, or makes it when it is absent; its folder must exist. A damaged file is
   * set aside and made anew from what can be found ({@link #recovered} tells of it). A file of
   * something else is left alone.
   *
   * @param clock gives the times in the GeoPackage's own tables, and the days of backups
   * @throws IssueStoreException when it cannot be opened, saying why and what to do
   */
  public static SqliteIssueStore open(Path file, Clock clock) throws IssueStoreException {
    IssueFileSign.check(file);
    Optional<Sentence> mended = IssueRescue.mend(file, clock);
    SqliteIssueStore store = withoutBackups(file, clock);
    store.recovered = mended;
    if (store.readOnly().isEmpty()) {
      store.backups = Optional.of(new BackupFolder(file, clock));
      try {
        store.backups.get().daily(store.connection);
      } catch (IOException | SQLException e) {
        // Writing goes on without a copy of today: the disk may be nearly full.
        LOG.log(Level.WARNING, "No backup of " + file + " was made", e);
      }
    }
    return store;
  }

  /** Opens a file that is sound, and keeps no backups of it. */
  static SqliteIssueStore withoutBackups(Path file, Clock clock) throws IssueStoreException {
    try {
      return new SqliteIssueStore(file, IssueDatabase.open(file, clock));
    } catch (SQLException e) {
      throw new StoreFailures(file).of(e);
    }
  }

  /**
   * Opens a file that is there and leaves it as it is.
   *
   * @throws IssueStoreException when it cannot be read
   */
  public static SqliteIssueStore readOnly(Path file) throws IssueStoreException {
    try {
      return new SqliteIssueStore(
          file, IssueDatabase.readOnly(file, Sentence.of("The issue file %s is only read.", file)));
    } catch (SQLException e) {
      throw new StoreFailures(file).of(e);
    }
  }

  /**
   * What happened when the file was found damaged at opening, in words; empty when it was sound.
   */
  public Optional<Sentence> recovered() {
    return recovered;
  }

  /** What kind of place the file lies in: not every one is safe for two programs at once. */
  public FileLocation location() {
    return location;
  }

  @Override
  public synchronized List<IssueEvent> load() throws IssueStoreException {
    seen = 0;
    dataVersion = -1;
    return poll();
  }

  @Override
  public synchronized List<IssueEvent> poll() throws IssueStoreException {
    try {
      long version = number("PRAGMA data_version");
      if (version == dataVersion) {
        return List.of();
      }
      List<IssueEvent> news = events.after(seen);
      // The version was read before the events: what comes in between is told once more.
      seen = news.isEmpty() ? seen : Math.max(seen, events.place(news.get(news.size() - 1).id()));
      dataVersion = version;
      return news;
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public synchronized void append(IssueBatch batch) throws IssueStoreException {
    if (database.readOnly().isPresent()) {
      throw new IssueStoreException(Reason.READ_ONLY, database.readOnly().get(), null);
    }
    try {
      Transaction.run(connection, () -> write(batch));
    } catch (SQLException e) {
      throw failures.of(e);
    }
    try {
      if (backups.isPresent()) {
        backups.get().journal().append(batch);
      }
    } catch (IOException e) {
      // The batch is safe in the issue file; only its second record is missing.
      LOG.log(Level.WARNING, "The journal of changes cannot be written", e);
    }
  }

  private void write(IssueBatch batch) throws SQLException {
    events.insert(batch.events());
    concerns.put(batch.concerns());
    for (Map.Entry<UUID, byte[]> attachment : batch.attachments().entrySet()) {
      statements.update(
          "INSERT OR IGNORE INTO issue_attachment VALUES (?, ?)",
          attachment.getKey().toString(),
          attachment.getValue());
    }
    Set<UUID> touched = new LinkedHashSet<>();
    batch.events().forEach(event -> touched.add(event.issue()));
    for (UUID placed : batch.concerns().keySet()) {
      UUID issue = events.issueOf(placed);
      if (issue != null) {
        touched.add(issue);
      }
    }
    projection.update(touched);
  }

  @Override
  public synchronized Map<UUID, Concern> concerns() throws IssueStoreException {
    try {
      return concerns.all();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public synchronized Set<UUID> find(List<String> words) throws IssueStoreException {
    try {
      if (readOnly().isPresent()) {
        projection.indexIfAbsent();
      }
      return texts.find(words);
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public synchronized Optional<byte[]> attachment(UUID id) throws IssueStoreException {
    try (ResultSet row =
        statements.query("SELECT data FROM issue_attachment WHERE id = ?", id.toString())) {
      return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public synchronized List<Municipality> municipalities() throws IssueStoreException {
    try {
      return new MunicipalityRows(connection).all();
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public synchronized void keepMunicipalities(List<Municipality> municipalities)
      throws IssueStoreException {
    try {
      MunicipalityRows rows = new MunicipalityRows(connection);
      List<Municipality> kept = MunicipalityRows.multiple(municipalities);
      if (!kept.equals(rows.all())) {
        Transaction.run(connection, () -> rows.replace(kept));
      }
    } catch (SQLException e) {
      throw failures.of(e);
    }
  }

  @Override
  public Optional<Sentence> readOnly() {
    return database.readOnly();
  }

  private long number(String sql) throws SQLException {
    try (ResultSet row = statements.query(sql)) {
      return row.getLong(1);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      // Every batch is on disk already; what is lost is only the tidying of the log.
      LOG.log(Level.WARNING, failures.of(e).getMessage());
    }
  }
}
