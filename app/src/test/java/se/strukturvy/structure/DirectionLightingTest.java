package se.strukturvy.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.StrategicDirection.Level;

class DirectionLightingTest {
  /** Lines 1 to 4, two of them primary, one of a class that no legend knows. */
  private final LayerContent corridors =
      content("klass", "GODS_PRIMAR", "GODS_SEKUNDAR", "GODS_PRIMAR", "OKÄND");

  private final LayerContent places = content("namn", "Örebro");
  private final Map<String, LayerContent> contents =
      Map.of("corridors", corridors, "places", places);

  @Test
  void aDirectionLightsWhatItLinksToAndDimsAllElse() {
    Map<String, Emphasis> lit =
        new DirectionLighting(direction("9.1", link("klass = 'GODS_PRIMAR'"))).emphasis(contents);
    assertThat(lit.get("corridors").ids()).containsExactlyInAnyOrder(1L, 3L);
    assertThat(lit.get("corridors").dimOthers()).isTrue();
    assertThat(lit.get("places")).isEqualTo(Emphasis.DIMMED);
  }

  @Test
  void aGoalLightsWhatTheDirectionsBelowItTouch() {
    StrategicDirection goal =
        node("1", Level.GOAL, List.of(), List.of(direction("1.1", link("klass = 'OKÄND'"))));
    assertThat(new DirectionLighting(goal).emphasis(contents).get("corridors").ids())
        .containsExactly(4L);
  }

  @Test
  void aDirectionWithoutAPlaceLeavesTheMapAsItIs() {
    assertThat(new DirectionLighting(direction("1.2")).emphasis(contents)).isEmpty();
  }

  @Test
  void aLinkWhoseFieldHasNotBeenReadLightsNothing() {
    Map<String, Emphasis> lit =
        new DirectionLighting(direction("9.1", link("typ = 'x'"))).emphasis(contents);
    assertThat(lit.get("corridors").ids()).isEmpty();
  }

  @Test
  void coverageCountsDirectionsOnly() {
    StrategicDirection goal =
        node(
            "1",
            Level.GOAL,
            List.of(),
            List.of(direction("1.1", link(null)), direction("1.2"), direction("1.3")));
    assertThat(DirectionCoverage.of(List.of(goal))).isEqualTo(new DirectionCoverage(1, 3));
    assertThat(DirectionCoverage.of(List.of(goal)).percent()).isEqualTo(33);
  }

  @Test
  void theLegendCountsFeaturesByClassAndKeepsTheUnknown() {
    LegendCount count = LegendCount.of(image(), contents);
    assertThat(count.of(image().legend().get(0))).isEqualTo(2);
    assertThat(count.of(image().legend().get(1))).isEqualTo(1);
    assertThat(count.unclassified()).isEqualTo(1);
  }

  @Test
  void aFeatureKnowsItsImagesAndDirections() {
    Map<String, Object> values = Map.of("klass", "GODS_SEKUNDAR");
    StrategicDirection linked = direction("9.1", link("klass LIKE 'GODS%'"));
    Membership membership =
        Membership.of(
            "corridors",
            GeometryKind.LINE,
            values::get,
            List.of(image()),
            List.of(linked, direction("9.2", link("klass = 'GODS_PRIMAR'"))));
    assertThat(membership.images()).hasSize(1);
    assertThat(membership.images().get(0).line().label()).isEqualTo("sekundära godsstråk");
    assertThat(membership.directions()).containsExactly(linked);
  }

  private static FeatureLink link(String filter) {
    return new FeatureLink("corridors", filter);
  }

  private static StrategicDirection direction(String code, FeatureLink... links) {
    return node(code, Level.DIRECTION, List.of(links), List.of());
  }

  private static StrategicDirection node(
      String code, Level level, List<FeatureLink> links, List<StrategicDirection> below) {
    return new StrategicDirection(code, code, level, Wording.of("", true, ""), links, below);
  }

  private static StructureImage image() {
    List<LegendClass> legend =
        List.of(
            new LegendClass("GODS_PRIMAR", "primära godsstråk", GeometryKind.LINE, List.of()),
            new LegendClass("GODS_SEKUNDAR", "sekundära godsstråk", GeometryKind.LINE, List.of()));
    return TestImages.empty("gods", new Envelope())
        .withMembers(List.of(new ImageMember("corridors", null, "klass")))
        .withLegend(legend);
  }

  private static LayerContent content(String field, String... values) {
    TestContent lines = new TestContent(GeometryKind.LINE, field);
    Stream.of(values).forEach(value -> lines.add(new double[] {0, 0, 10, 0}, value));
    return lines.content();
  }
}
