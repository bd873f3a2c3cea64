package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;

/** Which files the commands take, make and leave alone. */
class IssueFileCommandsTest extends IssueCommands {
  @Test
  void aFileThatIsAbsentIsMadeAndHasNoIssues() throws Exception {
    assertThat(list()).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void aFolderThatIsGoneIsAnErrorThatNamesIt() {
    Path gone = folder.resolve("borta").resolve("f.gpkg");
    assertThat(runOn(gone, "add", "--title", "x")).isEqualTo(1);
    assertThat(errors()).contains(gone.toString());
  }

  @Test
  void aDatabaseOfSomethingElseIsNamedAsThat() throws Exception {
    Path other =
        new SmallGeoPackage().layer("orter", GeometryType.POINT).write(folder.resolve("o.gpkg"));
    assertThat(runOn(other, "verify")).isEqualTo(1);
    assertThat(errors()).contains("is a database, but no issue file");
  }

  @Test
  void anExportDoesNotTakeThePlaceOfAnIssueFile() throws Exception {
    added("Väg");
    Path link = Files.createSymbolicLink(folder.resolve("ut.gpkg"), file);
    for (Path out : List.of(file, link)) {
      assertThat(run("export", "--out", out.toString())).isEqualTo(1);
      assertThat(errors()).contains("it is an issue file");
    }
    assertThat(list()).hasSize(1);
  }
}
