package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKTReader;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.geopackage.GeoPackageFormat;
import se.strukturvy.source.geopackage.write.FeatureTable;
import se.strukturvy.source.geopackage.write.FeatureTableWriter;
import se.strukturvy.source.geopackage.write.GeoPackageWriter;
import se.strukturvy.source.geopackage.write.GeometryType;

class IssuesCommandTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("frågor.gpkg");
  }

  @Test
  void anIssueThatIsAddedIsListed() throws Exception {
    String id = added("--title", "Översvämning", "--at", "512024,6571049", "--text", "Svartån");
    JsonNode issue = list().get(0);
    assertThat(issue.get("id").asText()).isEqualTo(id);
    assertThat(issue.get("title").asText()).isEqualTo("Översvämning");
    assertThat(issue.get("text").asText()).isEqualTo("Svartån");
    assertThat(issue.get("status").asText()).isEqualTo("ny");
    assertThat(issue.get("geometry").asText()).isEqualTo("POINT (512024 6571049)");
    assertThat(issue.get("municipalities")).isEmpty();
    assertThat(issue.get("author").asText()).isNotEmpty();
    assertThat(issue.get("created").asText()).isEqualTo(issue.get("updated").asText());
  }

  @Test
  void anIssueThatIsWrittenDownWithAStatusHasItAndNoConflict() throws Exception {
    String id = added("--title", "Väg", "--status", "diskuteras");
    assertThat(json("show", id).get("status").asText()).isEqualTo("diskuteras");
    assertThat(json("conflicts")).isEmpty();
  }

  @Test
  void everythingThatAnIssueHoldsCanBeSetAndIsShown() throws Exception {
    String other = added("--title", "Järnväg");
    String id =
        added(
            options(
                """
                --title Väg
                --theme vindkraft,pbl
                --kind idé
                --priority hög
                --due 2027-03-01
                --responsible Region Örebro län
                --forum FÖL
                --wanted Kumla kommun=7
                --actual Kumla kommun=3
                --vote Kumla kommun=5
                --direction IM.2=Cykel
                --view 500000,6570000
                --add-municipality 1884=Nora
                --link %s=krockar
                """
                    .formatted(other)));
    run("edit", id, "--db", file.toString(), "--vote", "Kumla kommun=2", "--without-theme", "pbl");
    JsonNode issue = json("show", id);
    assertThat(issue.get("theme").asText()).isEqualTo("vindkraft");
    assertThat(issue.get("moreThemes")).isEmpty();
    assertThat(issue.get("kind").asText()).isEqualTo("idé");
    assertThat(issue.get("priority").asText()).isEqualTo("hög");
    assertThat(issue.get("due").asText()).isEqualTo("2027-03-01");
    assertThat(issue.get("steps").get(0).get("wanted").asInt()).isEqualTo(7);
    assertThat(issue.get("steps").get(0).get("actual").asInt()).isEqualTo(3);
    assertThat(issue.get("votes").get("Kumla kommun").asInt()).isEqualTo(2);
    assertThat(issue.get("directions").get(0).get("title").asText()).isEqualTo("Cykel");
    assertThat(issue.get("links").get(0).get("to").asText()).isEqualTo(other);
    assertThat(issue.get("municipalities").get(0).get("link").asText()).isEqualTo("manuell");
  }

  /** An option a line, then its value. */
  private static String[] options(String lines) {
    return lines.lines().flatMap(line -> Stream.of(line.split(" ", 2))).toArray(String[]::new);
  }

  @Test
  void whatIsAttachedComesBackButReplacesNoFile() throws Exception {
    Path picture = Files.write(folder.resolve("bild.png"), new byte[] {1});
    String id = added("--title", "Väg", "--attach", picture.toString());
    JsonNode attachment = json("show", id).get("attachments").get(0);
    assertThat(attachment.get("name").asText()).isEqualTo("bild.png");
    Path out = folder.resolve("ut.png");
    String[] save = {
      "show",
      id,
      "--db",
      file.toString(),
      "--attachment",
      attachment.get("id").asText(),
      "--out",
      out.toString()
    };
    assertThat(run(save)).as(() -> errors.toString()).isZero();
    assertThat(out).hasBinaryContent(new byte[] {1});
    assertThat(run(save)).isEqualTo(1);
    assertThat(errors.toString()).contains("ut.png is there already");
  }

  @Test
  void twoAttachmentsOfOneNameAreBothKept() throws Exception {
    Path first =
        Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("f.txt"), "1");
    Path other =
        Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("f.txt"), "2");
    String id = added("--title", "Väg", "--attach", first.toString(), "--attach", other.toString());
    assertThat(json("show", id).get("attachments").findValuesAsText("name"))
        .containsExactly("f.txt", "f.txt");
  }

  @Test
  void anAttachmentThatIsTooLargeLeavesNoIssueWithoutIt() throws Exception {
    Path large = Files.write(folder.resolve("stor.pdf"), new byte[(20 << 20) + 1]);
    String[] add = {"add", "--db", file.toString(), "--title", "Väg", "--attach", large.toString()};
    assertThat(run(add)).isEqualTo(2);
    assertThat(errors.toString()).contains("stor.pdf is larger than 20 MB");
    assertThat(list()).isEmpty();
  }

  @Test
  void anExportDoesNotTakeThePlaceOfAnIssueFile() throws Exception {
    added("--title", "Väg");
    Path link = Files.createSymbolicLink(folder.resolve("ut.gpkg"), file);
    for (Path out : List.of(file, link)) {
      assertThat(run("export", "--db", file.toString(), "--out", out.toString())).isEqualTo(1);
      assertThat(errors.toString()).contains("it is an issue file");
    }
    assertThat(list()).hasSize(1);
  }

  @Test
  void aDatabaseOfSomethingElseIsNamedAsThat() throws Exception {
    assertThat(run("verify", "--db", municipalities().toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("is a database, but no issue file");
  }

  @Test
  void aListIsNarrowedAndTheConditionsAreSavedByName() throws Exception {
    added("--title", "Väg över ån", "--theme", "pbl");
    added("--title", "Väg", "--theme", "natur");
    added("--title", "Vag tanke", "--theme", "natur");
    assertThat(json("list", "--text", "väg")).hasSize(2);
    assertThat(
            json("list", "--text", "väg", "--theme", "natur", "--save-filter", "Natur")
                .findValuesAsText("title"))
        .containsExactly("Väg");
    assertThat(json("list", "--filter", "Natur")).hasSize(1);
    json("list", "--remove-filter", "Natur");
    assertThat(run("list", "--db", file.toString(), "--filter", "Natur")).isEqualTo(2);
    assertThat(run("list", "--db", file.toString(), "--remove-filter", "Natur")).isEqualTo(2);
    assertThat(json("list", "--theme", "pbl, natur", "--status", "utreds, ny")).hasSize(3);
    assertThat(json("counts", "--text", "väg").get("themes").get("pbl").asInt()).isEqualTo(1);
  }

  @Test
  void issuesThatMayBeTheSameAreNamed() throws Exception {
    String first = added("--title", "Vindkraften vid sjön", "--at", "500000,6570000");
    JsonNode similar = json("add", "--title", "Vindkraft", "--similar").get("similar");
    assertThat(similar.findValuesAsText("id")).containsExactly(first);
  }

  @Test
  void themesAreRenamedAndKeepTheirIssues() throws Exception {
    added("--title", "Väg", "--theme", "natur");
    json("themes", "--set", "natur", "--name", "Grönstruktur", "--symbol", "WAVES");
    assertThat(json("themes").findValuesAsText("symbol")).contains("WAVES").doesNotContain("TREE");
    assertThat(json("themes").findValuesAsText("name")).contains("Grönstruktur").hasSize(12);
    assertThat(json("list", "--text", "grönstruktur")).hasSize(1);
  }

  private JsonNode json(String command, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(command, "--db", file.toString(), "--json"));
    arguments.addAll(List.of(more));
    assertThat(run(arguments.toArray(String[]::new))).as(() -> errors.toString()).isZero();
    return new ObjectMapper().readTree(output.toString());
  }

  @Test
  void whomItConcernsIsFoundInALayerAndStaysKnownWithoutIt() throws Exception {
    Path borders = municipalities();
    added("--title", "Väg", "--wkt", "LINESTRING (5 5, 15 5)", "--municipalities", borders + ":kn");
    JsonNode found = list().get(0).get("municipalities");
    assertThat(found.findValuesAsText("name")).containsExactlyInAnyOrder("Kumla", "Örebro");
    assertThat(found.get(0).get("share").asDouble()).isEqualTo(0.5);
    assertThat(list().get(0).get("reach").asText()).isEqualTo("mellankommunal");
  }

  @Test
  void aFileThatIsAbsentIsMadeAndHasNoIssues() throws Exception {
    assertThat(list()).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void rulesAndWrongWordsAreErrorsOfUsage() throws Exception {
    String id = added("--title", "Väg");
    assertThat(run("add", "--db", file.toString(), "--title", " ")).isEqualTo(2);
    assertThat(run("add", "--db", file.toString(), "--title", "x", "--at", "1")).isEqualTo(2);
    assertThat(run("add", "--db", file.toString(), "--title", "x", "--wkt", "PONT(")).isEqualTo(2);
    for (String wkt : List.of("POINT EMPTY", "POINT (NaN 6570000)", "")) {
      assertThat(run("add", "--db", file.toString(), "--title", "x", "--wkt", wkt)).isEqualTo(2);
    }
    assertThat(run("edit", "--db", file.toString(), id, "--status", "avslutad")).isEqualTo(2);
    assertThat(run("themes", "--db", file.toString(), "--set", "")).isEqualTo(2);
    assertThat(run("themes", "--db", file.toString(), "--name", "Utan kod")).isEqualTo(2);
    assertThat(run("forums", "--db", file.toString(), "--highest", "=3")).isEqualTo(2);
    assertThat(list()).hasSize(1);
    assertThat(list().get(0).get("status").asText()).isEqualTo("ny");
  }

  @Test
  void northBeforeEastIsWarnedOf() throws Exception {
    added("--title", "Väg", "--at", "510000,6570000");
    assertThat(errors.toString()).isEmpty();
    added("--title", "Väg", "--at", "6570000,510000");
    assertThat(errors.toString()).contains("east comes first");
  }

  @Test
  void aFolderThatIsGoneIsAnErrorThatNamesIt() {
    Path gone = folder.resolve("borta").resolve("f.gpkg");
    assertThat(run("add", "--db", gone.toString(), "--title", "x")).isEqualTo(1);
    assertThat(errors.toString()).contains(gone.toString());
  }

  @Test
  void closingAndTalkingStandInTheHistory() throws Exception {
    String id = added("--title", "Väg");
    run("comment", "--db", file.toString(), id, "--text", "Vem äger frågan?");
    assertThat(run("close", "--db", file.toString(), id, "--reason", "Utrett")).isZero();
    assertThat(run("show", "--db", file.toString(), id, "--json")).isZero();
    JsonNode shown = new ObjectMapper().readTree(output.toString());
    assertThat(shown.get("status").asText()).isEqualTo("avslutad");
    assertThat(shown.get("reason").asText()).isEqualTo("Utrett");
    assertThat(shown.get("comments").get(0).get("text").asText()).isEqualTo("Vem äger frågan?");
    assertThat(shown.get("history").findValuesAsText("field")).contains("title", "status");
  }

  private StringWriter output;
  private StringWriter errors;

  private int run(String... arguments) {
    output = new StringWriter();
    errors = new StringWriter();
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    CommandLine line =
        IssuesCommand.commandLine(
            new FeatureSources(List.of(new GeoPackageFormat(systems))), systems);
    line.setOut(new PrintWriter(output, true));
    line.setErr(new PrintWriter(errors, true));
    line.setExecutionExceptionHandler(
        (e, failed, parsed) -> {
          failed.getErr().println(e.getMessage());
          return 1;
        });
    return line.execute(arguments);
  }

  private String added(String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("add", "--db", file.toString(), "--json"));
    arguments.addAll(List.of(options));
    assertThat(run(arguments.toArray(String[]::new))).as(() -> errors.toString()).isZero();
    return new ObjectMapper().readTree(output.toString()).get("id").asText();
  }

  private JsonNode list() throws Exception {
    assertThat(run("list", "--db", file.toString(), "--json")).isZero();
    return new ObjectMapper().readTree(output.toString());
  }

  private Path municipalities() throws Exception {
    Path borders = Files.createDirectory(folder.resolve("g")).resolve("gränser.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(borders, Clock.systemUTC())) {
      FeatureTableWriter table =
          writer.addTable(
              new FeatureTable(
                  "kn",
                  "",
                  GeometryType.MULTIPOLYGON,
                  3006,
                  List.of(
                      new Field("kommunkod", FieldType.TEXT),
                      new Field("kommunnamn", FieldType.TEXT))));
      WKTReader wkt = new WKTReader();
      table.insert(wkt.read("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))"), "1880", "Örebro");
      table.insert(wkt.read("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))"), "1881", "Kumla");
      writer.finish();
    }
    return borders;
  }
}
