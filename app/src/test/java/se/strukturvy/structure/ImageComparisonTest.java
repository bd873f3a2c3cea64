package se.strukturvy.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.LayerContent;
import se.strukturvy.structure.ImageChange.What;

class ImageComparisonTest {
  private final LayerContent old =
      new TestContent(GeometryKind.LINE, "klass", "namn")
          .add(new double[] {0, 0, 100, 0}, "PRIMAR", "E18")
          .add(new double[] {0, 10, 100, 10}, "SEKUNDAR", "Riksväg 50")
          .add(new double[] {0, 20, 100, 20}, "SEKUNDAR", "Riksväg 60")
          .add(new double[] {0, 30, 100, 30}, "SEKUNDAR", "Bergslagsbanan")
          .content();

  /** In another order, as another layer would have it. */
  private final LayerContent now =
      new TestContent(GeometryKind.LINE, "klass", "namn")
          .add(new double[] {0, 40, 100, 40}, "PRIMAR", "Nobelbanan")
          .add(new double[] {0, 30, 100, 42}, "PRIMAR", "Bergslagsbanan")
          .add(new double[] {0, 10.4, 100, 10}, "PRIMAR", "Riksväg 50")
          .add(new double[] {0, 0, 100, 0}, "PRIMAR", "E18")
          .content();

  private final Map<String, LayerContent> contents = Map.of("v1", old, "v2", now);

  @Test
  void tellsWhatWasAddedRemovedMovedAndReclassed() {
    List<ImageChange> changes = ImageComparison.of(image("v1"), image("v2"), contents);
    assertThat(changes)
        .extracting(change -> change.what() + " " + change.name())
        .containsExactly(
            "ADDED Nobelbanan",
            "REMOVED Riksväg 60",
            "MOVED Bergslagsbanan",
            "RECLASSED Bergslagsbanan",
            "RECLASSED Riksväg 50");
  }

  @Test
  void saysHowFarAndFromWhichClassToWhich() {
    List<ImageChange> changes = ImageComparison.of(image("v1"), image("v2"), contents);
    // The end of Bergslagsbanan went from 30 to 42, straight up.
    assertThat(changes.get(2).metres()).isCloseTo(12, within(0.1));
    assertThat(changes.get(4).before().label()).isEqualTo("sekundär");
    assertThat(changes.get(4).after().label()).isEqualTo("primär");
    assertThat(changes.get(2).extent().equals(new Envelope(0, 100, 30, 42))).isTrue();
  }

  @Test
  void theOtherWayRoundAddedAndRemovedChangePlaces() {
    assertThat(ImageComparison.of(image("v2"), image("v1"), contents))
        .filteredOn(change -> change.what() == What.ADDED)
        .extracting(ImageChange::name)
        .containsExactly("Riksväg 60");
  }

  @Test
  void namesStandInTheOrderOfASwedishDictionary() {
    LayerContent added =
        new TestContent(GeometryKind.LINE, "klass", "namn")
            .add(new double[] {0, 60, 100, 60}, "PRIMAR", "Ölandsstråket")
            .add(new double[] {0, 70, 100, 70}, "PRIMAR", "Ängelholm")
            .add(new double[] {0, 80, 100, 80}, "PRIMAR", "Zinkgruvan")
            .add(new double[] {0, 90, 100, 90}, "PRIMAR", "Åsbro")
            .content();
    assertThat(ImageComparison.of(image("v1"), image("v2"), Map.of("v1", old, "v2", added)))
        .filteredOn(change -> change.what() == What.ADDED)
        .extracting(ImageChange::name)
        .containsExactly("Zinkgruvan", "Åsbro", "Ängelholm", "Ölandsstråket");
  }

  @Test
  void ofSeveralOfOneNameTheNearestIsTheSame() {
    LayerContent two =
        new TestContent(GeometryKind.LINE, "klass", "namn")
            .add(new double[] {0, 10, 100, 10}, "PRIMAR", "E18")
            .add(new double[] {0, 900, 100, 900}, "PRIMAR", "E18")
            .content();
    LayerContent turned =
        new TestContent(GeometryKind.LINE, "klass", "namn")
            .add(new double[] {0, 900, 100, 900}, "PRIMAR", "E18")
            .add(new double[] {0, 15, 100, 15}, "PRIMAR", "E18")
            .content();
    assertThat(ImageComparison.of(image("v1"), image("v2"), Map.of("v1", two, "v2", turned)))
        .singleElement()
        .satisfies(change -> assertThat(change.metres()).isCloseTo(5, within(0.1)));
  }

  @Test
  void anImageDoesNotDifferFromItself() {
    assertThat(ImageComparison.of(image("v1"), image("v1"), contents)).isEmpty();
  }

  @Test
  void inTheSameLayerFeaturesAreKnownByTheirIds() {
    StructureImage part =
        image("v1").withMembers(List.of(new ImageMember("v1", "klass = 'SEKUNDAR'", "klass")));
    assertThat(ImageComparison.of(image("v1"), part, contents))
        .extracting(change -> change.what() + " " + change.name())
        .containsExactly("REMOVED E18");
  }

  private static StructureImage image(String layer) {
    return TestImages.empty(layer, new Envelope())
        .withMembers(List.of(new ImageMember(layer, null, "klass")))
        .withLegend(
            List.of(
                new LegendClass("PRIMAR", "primär", GeometryKind.LINE, List.of()),
                new LegendClass("SEKUNDAR", "sekundär", GeometryKind.LINE, List.of())));
  }
}
