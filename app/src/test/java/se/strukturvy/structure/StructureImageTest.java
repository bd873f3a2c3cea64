package se.strukturvy.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;

class StructureImageTest {
  private static final Rgba RED = Rgba.parse("#B3001B");
  private static final Rgba BLUE = Rgba.parse("#1F3A93");

  private final LayerContent nodes =
      new TestContent(GeometryKind.POINT, "klass").add(new double[] {5, 5}, "NOD").content();
  private final LayerContent corridors =
      new TestContent(GeometryKind.LINE, "klass", "status")
          .add(new double[] {0, 0, 10, 0}, "BAND", "befintlig")
          .add(new double[] {0, 5, 10, 5}, "BAND", "planerad")
          .content();
  private final LayerContent areas =
      new TestContent(GeometryKind.POLYGON, "projekt", "följer")
          .add(new double[] {0, 0, 10, 10}, "A;B", "")
          .add(new double[] {20, 0, 30, 10}, "B", "A")
          .add(new double[] {40, 0, 50, 10}, "C", "")
          .content();
  private final Map<String, LayerContent> contents =
      Map.of("noder", nodes, "stråk", corridors, "områden", areas);

  @Test
  void areasLieBelowCorridorsBelowNodesWhateverTheLoadOrder() {
    StructureImage image =
        image(member("noder", "klass"), member("stråk", "klass"), member("områden", "projekt"));
    assertThat(layers(image)).extracting(DrawnLayer::id).first().isEqualTo("a/områden");
    assertThat(layers(image)).extracting(DrawnLayer::id).last().isEqualTo("a/noder");
  }

  @Test
  void aCodeMeansTheLineOfTheLegendThatIsOfTheSameKindOfShape() {
    StructureImage image =
        TestImages.empty("a", new Envelope())
            .withLegend(
                List.of(
                    new LegendClass("GODS", "område", GeometryKind.POLYGON, List.of()),
                    new LegendClass("GODS", "stråk", GeometryKind.LINE, List.of())));
    assertThat(image.legendClasses("GODS", GeometryKind.LINE))
        .extracting(LegendClass::label)
        .containsExactly("stråk");
    assertThat(image.legendClasses("GODS", GeometryKind.MIXED)).hasSize(2);
    assertThat(image.legendClass("GODS", GeometryKind.POINT)).isEmpty();
  }

  @Test
  void anAreaInTwoSetsIsStripedInBothColoursInEqualParts() {
    Rule both = rule(image(member("områden", "projekt")), "projekt = 'A;B'");
    PolygonSymbolizer area = (PolygonSymbolizer) both.symbolizers().get(0);
    assertThat(((Fill.Stripes) area.fill()).colours()).containsExactly(RED, BLUE);
  }

  @Test
  void aPatternedAreaHasTheColourOfItsMarkersInTheStripes() {
    PointSymbolizer dot =
        new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(4), new Fill.Solid(RED), null, 0);
    Fill dots = new Fill.PointPattern(dot, Size.px(9), Size.px(9), false);
    StructureImage plain = image(member("områden", "projekt"));
    List<LegendClass> legend = new ArrayList<>(plain.legend());
    legend.replaceAll(
        line ->
            line.code().equals("A")
                ? line.withSymbolizers(List.of(new PolygonSymbolizer(dots, null)))
                : line);
    PolygonSymbolizer both =
        (PolygonSymbolizer) rule(plain.withLegend(legend), "projekt = 'A;B'").symbolizers().get(0);
    assertThat(((Fill.Stripes) both.fill()).colours()).containsExactly(RED, BLUE);
  }

  @Test
  void aClassFieldMayHaveAnyName() {
    LayerContent found =
        new TestContent(GeometryKind.POLYGON, "typ av område")
            .add(new double[] {0, 0, 10, 10}, "A")
            .content();
    ImageLayers image = new ImageLayers(image(new ImageMember("x", null, "typ av område")));
    Rule rule =
        image.drawn(Map.of("x", found), Map.of(), 1).get(0).style().rules().stream()
            .filter(each -> each.filter() != null)
            .findFirst()
            .orElseThrow();
    assertThat(FeatureFilter.parse(rule.filter()).test(Map.of("typ av område", "A")::get)).isTrue();
  }

  @Test
  void theLegendCountsAnAreaInEachOfItsSets() {
    LegendCount count = LegendCount.of(image(member("områden", "projekt")), contents);
    assertThat(count.byClass().values()).containsExactlyInAnyOrder(1, 2);
    assertThat(count.unknown()).isEqualTo(Map.of(GeometryKind.POLYGON, 1));
  }

  @Test
  void aFollowerHasAnOutlineAndNothingInside() {
    ImageMember follower =
        new ImageMember("områden", "följer <> ''", "följer", ImageMember.Role.FOLLOWER);
    Rule rule = rule(image(follower), "följer = 'A'");
    PolygonSymbolizer area = (PolygonSymbolizer) rule.symbolizers().get(0);
    assertThat(area.fill()).isNull();
    assertThat(area.outline().colour()).isEqualTo(RED);
    assertThat(LegendCount.of(image(follower), contents).followers()).isEqualTo(1);
  }

  @Test
  void whatIsPlannedIsDrawnInItsOwnWayWithinItsClass() {
    StructureImage image = image(member("stråk", "klass"));
    Rule planned = rule(image, "(klass = 'BAND') AND (status = 'planerad')");
    assertThat(((LineSymbolizer) planned.symbolizers().get(0)).stroke().dashes()).isNotEmpty();
    LegendCount count = LegendCount.of(image, contents);
    assertThat(count.of(image.legend().get(2))).isEqualTo(2);
    assertThat(count.of(image.legend().get(2).variants().get(0))).isEqualTo(1);
  }

  @Test
  void closerThanItsValidScaleItFadesBySteadyStepsAndIsSchematic() {
    StructureImage image = image();
    assertThat(image.strength(100_000)).isEqualTo(1);
    assertThat(image.isSchematicAt(100_000)).isFalse();
    assertThat(image.isSchematicAt(99_999)).isTrue();
    double half = image.strength(50_000);
    assertThat(half).isBetween(0.5, 0.9);
    // From half to a quarter of the scale it loses as much as from all of it to half.
    assertThat(half - image.strength(25_000)).isCloseTo(1 - half, within(1e-9));
    assertThat(image.strength(5_000)).isPositive().isEqualTo(image.strength(25_000));
  }

  @Test
  void aNewVersionIsADraftThatSaysWhatItReplaces() {
    StructureImage next = image().nextVersion("a-2", "2");
    assertThat(next.replaces()).isEqualTo("a");
    assertThat(next.status()).isEqualTo(StructureImage.Status.DRAFT);
    assertThat(next.adopted()).isEmpty();
    assertThat(next.legend()).isEqualTo(image().legend());
  }

  private List<DrawnLayer> layers(StructureImage image) {
    return new ImageLayers(image).drawn(contents, Map.of(), 1);
  }

  private Rule rule(StructureImage image, String filter) {
    return layers(image).stream()
        .flatMap(layer -> layer.style().rules().stream())
        .filter(rule -> filter.equals(rule.filter()) && !rule.symbolizers().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static ImageMember member(String layer, String field) {
    return new ImageMember(layer, null, field);
  }

  private static StructureImage image(ImageMember... members) {
    Stroke band = Stroke.solid(RED, Size.px(8));
    LegendVariant planned =
        new LegendVariant(
            "status = 'planerad'", "planerad", List.of(new LineSymbolizer(band.dashed(8.0, 4.0))));
    List<LegendClass> legend =
        List.of(
            new LegendClass("A", "projekt A", GeometryKind.POLYGON, List.of(area(RED))),
            new LegendClass("B", "projekt B", GeometryKind.POLYGON, List.of(area(BLUE))),
            new LegendClass(
                "BAND",
                "stråk",
                GeometryKind.LINE,
                List.of(new LineSymbolizer(band)),
                List.of(planned)),
            new LegendClass("NOD", "nod", GeometryKind.POINT, List.of()));
    return new StructureImage(
        "a",
        "Bild",
        "RUS",
        2030,
        "2022-04-28",
        "1",
        StructureImage.Status.CURRENT,
        "",
        new ScaleRange(100_000, Double.POSITIVE_INFINITY),
        new Envelope(0, 100, 0, 100),
        List.of(members),
        legend);
  }

  private static Symbolizer area(Rgba colour) {
    return new PolygonSymbolizer(new Fill.Solid(colour), Stroke.solid(Rgba.WHITE, Size.px(1)));
  }
}
