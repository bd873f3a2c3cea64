package se.strukturvy.source.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.strukturvy.source.ReadBack.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.features;
import static se.strukturvy.source.geopackage.GeoPackageFixture.open;
import static se.strukturvy.source.geopackage.GeoPackageFixture.places;
import static se.strukturvy.source.geopackage.GeoPackageFixture.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.JtsGeometryBuilder;

/** Bytes, time stamps and neighbours of a source are the same after it was read. */
class UntouchedFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void makeFile() throws Exception {
    file = places(folder.resolve("källa.gpkg"), "POINT (1 1)", "a", "POINT (2 2)", "b");
  }

  @Test
  void leavesAnOrdinaryFileAsItWas() throws Exception {
    leavesEverythingAsItWas("a", "b");
  }

  @Test
  void leavesAFileInWalModeThatNobodyHasOpenAsItWas() throws Exception {
    sql(file, "PRAGMA journal_mode=WAL", "INSERT INTO places (name) VALUES ('c')");
    assertThat(Files.exists(beside("-wal"))).isFalse();
    leavesEverythingAsItWas("a", "b", "c");
  }

  @Test
  void readsWhatWaitsInTheWalOfAnotherProgram() throws Exception {
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = writer.createStatement()) {
      s.execute("PRAGMA journal_mode=WAL");
      s.execute("PRAGMA wal_autocheckpoint=0");
      s.execute("INSERT INTO places (name) VALUES ('only in the -wal')");
      assertThat(Files.size(beside("-wal"))).isPositive();
      leavesEverythingAsItWas("a", "b", "only in the -wal");
    }
  }

  @Test
  void readsTheStateBeforeATransactionThatCrashed() throws Exception {
    Path crashed = folder.resolve("crashed.gpkg");
    try (Connection writer = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement s = writer.createStatement()) {
      s.execute("PRAGMA cache_spill=1");
      s.execute("PRAGMA cache_size=1");
      writer.setAutoCommit(false);
      for (int i = 0; i < 50; i++) {
        s.executeUpdate("INSERT INTO places (name) VALUES (hex(randomblob(2000)))");
      }
      Files.copy(file, crashed);
      Files.copy(beside("-journal"), crashed.resolveSibling("crashed.gpkg-journal"));
      writer.rollback();
    }
    file = crashed;
    leavesEverythingAsItWas("a", "b");
  }

  @Test
  void opensAFileThatMayNotBeWritten() throws Exception {
    assertThat(file.toFile().setWritable(false)).isTrue();
    leavesEverythingAsItWas("a", "b");
  }

  @Test
  void followsWhatAnotherProgramWritesWhileItIsOpen() throws Exception {
    try (FeatureSource source = open(file).get(0)) {
      assertThat(features(source)).hasSize(2);
      sql(file, "INSERT INTO places (name) VALUES ('c')", "UPDATE places SET name = 'new'");
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      assertThat(features(source)).extracting(f -> f.get("name")).containsOnly("new").hasSize(3);
      sql(file, "PRAGMA journal_mode=WAL");
      assertThat(features(source)).hasSize(3);
      sql(file, "ALTER TABLE places ADD COLUMN more");
      assertThatThrownBy(() -> features(source)).hasMessageContaining("Load the layer again");
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private void leavesEverythingAsItWas(String... names) throws IOException {
    Map<String, String> before = state();
    try (FeatureSource source = open(file).get(0)) {
      assertThat(features(source)).extracting(f -> f.get("name")).containsExactly((Object[]) names);
      source.readGeometry(new JtsGeometryBuilder((id, g) -> {}), ReadProgress.SILENT);
      source.count();
      assertThat(features(source, Query.within(new Envelope(0, 1.5, 0, 9))))
          .extracting(Feature::id)
          .containsExactly(1L);
      assertThat(state()).as("while open").isEqualTo(before);
    }
    assertThat(state()).as("after it was closed").isEqualTo(before);
  }

  private Map<String, String> state() throws IOException {
    Map<String, String> state = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder)) {
      for (Path path : all.toList()) {
        // What another program's own -shm says is not ours to judge.
        String bytes =
            path.toString().endsWith("-shm")
                ? "there"
                : Arrays.hashCode(Files.readAllBytes(path)) + " " + Files.size(path);
        state.put(path.getFileName().toString(), bytes + " " + Files.getLastModifiedTime(path));
      }
    }
    return state;
  }
}
