package se.strukturvy.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;
import se.strukturvy.source.standard.StandardFormats;

/** The worker as a bench of several programs talks to it. */
class BenchWorkerTest {
  @TempDir Path folder;

  @Test
  void aRequestIsDrawnAndAnsweredWithItsTime() throws IOException {
    String leftHalf = "POLYGON ((0 0, 960 0, 960 1080, 0 1080, 0 0))";
    new SmallGeoPackage()
        .layer("H", GeometryType.POLYGON)
        .feature(leftHalf)
        .write(folder.resolve("H.gpkg"));
    Files.writeString(
        folder.resolve("views.json"), "{\"H\": {\"full\": {\"extent\": [0, 0, 1920, 1080]}}}");
    Path png = folder.resolve("drawn.png");
    String request =
        "{\"ds\":\"H\",\"fmt\":\"gpkg\",\"view\":\"full\",\"mode\":\"anew\",\"png\":\"%s\"}"
            .formatted(png.toString().replace('\\', '/'));

    List<String> lines = serve(request + "\n{\"quit\":1}\n" + request);

    assertThat(lines).hasSize(1);
    JsonNode answer = new ObjectMapper().readTree(lines.get(0));
    assertThat(answer.get("wall").asDouble()).isPositive();
    assertThat(answer.has("cpu")).isTrue();
    BufferedImage picture = ImageIO.read(png.toFile());
    assertThat(picture.getRGB(1900, 500)).isEqualTo(0xFFFFFFFF);
    assertThat(picture.getRGB(100, 500)).isNotEqualTo(0xFFFFFFFF);
  }

  private List<String> serve(String requests) throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    ByteArrayOutputStream answers = new ByteArrayOutputStream();
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems));
        PrintStream print = new PrintStream(answers, true, StandardCharsets.UTF_8)) {
      new BenchWorker(
              sources,
              systems,
              new MemoryBudget(MemoryBudget.usual()),
              new SoftwareRenderer(1),
              folder)
          .serve(new BufferedReader(new StringReader(requests)), print);
    }
    return answers.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
