package se.strukturvy.source.geopackage.btree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the pages is what SQLite reads. */
class TableScanTest {
  private static final int ROWS = 1200;

  @TempDir Path folder;
  private int root;

  @ParameterizedTest
  @CsvSource({
    "512, UTF-8, 300",
    "4096, UTF-8, 9000",
    "65536, UTF-8, 60",
    "1024, UTF-16le, 700",
    "1024, UTF-16be, 700"
  })
  void readsEveryRowAsSqliteDoes(int pageSize, String encoding, int longest) throws Exception {
    Path file = table(pageSize, encoding, longest);
    try (TableScan scan = new TableScan(file, root, 1 << 24);
        Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement();
        ResultSet rows = s.executeQuery("SELECT rowid, a, b, c, d FROM t ORDER BY rowid")) {
      while (rows.next()) {
        assertThat(scan.next()).isTrue();
        assertThat(scan.rowId()).isEqualTo(rows.getLong(1));
        for (int column = 0; column < 3; column++) {
          Object wanted = rows.getObject(column + 2);
          wanted = wanted instanceof Integer small ? (Object) small.longValue() : wanted;
          assertThat(scan.record().value(column)).isEqualTo(wanted);
        }
        // A REAL column keeps whole numbers as integers (file format, section 2.3).
        Number real = (Number) scan.record().value(3);
        assertThat(real.doubleValue()).isEqualTo(rows.getDouble(5));
      }
      assertThat(scan.next()).isFalse();
    }
  }

  @Test
  void findsRowsByTheirIds() throws Exception {
    Path file = table(512, "UTF-8", 200);
    try (TableScan scan = new TableScan(file, root, 1 << 20)) {
      for (long row = ROWS; row > 0; row -= 7) {
        assertThat(scan.seek(row * 3)).isTrue();
        assertThat(scan.rowId()).isEqualTo(row * 3);
        assertThat(scan.record().value(0)).isEqualTo(row);
        assertThat(scan.seek(row * 3 + 1)).isFalse();
      }
      assertThat(scan.seek(-5)).isFalse();
      assertThat(scan.next()).isTrue();
      assertThat(scan.rowId()).isEqualTo(3);
      assertThat(scan.seek(Long.MAX_VALUE)).isFalse();
      assertThat(scan.next()).isFalse();
    }
  }

  @Test
  void refusesATableThatIsItsOwnChild() throws Exception {
    Path file = table(512, "UTF-8", 200);
    byte[] bytes = Files.readAllBytes(file);
    int page = (root - 1) * 512;
    assertThat(bytes[page]).as("root is an interior page").isEqualTo((byte) 5);
    int cells = (bytes[page + 3] & 0xff) << 8 | (bytes[page + 4] & 0xff);
    for (int i = 0; i < cells; i++) {
      int cell = (bytes[page + 12 + 2 * i] & 0xff) << 8 | (bytes[page + 13 + 2 * i] & 0xff);
      bytes[page + cell + 2] = (byte) (root >> 8);
      bytes[page + cell + 3] = (byte) root;
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> readAll(file))
        .isInstanceOf(PageException.class)
        .hasMessageContaining("circle");
  }

  @Test
  void refusesRowsThatAreTooLarge() throws Exception {
    Path file = table(4096, "UTF-8", 9000);
    assertThatThrownBy(
            () -> {
              try (TableScan scan = new TableScan(file, root, 1000)) {
                while (scan.next()) {
                  assertThat(scan.rowId()).isPositive();
                }
              }
            })
        .isInstanceOf(PageException.class);
  }

  @Test
  void refusesWhatIsNoDatabase() throws IOException {
    Path file = folder.resolve("text.gpkg");
    Files.writeString(file, "no database".repeat(100));
    assertThatThrownBy(() -> new TableScan(file, 1, 1000)).isInstanceOf(PageException.class);
  }

  private void readAll(Path file) throws IOException {
    try (TableScan scan = new TableScan(file, root, 1 << 20)) {
      long rows = 0;
      while (scan.next()) {
        assertThat(++rows).isLessThan(10L * ROWS);
      }
    }
  }

  /** Rows of all storage classes and sizes; every third id is used. */
  private Path table(int pageSize, String encoding, int longest) throws SQLException {
    Path file = folder.resolve("t" + pageSize + encoding + ".db");
    Random random = new Random(7);
    try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = c.createStatement()) {
      s.execute("PRAGMA page_size=" + pageSize);
      s.execute("PRAGMA encoding='" + encoding + "'");
      s.execute("CREATE TABLE t (a, b BLOB, c TEXT, d REAL)");
      c.setAutoCommit(false);
      try (PreparedStatement insert =
          c.prepareStatement("INSERT INTO t (rowid, a, b, c, d) VALUES (?, ?, ?, ?, ?)")) {
        for (long row = 1; row <= ROWS; row++) {
          byte[] blob = new byte[random.nextInt(longest)];
          random.nextBytes(blob);
          insert.setLong(1, row * 3);
          insert.setLong(2, row);
          insert.setBytes(3, row % 11 == 0 ? null : blob);
          insert.setObject(4, mixed(random, row));
          insert.setDouble(5, row % 5 == 0 ? row : random.nextGaussian());
          insert.executeUpdate();
        }
      }
      c.commit();
      try (ResultSet r = s.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name='t'")) {
        root = r.getInt(1);
      }
    }
    return file;
  }

  private static Object mixed(Random random, long row) {
    return switch ((int) (row % 6)) {
      case 0 -> "Åsa på ön " + "ä€😀".repeat(random.nextInt(20));
      case 1 -> random.nextLong() >> random.nextInt(63);
      case 2 -> random.nextLong() >>> (16 + random.nextInt(48));
      case 3 -> row % 4 == 0 ? 0L : 1L;
      case 4 -> "";
      default -> null;
    };
  }
}
