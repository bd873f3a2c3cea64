package se.strukturvy.cli.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;

/** Issues are written down, changed and closed. */
class IssuesCommandTest extends IssueCommands {
  @Test
  void anIssueThatIsAddedIsListed() throws Exception {
    String id = added("Översvämning", "--at", "512024,6571049", "--text", "Svartån");
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
    String id = added("Väg", "--status", "diskuteras");
    assertThat(json("show", id).get("status").asText()).isEqualTo("diskuteras");
    assertThat(json("conflicts")).isEmpty();
  }

  @Test
  void everythingThatAnIssueHoldsCanBeSetAndIsShown() throws Exception {
    String other = added("Järnväg");
    String id =
        added(
            "Väg",
            options(
                """
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
    run("edit", id, "--vote", "Kumla kommun=2", "--without-theme", "pbl");
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

  @Test
  void themesAreRenamedAndKeepTheirIssues() throws Exception {
    added("Väg", "--theme", "natur");
    json("themes", "--set", "natur", "--name", "Grönstruktur", "--symbol", "WAVES");
    assertThat(json("themes").findValuesAsText("symbol")).contains("WAVES").doesNotContain("TREE");
    assertThat(json("themes").findValuesAsText("name")).contains("Grönstruktur").hasSize(12);
    assertThat(json("list", "--text", "grönstruktur")).hasSize(1);
  }

  @Test
  void whomItConcernsIsFoundInALayerAndStaysKnownWithoutIt() throws Exception {
    Path borders =
        new SmallGeoPackage()
            .layer("kn", GeometryType.POLYGON, "kommunkod", "kommunnamn")
            .feature("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))", "1880", "Örebro")
            .feature("POLYGON ((10 0, 20 0, 20 10, 10 10, 10 0))", "1881", "Kumla")
            .write(Files.createDirectory(folder.resolve("g")).resolve("gränser.gpkg"));
    added("Väg", "--wkt", "LINESTRING (5 5, 15 5)", "--municipalities", borders + ":kn");
    JsonNode found = list().get(0).get("municipalities");
    assertThat(found.findValuesAsText("name")).containsExactlyInAnyOrder("Kumla", "Örebro");
    assertThat(found.get(0).get("share").asDouble()).isEqualTo(0.5);
    assertThat(list().get(0).get("reach").asText()).isEqualTo("mellankommunal");
  }

  @Test
  void rulesAndWrongWordsAreErrorsOfUsage() throws Exception {
    String id = added("Väg");
    assertThat(run("add", "--title", " ")).isEqualTo(2);
    assertThat(run("add", "--title", "x", "--at", "1")).isEqualTo(2);
    assertThat(run("add", "--title", "x", "--wkt", "PONT(")).isEqualTo(2);
    for (String wkt : List.of("POINT EMPTY", "POINT (NaN 6570000)", "")) {
      assertThat(run("add", "--title", "x", "--wkt", wkt)).isEqualTo(2);
    }
    assertThat(run("edit", id, "--status", "avslutad")).isEqualTo(2);
    assertThat(run("themes", "--set", "")).isEqualTo(2);
    assertThat(run("themes", "--name", "Utan kod")).isEqualTo(2);
    assertThat(run("forums", "--highest", "=3")).isEqualTo(2);
    assertThat(list()).hasSize(1);
    assertThat(list().get(0).get("status").asText()).isEqualTo("ny");
  }

  @Test
  void northBeforeEastIsWarnedOf() throws Exception {
    added("Väg", "--at", "510000,6570000");
    assertThat(errors()).isEmpty();
    added("Väg", "--at", "6570000,510000");
    assertThat(errors()).contains("east comes first");
  }

  @Test
  void closingAndTalkingStandInTheHistory() throws Exception {
    String id = added("Väg");
    run("comment", id, "--text", "Vem äger frågan?");
    assertThat(run("close", id, "--reason", "Utrett")).isZero();
    JsonNode shown = json("show", id);
    assertThat(shown.get("status").asText()).isEqualTo("avslutad");
    assertThat(shown.get("reason").asText()).isEqualTo("Utrett");
    assertThat(shown.get("comments").get(0).get("text").asText()).isEqualTo("Vem äger frågan?");
    assertThat(shown.get("history").findValuesAsText("field")).contains("title", "status");
  }

  /** An option a line, then its value. */
  private static String[] options(String lines) {
    return lines.lines().flatMap(line -> Stream.of(line.split(" ", 2))).toArray(String[]::new);
  }
}
