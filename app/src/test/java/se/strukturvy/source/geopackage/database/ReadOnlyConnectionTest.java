package se.strukturvy.source.geopackage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadOnlyConnectionTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws SQLException {
    file = folder.resolve("källa.gpkg");
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = writer.createStatement()) {
      s.execute("CREATE TABLE places (name TEXT)");
      s.execute("INSERT INTO places VALUES ('a')");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DELETE FROM places",
        "INSERT INTO places VALUES ('b')",
        "CREATE TABLE more (x)",
        "ATTACH 'other.db' AS other",
        "SELECT load_extension('x')"
      })
  void refusesWhatWouldChangeAnything(String harm) throws Exception {
    try (ReadOnlyConnection c = new ReadOnlyConnection(file);
        Statement s = c.sql().createStatement()) {
      assertThatThrownBy(() -> s.execute(harm)).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void staysOutOfWalModeWhenAskedIntoIt() throws Exception {
    byte[] before = Files.readAllBytes(file);
    try (ReadOnlyConnection c = new ReadOnlyConnection(file);
        Statement s = c.sql().createStatement();
        ResultSet mode = s.executeQuery("PRAGMA journal_mode=WAL")) {
      assertThat(mode.getString(1)).isNotEqualToIgnoringCase("wal");
    }
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aPrivateCopyIsGoneWhenItIsClosed() throws Exception {
    PrivateCopy copy = PrivateCopy.withPendingChanges(file);
    assertThat(copy.database()).hasSameBinaryContentAs(file);
    copy.close();
    assertThat(copy.database().getParent()).doesNotExist();
  }
}
