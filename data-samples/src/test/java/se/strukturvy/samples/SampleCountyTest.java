package se.strukturvy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Query;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
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
import se.strukturvy.structure.DirectionCoverage;
import se.strukturvy.structure.DirectionLighting;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StructureImage;

class SampleCountyTest {
  private static final List<String> SEATS =
      List.of(
          "Askersund",
          "Degerfors",
          "Fjugesta",
          "Hallsberg",
          "Hällefors",
          "Karlskoga",
          "Kopparberg",
          "Kumla",
          "Laxå",
          "Lindesberg",
          "Nora",
          "Örebro");

  @TempDir static Path folder;

  private static OpenSources sources;
  private static Project project;
  private static Map<String, LayerContent> contents;

  @BeforeAll
  static void write() throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    sources = new OpenSources(StandardFormats.sources(systems));
    SampleCounty.write(folder);
    List<String> trouble = new ArrayList<>();
    project =
        ProjectFile.read(folder.resolve("orebro.strukturvy"), note -> trouble.add(note.toString()));
    contents = new ProjectContents(sources, systems).read(project, trouble::add);
    assertThat(trouble).isEmpty();
  }

  @Test
  void theCountyHasTwelveMunicipalitiesAndFifteenNeighbours() throws IOException {
    List<Feature> own = features("orebro.gpkg", "kommuner");
    assertThat(own).extracting(f -> f.get("kommunnamn")).contains("Hällefors", "Laxå", "Örebro");
    assertThat(own).hasSize(12).allMatch(f -> f.get("kommunkod").toString().startsWith("18"));
    assertThat(features("orebro.gpkg", "grannkommuner")).hasSize(15);
    // Population at the end of 2023, Statistics Sweden.
    assertThat(own.stream().mapToLong(f -> (Long) f.get("folkmangd")).sum()).isEqualTo(308_116);
  }

  @Test
  void shapefilesKeepSwedishLettersAndTheirOwnPlane() throws IOException {
    assertThat(features("korridorer.shp", "korridorer"))
        .extracting(f -> f.get("NAMN"))
        .contains("Västra stambanan", "Mälarbanan", "Godsstråket genom Bergslagen");
    Feature yard =
        named("noder_sweref991500.shp", "noder_sweref991500", "NAMN", "Hallsbergs rangerbangård");
    // EPSG:4326 59.0587 15.0593 in EPSG:3009, by PROJ (cs2cs).
    Coordinate at = yard.geometry().getCoordinate();
    assertThat(at.x).isCloseTo(153_402.48, org.assertj.core.data.Offset.offset(0.02));
    assertThat(at.y).isCloseTo(6_549_209.52, org.assertj.core.data.Offset.offset(0.02));
  }

  @Test
  void legendsAreWordedAsInTheSources() {
    assertThat(legend("persontransporter-2030"))
        .containsExactly("primära interregionala transportsamband", "sekundära transportsamband");
    assertThat(legend("godstransporter-logistik-2030"))
        .containsExactly(
            "transportnoder",
            "utvecklingsområde för logistikverksamhet",
            "primära godsstråk",
            "sekundära godsstråk");
    assertThat(image("storregional-2050").version()).isEqualTo("förslag, ej ur källan");
    assertThat(project.map().notice()).isEqualTo("Schematisk – ej officiell strukturbild");
  }

  @Test
  void everyFeatureOfAnImageHasAClassAndEveryClassAFeature() {
    for (StructureImage image : project.images()) {
      LegendCount count = LegendCount.of(image, contents);
      assertThat(count.unclassified()).as(image.id()).isZero();
      assertThat(image.legend()).as(image.id()).allMatch(line -> count.of(line) > 0);
    }
  }

  @Test
  void theStrategyHasThreeGoalsTenAreasAndMarksWhatIsNotVerified() {
    assertThat(project.directions()).hasSize(3);
    assertThat(project.directions().stream().mapToInt(goal -> goal.children().size()).sum())
        .isEqualTo(10);
    assertThat(project.directions().stream().flatMap(StrategicDirection::withAllBelow))
        .filteredOn(d -> d.level() == StrategicDirection.Level.DIRECTION && d.verified())
        .extracting(StrategicDirection::code)
        .containsExactly("1.1", "1.2", "1.3");
    assertThat(DirectionCoverage.of(project.directions())).isEqualTo(new DirectionCoverage(5, 12));
  }

  @Test
  void everyDirectionThatIsLinkedTouchesSomething() {
    project.directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .filter(node -> !node.links().isEmpty())
        .forEach(
            node ->
                node.links()
                    .forEach(
                        link ->
                            assertThat(
                                    new DirectionLighting(node)
                                        .emphasis(contents)
                                        .get(link.layerId())
                                        .ids())
                                .as(node.code() + " " + link.layerId())
                                .isNotEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"persontransporter-2030", "godstransporter-logistik-2030"})
  void atCountyScaleAllTwelveSeatsAreNamed(String image) {
    assertThat(labels(image, project.map().home()))
        .extracting(PlacedLabel::text)
        .containsAll(SEATS);
  }

  @Test
  void noLabelOverlapsAnotherAtTwentyScales() {
    Envelope ground = project.map().home();
    for (int step = 0; step < 20; step++) {
      List<PlacedLabel> labels = labels("godstransporter-logistik-2030", ground);
      assertThat(overlaps(labels)).as("width " + ground.getWidth()).isEmpty();
      ground.expandBy(-0.06 * ground.getWidth(), -0.06 * ground.getHeight());
    }
  }

  private static List<String> overlaps(List<PlacedLabel> labels) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (int j = i + 1; j < labels.size(); j++) {
        for (LabelBox a : labels.get(i).boxes()) {
          if (labels.get(j).boxes().stream().anyMatch(a::overlaps)) {
            found.add(labels.get(i).text() + " / " + labels.get(j).text());
          }
        }
      }
    }
    return found;
  }

  private static List<PlacedLabel> labels(String image, Envelope ground) {
    MapSnapshot snapshot =
        new SnapshotMaker(project, contents, List.of(image), Map.of(), List.of())
            .at(Viewport.showing(ground, 1920, 1080, 1));
    return new SoftwareRenderer(1).labels(snapshot, () -> false);
  }

  private static StructureImage image(String id) {
    return project.images().stream().filter(i -> i.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<String> legend(String id) {
    return image(id).legend().stream().map(LegendClass::label).toList();
  }

  private static Feature named(String file, String layer, String field, String name)
      throws IOException {
    return features(file, layer).stream()
        .filter(f -> name.equals(f.get(field)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Feature> features(String file, String layer) throws IOException {
    assertThat(Files.exists(folder.resolve(file))).isTrue();
    FeatureSource source =
        sources.layers(folder.resolve(file)).stream()
            .filter(s -> s.type().name().equals(layer))
            .findFirst()
            .orElseThrow();
    List<Feature> features = new ArrayList<>();
    source.read(Query.ALL, features::add);
    return features;
  }
}
