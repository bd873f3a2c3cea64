package se.strukturvy.cli.rus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.standard.StandardFormats;

/** Two municipalities side by side, one of which has a station. */
class RusCommandTest {
  private static final String PROJECT =
      """
      {"strukturvy": 1, "municipalityLayers": ["kommuner"], "layers": [
       {"layer": "kommuner", "title": "Kommuner", "file": "kommuner.geojson", "in": "kommuner", "style": {"rules": []}},
       {"layer": "stationer", "title": "Stationer", "file": "stationer.geojson", "in": "stationer", "style": {"rules": []}}]}
      """;
  private static final String MUNICIPALITIES =
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3006"}},"features":[
      {"type":"Feature","properties":{"kommunkod":"0001","kommunnamn":"Väst"},"geometry":{"type":"Polygon",
       "coordinates":[[[500000,6500000],[510000,6500000],[510000,6510000],[500000,6510000],[500000,6500000]]]}},
      {"type":"Feature","properties":{"kommunkod":"0002","kommunnamn":"Öst"},"geometry":{"type":"Polygon",
       "coordinates":[[[510000,6500000],[520000,6500000],[520000,6510000],[510000,6510000],[510000,6500000]]]}}]}
      """;
  private static final String STATIONS =
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:3006"}},"features":[
      {"type":"Feature","properties":{"namn":"Åby"},"geometry":{"type":"Point","coordinates":[505000,6505000]}}]}
      """;
  private static final String STRATEGY =
      """
      kod;nivå;över;namn;länkar
      M;mål;;Tillväxt;
      1;strategisk inriktning;M;Stationsnära;stationer
      2;strategisk inriktning;M;Kultur;
      """;

  private final StringWriter messages = new StringWriter();

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void write() throws IOException {
    project = Files.writeString(folder.resolve("p.strukturvy"), PROJECT);
    Files.writeString(folder.resolve("kommuner.geojson"), MUNICIPALITIES);
    Files.writeString(folder.resolve("stationer.geojson"), STATIONS);
    Files.writeString(folder.resolve("rus.csv"), STRATEGY);
  }

  @Test
  void anImportedStrategyIsListedWithItsLinks() throws IOException {
    assertThat(run("import", "--project", project.toString(), folder.resolve("rus.csv").toString()))
        .contains("2 directions, 1 with a place");

    JsonNode tree = json("list", "--project", project.toString(), "--json");
    assertThat(tree.at("/0/code").asText()).isEqualTo("M");
    assertThat(tree.at("/0/children/0/links/0/layer").asText()).isEqualTo("stationer");
  }

  @Test
  void whatIsLostWhenAProjectIsWrittenAnewIsSaid() throws IOException {
    Files.writeString(project, PROJECT.replaceFirst("1,", "1, \"scenarier\": [\"2050\"],"));
    run("import", "--project", project.toString(), folder.resolve("rus.csv").toString());
    assertThat(messages.toString()).contains("p.strukturvy: scenarier: not known");
  }

  @Test
  void theMatrixHasARowForTheMunicipalityThatNothingTouches() throws IOException {
    run("import", "--project", project.toString(), folder.resolve("rus.csv").toString());

    JsonNode rows = json("matrix", "--project", project.toString(), "--json");
    assertThat(rows.size()).isEqualTo(2);
    assertThat(rows.at("/0/directions").toString()).isEqualTo("{\"1\":1,\"2\":0}");
    assertThat(rows.at("/1/name").asText()).isEqualTo("Öst");
    assertThat(rows.at("/1/directions").toString()).isEqualTo("{\"1\":0,\"2\":0}");
  }

  @Test
  void whatIsWrittenOfTheStrategyIsListed() throws IOException {
    String file = folder.resolve("issues.gpkg").toString();
    run("card", "set", "--db", file, "9.1", "1880", "--meaning", "Bygg nära", "--author", "Anna");
    run("card", "set", "--db", file, "9.1", "1880", "--question", "Hur?");
    run("hard", "add", "--db", file, "9.1", "1814", "--reason", "NO_MAP", "--author", "Anna");
    run("recognition", "set", "--db", file, "gods", "1814", "PARTLY", "--role", "planerare");

    assertThat(json("card", "list", "--db", file, "--json").at("/0").toString())
        .isEqualTo(
            "{\"direction\":\"9.1\",\"municipality\":\"1880\",\"meaning\":\"Bygg nära\","
                + "\"example\":\"\",\"question\":\"Hur?\"}");
    assertThat(json("hard", "list", "--db", file, "--json").at("/0/reason").asText())
        .isEqualTo("NO_MAP");
    assertThat(json("recognition", "list", "--db", file, "--json").at("/0/mark").asText())
        .isEqualTo("PARTLY");
  }

  @Test
  void whatWasWrittenIsAnsweredInJsonWhenThatIsAskedFor() throws IOException {
    String file = folder.resolve("issues.gpkg").toString();

    JsonNode card =
        json("card", "set", "--db", file, "9.1", "1880", "--meaning", "Bygg\nnära", "--json");

    assertThat(card.at("/meaning").asText()).isEqualTo("Bygg\nnära");
    assertThat(run("card", "list", "--db", file).lines())
        .containsExactly("9.1\t1880\tBygg nära\t\t");
  }

  private JsonNode json(String... arguments) throws IOException {
    return new ObjectMapper().readTree(run(arguments));
  }

  private String run(String... arguments) {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    StringWriter out = new StringWriter();
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      CommandLine command = RusCommand.commandLine(sources, systems);
      command.setOut(new PrintWriter(out, true));
      command.setErr(new PrintWriter(messages, true));
      assertThat(command.execute(arguments)).isZero();
    }
    return out.toString();
  }
}
