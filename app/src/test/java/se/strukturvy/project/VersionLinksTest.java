package se.strukturvy.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.VersionLink.Kind;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.ImageMember;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.StrategicDirection.Level;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.structure.TestContent;
import se.strukturvy.structure.TestImages;
import se.strukturvy.structure.Wording;
import se.strukturvy.workshop.Scene;

class VersionLinksTest {
  private static final StructureImage V1 = image("v1", "stråk-1", "klass");
  private static final StructureImage V2 = image("v2", "stråk-2", "klass_ny");

  private final Map<String, LayerContent> contents =
      Map.of("stråk-1", content("E18", "Riksväg 50"), "stråk-2", content("Nobelbanan", "E18"));

  @Test
  void scenesAndDirectionsThatPointOnlyAtTheOldVersionAreListed() {
    assertThat(links(project()).of(List.of()))
        .extracting(link -> link.kind() + " " + link.id())
        .containsExactly("SCENE lanet", "DIRECTION 9.1");
  }

  @Test
  void aSceneStaysOnTheOldVersionUntilItIsMoved() {
    VersionLinks links = links(project());
    assertThat(links.project().scenes().get(0).imageId()).isEqualTo("v1");
    Project moved = links.moved(links.of(List.of()).get(0));
    assertThat(moved.scenes().get(0).imageId()).isEqualTo("v2");
    assertThat(links(moved).of(List.of()))
        .extracting(VersionLink::kind)
        .containsExactly(Kind.DIRECTION);
  }

  @Test
  void aDirectionThatIsMovedAsksTheNewLayerForTheSameClass() {
    VersionLinks links = links(project());
    Project moved = links.moved(links.of(List.of()).get(1));
    assertThat(moved.directions().get(0).children().get(0).links())
        .containsExactly(new FeatureLink("stråk-2", "klass_ny = 'PRIMAR'"));
  }

  @Test
  void anIssueGoesToTheFeatureOfThatNameInTheNewVersion() {
    VersionLink e18 = new VersionLink(Kind.ISSUE, "", "", "stråk-1/1");
    assertThat(links(project()).target(e18)).contains("stråk-2/2");
    VersionLink gone = new VersionLink(Kind.ISSUE, "", "", "stråk-1/2");
    assertThat(links(project()).target(gone)).isEmpty();
  }

  private VersionLinks links(Project project) {
    return new VersionLinks(project, V1, V2, contents);
  }

  private static Project project() {
    StrategicDirection direction =
        node("9.1", Level.DIRECTION, List.of(new FeatureLink("stråk-1", "klass = 'PRIMAR'")));
    StrategicDirection goal = node("M1", Level.GOAL, List.of()).withChildren(List.of(direction));
    return Project.empty()
        .withImages(List.of(V1, V2))
        .withDirections(List.of(goal))
        .withScenes(List.of(new Scene("lanet", "Länet", new Envelope(), "v1", List.of())));
  }

  private static StrategicDirection node(String code, Level level, List<FeatureLink> links) {
    return new StrategicDirection(code, code, level, Wording.of("", true, ""), links, List.of());
  }

  private static StructureImage image(String id, String layer, String field) {
    return TestImages.empty(id, new Envelope())
        .withMembers(List.of(new ImageMember(layer, null, field)))
        .withLegend(List.of(new LegendClass("PRIMAR", "primär", GeometryKind.LINE, List.of())));
  }

  private static LayerContent content(String... names) {
    TestContent lines = new TestContent(GeometryKind.LINE, "namn");
    Stream.of(names).forEach(name -> lines.add(new double[] {0, 0, 10, 0}, name));
    return lines.content();
  }
}
