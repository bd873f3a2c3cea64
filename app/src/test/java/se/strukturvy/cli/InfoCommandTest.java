package se.strukturvy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.FileFormat;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.source.geopackage.GeoPackageFormat;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;

class InfoCommandTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int exit;

  @Test
  void printsOneObjectALineAndAFile() throws IOException {
    Path file = places("län.gpkg");
    List<JsonNode> lines = json("--json", "--full", file.toString(), file.toString());
    assertThat(exit).isZero();
    assertThat(lines).hasSize(2);
    JsonNode first = lines.get(0);
    assertThat(first.get("file").asText()).isEqualTo(file.toString());
    assertThat(first.get("error").isNull()).isTrue();
    JsonNode layer = first.get("layers").get(0);
    assertThat(layer.get("name").asText()).isEqualTo("orter");
    assertThat(layer.get("featureCount").asInt()).isEqualTo(3);
    assertThat(layer.get("nullGeometries").asInt()).isEqualTo(1);
    assertThat(layer.get("vertices").asInt()).isEqualTo(2);
    assertThat(layer.get("extent").toString()).isEqualTo("[1.0,2.0,3.0,5.0]");
    assertThat(layer.get("sumX").asDouble()).isEqualTo(4);
    assertThat(layer.get("sumY").asDouble()).isEqualTo(7);
    assertThat(layer.get("crs").asText()).isEqualTo("EPSG:3006");
    assertThat(layer.get("fields").toString()).isEqualTo("[{\"name\":\"namn\",\"type\":\"text\"}]");
    assertThat(layer.get("first").get(1).toString())
        .isEqualTo("{\"fid\":2,\"attributes\":{\"namn\":\"Åmål\"}}");
  }

  @Test
  void goesOnAfterAFileThatCannotBeRead() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.gpkg"), "hej");
    List<JsonNode> lines =
        json("--json", broken.toString(), folder + "/absent.gpkg", places("ok.gpkg").toString());
    assertThat(exit).isEqualTo(1);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("error").asText()).contains("broken.gpkg");
    assertThat(lines.get(1).get("error").asText()).contains("absent.gpkg");
    assertThat(json("--json", "borta.shp").get(0).get("error").asText()).contains("is not there");
    assertThat(lines.get(2).get("error").isNull()).isTrue();
  }

  @Test
  void survivesAReaderThatRunsOutOfStackOrMemory() throws IOException {
    for (Error error : List.of(new StackOverflowError(), new OutOfMemoryError())) {
      FileFormat bad =
          new FileFormat() {
            @Override
            public boolean accepts(Path file) {
              return file.endsWith("bad");
            }

            @Override
            public List<FeatureSource> open(Path file, OpenOptions options) {
              throw error;
            }
          };
      FeatureSources sources = new FeatureSources(List.of(bad, gpkg()));
      List<JsonNode> lines = json(sources, "--json", "bad", places("ok.gpkg").toString());
      assertThat(lines.get(0).get("error").asText()).isNotEmpty();
      assertThat(lines.get(1).get("error").isNull()).isTrue();
    }
  }

  @Test
  void saysTheSameToPeople() throws IOException {
    run(new FeatureSources(List.of(gpkg())), "--full", places("p.gpkg").toString());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("layer orter", "features   3 (point)", "EPSG:3006", "namn (text)", "Åmål");
  }

  @Test
  void coordinatesOfMillionsStandInFullForPeople() throws IOException {
    Path table = Files.writeString(folder.resolve("punkt.csv"), "e;n\n12345678,5;0,25\n");
    run(new FeatureSources(List.of(new CsvFormat())), "--full", table.toString());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("extent     12345678.5 0.25, 12345678.5 0.25");
  }

  @Test
  void overrulesEncodingTableAndReferenceSystem() throws IOException {
    Path table = folder.resolve("orter.csv");
    Files.write(table, "namn|a|b\nÖrebro|512024|6571049\n".getBytes(Charset.forName("IBM850")));
    FeatureSources sources = new FeatureSources(List.of(new CsvFormat()));
    JsonNode layer =
        json(
                sources,
                "--json",
                "--encoding=IBM850",
                "--separator=|",
                "--coordinates=a,b",
                "--crs=orter=3006",
                table.toString())
            .get(0)
            .get("layers")
            .get(0);
    assertThat(layer.get("crs").asText()).isEqualTo("EPSG:3006");
    assertThat(layer.get("encoding").asText()).isEqualTo("IBM850 (user)");
    assertThat(layer.at("/extent/0").asDouble()).isEqualTo(512024);
    assertThat(layer.at("/first/0/attributes/namn").asText()).isEqualTo("Örebro");
    for (String wrong :
        List.of(
            "--crs=orter=1", "--crs=vägar=3006", "--separator=", "--separator=;;", "--decimal=x")) {
      run(sources, wrong, table.toString());
      assertThat(exit).as(wrong).isEqualTo(2);
    }
  }

  @Test
  void wantsAFile() {
    run(new FeatureSources(List.of(gpkg())), "--json");
    assertThat(exit).isEqualTo(2);
  }

  private FileFormat gpkg() {
    return new GeoPackageFormat(new CrsCatalog(folder.resolve("epsg")));
  }

  private List<JsonNode> json(String... arguments) throws IOException {
    return json(new FeatureSources(List.of(gpkg())), arguments);
  }

  private List<JsonNode> json(FeatureSources sources, String... arguments) throws IOException {
    run(sources, arguments);
    ObjectMapper mapper = new ObjectMapper();
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
      lines.add(mapper.readTree(line));
    }
    return lines;
  }

  private void run(FeatureSources sources, String... arguments) {
    out.reset();
    InfoCommand command =
        new InfoCommand(
            sources,
            new CrsCatalog(folder.resolve("epsg")),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    exit = new CommandLine(command).execute(arguments);
  }

  private Path places(String name) throws IOException {
    return new SmallGeoPackage()
        .layer("orter", GeometryType.POINT, "namn")
        .feature("POINT (1 2)", "Örebro")
        .feature("POINT (3 5)", "Åmål")
        .feature(null, "ingenstans")
        .write(folder.resolve(name));
  }
}
