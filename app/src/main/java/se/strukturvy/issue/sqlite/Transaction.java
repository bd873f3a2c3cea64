package se.strukturvy.issue.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that happens as a whole or not at all. */
@FunctionalInterface
interface Transaction {
  /** The work. */
  void work() throws SQLException;

  /** Takes the right to write, does the work, and makes it last; undoes it when it fails. */
  static void run(Connection connection, Transaction transaction) throws SQLException {
    IssueDatabase.execute(connection, "BEGIN IMMEDIATE");
    try {
      transaction.work();
      IssueDatabase.execute(connection, "COMMIT");
    } catch (SQLException | RuntimeException e) {
      try {
        IssueDatabase.execute(connection, "ROLLBACK");
      } catch (SQLException rollback) {
        // SQLite has already rolled back by itself, as it does when the disk is full.
        e.addSuppressed(rollback);
      }
      throw e;
    }
  }
}
