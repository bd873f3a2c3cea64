package se.strukturvy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.source.standard.StandardFormats;

/** Whether the names on a map of the sample county can be told apart, and belong where they are. */
class SampleLabelsTest {
  private static final Set<String> SEATS =
      Set.of(
          "Askersund",
          "Degerfors",
          "Hallsberg",
          "Hällefors",
          "Karlskoga",
          "Kopparberg",
          "Kumla",
          "Laxå",
          "Fjugesta",
          "Lindesberg",
          "Nora",
          "Örebro");
  private static final String PLACES = "orter";

  /** Small places are drawn from this scale on. */
  private static final double SMALL_PLACES = 450_000;

  /** How wide their dots are in the project's style, pixels. */
  private static final Map<String, Double> WIDTHS =
      Map.of("centralort", 9.0, "utanför länet", 6.0, "tätort", 5.0);

  private static Project project;
  private static Map<String, LayerContent> contents;

  @BeforeAll
  static void read(@TempDir Path home) throws IOException {
    project = ProjectFile.read(Path.of("../data-samples/orebro.strukturvy"));
    CrsCatalog systems = new CrsCatalog(home.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      contents = new ProjectContents(sources, systems).read(project, note -> {});
    }
  }

  private static Stream<Viewport> views(int width, int height) {
    Viewport county = Viewport.showing(project.map().home(), width, height, 1);
    return Stream.iterate(0, step -> step + 1)
        .limit(20)
        .map(step -> county.atScale(county.scaleDenominator() * Math.pow(1.12, 4 - step)));
  }

  private static List<PlacedLabel> labels(Viewport view) {
    return new SoftwareRenderer(1)
        .labels(
            new SnapshotMaker(project, contents, List.of(), Map.of(), List.of()).at(view),
            () -> false);
  }

  @ParameterizedTest
  @ValueSource(ints = {760, 1366, 1920})
  void noNameStandsNearerAnotherPlaceThanItsOwn(int width) {
    views(width, width / 2)
        .forEach(
            view -> {
              Map<Long, double[]> places = places(view);
              for (PlacedLabel label : labels(view)) {
                if (label.layer().equals(PLACES)) {
                  double own = distance(label, places.get(label.feature()));
                  places.forEach(
                      (id, place) ->
                          assertThat(distance(label, place))
                              .as("%s at 1:%.0f", label.text(), view.scaleDenominator())
                              .isGreaterThanOrEqualTo(own));
                }
              }
            });
  }

  /** Where the dots are and how far they reach, by the id of their feature. */
  private static Map<Long, double[]> places(Viewport view) {
    Map<Long, double[]> places = new HashMap<>();
    for (PackedGeometry chunk : contents.get(PLACES).chunks()) {
      for (int f = 0; f < chunk.size(); f++) {
        String name = column("namn", chunk.row(f));
        String kind = column("typ", chunk.row(f));
        if (!kind.equals("tätort") || view.scaleDenominator() <= SMALL_PLACES) {
          double width = name.equals("Örebro") ? 13 : WIDTHS.get(kind);
          Coordinate at = chunk.extent(f).centre();
          places.put(
              chunk.id(f), new double[] {view.toScreenX(at.x), view.toScreenY(at.y), width / 2});
        }
      }
    }
    return places;
  }

  private static String column(String name, int row) {
    return contents.get(PLACES).columns().get(name).get(row).toString();
  }

  private static double distance(PlacedLabel label, double... dot) {
    LabelBox box = label.bounds();
    double across = Math.max(box.minX() - dot[0] - dot[2], dot[0] - dot[2] - box.maxX());
    double down = Math.max(box.minY() - dot[1] - dot[2], dot[1] - dot[2] - box.maxY());
    return Math.hypot(Math.max(0, across), Math.max(0, down));
  }

  @Test
  void noTwoLabelsOverlapAtTwentyScales() {
    views(1920, 1080)
        .forEach(
            view -> {
              List<PlacedLabel> placed = labels(view);
              for (int a = 0; a < placed.size(); a++) {
                for (PlacedLabel other : placed.subList(a + 1, placed.size())) {
                  assertThat(meet(placed.get(a), other))
                      .as("%s over %s", placed.get(a).text(), other.text())
                      .isFalse();
                }
              }
            });
  }

  private static boolean meet(PlacedLabel a, PlacedLabel b) {
    return a.boxes().stream().anyMatch(box -> b.boxes().stream().anyMatch(box::overlaps));
  }

  @ParameterizedTest
  @ValueSource(doubles = {500_000, 800_000, 1_000_000, 1_500_000, 2_000_000})
  void allTwelveSeatsAreNamedAtTheScalesOfACounty(double scale) {
    Viewport county = Viewport.showing(project.map().home(), 1920, 1600, 1).atScale(scale);
    Set<String> names = labels(county).stream().map(PlacedLabel::text).collect(Collectors.toSet());
    assertThat(names).containsAll(SEATS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {800_000, 1_000_000, 1_500_000, 2_000_000})
  void theSeatsAreNamedAmongTheNodesOfAnImage(double scale) {
    Viewport county = Viewport.showing(project.map().home(), 1920, 1600, 1).atScale(scale);
    for (String image : List.of("persontransporter-2030", "godstransporter-logistik-2030")) {
      SnapshotMaker maker =
          new SnapshotMaker(project, contents, List.of(image), Map.of(), List.of());
      Set<String> names =
          new SoftwareRenderer(1)
              .labels(maker.at(county), () -> false).stream()
                  .map(PlacedLabel::text)
                  .collect(Collectors.toSet());
      assertThat(names).as(image).containsAll(SEATS);
    }
  }
}
