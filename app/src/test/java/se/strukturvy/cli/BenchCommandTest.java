package se.strukturvy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;
import se.strukturvy.source.standard.StandardFormats;

/** {@code strukturvy bench} as somebody calls it. */
class BenchCommandTest {
  @TempDir Path folder;

  @Test
  void eachLayerIsCountedInAnObjectOfItsOwnAndHasAPictureOfItsOwn() throws IOException {
    String file = layers("öst", "väst").toString();
    Path out = folder.resolve("out");

    List<String> lines =
        bench("--json", "--runs", "1", "--out", out.toString(), file + ":öst", file + ":väst");

    assertThat(lines).hasSize(2);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("features").asInt()).isEqualTo(1);
    assertThat(first.get("vertices").asInt()).isEqualTo(5);
    assertThat(first.at("/views/full/steady_ms").asDouble()).isPositive();
    assertThat(out.toFile().list())
        .containsExactlyInAnyOrder("data-öst-full.png", "data-väst-full.png");
    BufferedImage picture = ImageIO.read(out.resolve("data-öst-full.png").toFile());
    assertThat(picture.getWidth()).isEqualTo(1920);
  }

  private Path layers(String... names) throws IOException {
    SmallGeoPackage data = new SmallGeoPackage();
    for (String name : names) {
      data.layer(name, GeometryType.POLYGON)
          .feature(
              "POLYGON ((500000 6500000, 500050 6500000, 500050 6500100, 500000 6500100,"
                  + " 500000 6500000))");
    }
    return data.write(folder.resolve("data.gpkg"));
  }

  private List<String> bench(String... arguments) {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      BenchCommand bench =
          new BenchCommand(
              sources,
              systems,
              new MemoryBudget(MemoryBudget.usual()),
              new PrintStream(answers, true, StandardCharsets.UTF_8));
      assertThat(new CommandLine(bench).execute(arguments)).isZero();
    }
    return answers.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
