package se.strukturvy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.geopackage.write.GeometryType;
import se.strukturvy.source.geopackage.write.SmallGeoPackage;
import se.strukturvy.source.standard.StandardFormats;

/** {@code strukturvy render} as somebody calls it. */
class RenderCommandTest {
  private static final Path SAMPLES = Path.of("../data-samples");
  private static final int FREIGHT_PRIMARY = 0xFF1F3A93;
  private static final int PERSON_PRIMARY = 0xFFB3001B;

  @TempDir Path folder;

  private final StringWriter messages = new StringWriter();

  @Test
  void aSquareStandsWhereItsCoordinatesSay() throws IOException {
    Path file = westHalf();

    BufferedImage picture =
        render("--layer", file + ":väst", "--bbox", "500000,6500000,500100,6500100");

    assertThat(picture.getWidth()).isEqualTo(800);
    int paper = picture.getRGB(600, 400);
    int fill = picture.getRGB(200, 400);
    assertThat(fill).isNotEqualTo(paper);
    assertThat(picture.getRGB(397, 400)).isEqualTo(fill);
    assertThat(picture.getRGB(403, 400)).isEqualTo(paper);
  }

  @Test
  void allThereIsStandsAboveTheStripBelowTheMap() throws IOException {
    BufferedImage picture = render("--layer", westHalf().toString());

    int fill = picture.getRGB(400, 400);
    int lowest =
        IntStream.range(0, 800).filter(y -> picture.getRGB(400, y) == fill).max().orElseThrow();
    assertThat(lowest).isBetween(720, 757);
    assertThat(picture.getRGB(400, lowest + 10)).isNotEqualTo(0xFFFFFFFF);
  }

  @Test
  void theSampleCountyShowsTheImageThatIsAskedFor() throws IOException {
    String project = SAMPLES.resolve("orebro.strukturvy").toString();

    BufferedImage freight =
        render("--project", project, "--image", "godstransporter-logistik-2030");
    BufferedImage persons = render("--project", project, "--image", "persontransporter-2030");

    assertThat(count(freight, FREIGHT_PRIMARY)).isPositive();
    assertThat(count(freight, PERSON_PRIMARY)).isZero();
    assertThat(count(persons, PERSON_PRIMARY)).isPositive();
    assertThat(count(persons, FREIGHT_PRIMARY)).isZero();
  }

  @Test
  void drawingLeavesTheFilesAndTheirFolderAsTheyWere() throws IOException {
    westHalf();
    Map<String, String> before = listing(folder);
    Path out = Files.createDirectory(folder.resolve("out")).resolve("x.png");

    command("--layer", folder.resolve("väst.gpkg").toString(), "--out", out.toString());

    assertThat(out).exists();
    Files.delete(out);
    Files.delete(out.getParent());
    assertThat(listing(folder)).isEqualTo(before);
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndEndsWithTwo() {
    assertThat(command("--layer", "x.gpkg", "--size", "big", "--out", "x.png")).isEqualTo(2);
    assertThat(messages.toString()).contains("--size", "WxH");
  }

  @Test
  void whatWouldBePassedOverInSilenceIsRefused() throws IOException {
    String layer = westHalf().toString();
    String project = SAMPLES.resolve("orebro.strukturvy").toString();
    List<List<String>> wishes =
        List.of(
            List.of("--layer", layer, "--out", "x.jpg"),
            List.of("--layer", layer, "--out", "x.png", "--scale", "50000"),
            List.of("--layer", layer, "--out", "x.png", "--density", "NaN"),
            List.of("--layer", layer, "--out", "x.png", "--bbox", "NaN,0,1,1"),
            List.of("--layer", layer, "--out", "x.png", "--size", "99999x99999"),
            List.of("--layer", layer, "--out", "x.pdf", "--scale", "Infinity"),
            List.of("--layer", layer, "--out", "x.png", "--crs", "ost=3006"),
            List.of("--project", project, "--out", "x.png", "--crs", "noder=3006"),
            List.of("--project", project, "--out", "x.png", "--swipe", "0.5"));
    for (List<String> wish : wishes) {
      assertThat(command(wish.toArray(String[]::new))).as(wish.toString()).isEqualTo(2);
    }
  }

  @Test
  void aMapThatLacksALayerIsDrawnButEndsWithOneAndSaysWhyOnce() throws IOException {
    Path project =
        Files.copy(SAMPLES.resolve("orebro.strukturvy"), folder.resolve("utan.strukturvy"));
    Path out = folder.resolve("x.png");

    assertThat(command("--project", project.toString(), "--out", out.toString())).isEqualTo(1);

    assertThat(out).exists();
    assertThat(messages.toString()).containsOnlyOnce("orebro.gpkg:");
  }

  @Test
  void whatIsDrawnInsteadOfAWindowIsNotWholeWhereAFileCannotBeRead() throws IOException {
    Path out = folder.resolve("x.png");
    List<String> trouble = new ArrayList<>();

    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      PictureStudio studio = studio(sources, systems);
      List<Path> files = List.of(westHalf(), folder.resolve("saknas.gpkg"));
      assertThat(studio.drawWindow(files, out, trouble::add)).isFalse();
      assertThat(out).exists();
      assertThat(trouble).singleElement().asString().contains("saknas.gpkg");
      assertThat(studio.drawWindow(files.subList(0, 1), out, trouble::add)).isTrue();
      Path project = Files.writeString(folder.resolve("TOM.STRUKTURVY"), "{\"strukturvy\": 1}");
      assertThat(studio.drawWindow(List.of(project), out, trouble::add)).isTrue();
    }
  }

  @Test
  void aFileThatIsNotThereIsSaidAndEndsWithOne() {
    assertThat(command("--layer", "saknas.gpkg", "--out", folder.resolve("x.png").toString()))
        .isEqualTo(1);
    assertThat(messages.toString()).contains("saknas.gpkg");
  }

  private Path westHalf() throws IOException {
    return new SmallGeoPackage()
        .layer("väst", GeometryType.POLYGON)
        .feature(
            "POLYGON ((500000 6500000, 500050 6500000, 500050 6500100, 500000 6500100,"
                + " 500000 6500000))")
        .write(folder.resolve("väst.gpkg"));
  }

  private BufferedImage render(String... what) throws IOException {
    Path out = Files.createTempFile(folder, "map", ".png");
    String[] rest = {"--size", "800x800", "--out", out.toString()};
    int code = command(Stream.concat(Stream.of(what), Stream.of(rest)).toArray(String[]::new));
    assertThat(code).as(messages.toString()).isZero();
    BufferedImage picture = ImageIO.read(out.toFile());
    Files.delete(out);
    return picture;
  }

  private int command(String... arguments) {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      RenderCommand render = new RenderCommand(studio(sources, systems), systems);
      CommandLine line =
          StrukturvyCommand.commandLine(
              (issues, files) -> 0, new MemoryBudget(MemoryBudget.usual()), List.of(render));
      line.setErr(new PrintWriter(messages, true));
      line.setOut(new PrintWriter(new StringWriter()));
      return line.execute(
          Stream.concat(Stream.of("render"), Stream.of(arguments)).toArray(String[]::new));
    }
  }

  private static PictureStudio studio(OpenSources sources, CrsCatalog systems) {
    return new PictureStudio(
        sources, new ProjectContents(sources, systems), new SoftwareRenderer(2));
  }

  /** Counts in the map, without the strip below it, where the notice stands in red. */
  private static long count(BufferedImage picture, int colour) {
    int width = picture.getWidth();
    int[] pixels = picture.getRGB(0, 0, width, picture.getHeight() - 100, null, 0, width);
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }

  private static Map<String, String> listing(Path folder) throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.put(
            file.getFileName().toString(),
            Files.getLastModifiedTime(file) + " " + Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return all;
  }
}
