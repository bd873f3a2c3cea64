package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.feature.Feature;

/** Which of all that lies under a click stays lit. */
class SelectionModelTest {
  private final SelectionModel selection = new SelectionModel();

  private static List<IdentifiedFeature> hits(String... shapes) throws ParseException {
    List<IdentifiedFeature> hits = new ArrayList<>();
    for (String wkt : shapes) {
      Feature feature =
          new Feature(hits.size(), wkt.isEmpty() ? null : new WKTReader().read(wkt), Map.of());
      hits.add(new IdentifiedFeature("lager", "Lager", feature));
    }
    return hits;
  }

  private long chosen() {
    return selection.chosen().get().feature().id();
  }

  @Test
  void aPointIsMeantBeforeALineAndALineBeforeAnArea() throws ParseException {
    String area = "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))";
    selection.identified().set(hits(area, "LINESTRING (0 0, 9 9)", "POINT (1 1)"));
    assertThat(chosen()).isEqualTo(2);
    selection.identified().set(hits(area, "LINESTRING (0 0, 9 9)"));
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void aMunicipalityIsMeantBeforeTheCountyAroundIt() throws ParseException {
    selection
        .identified()
        .set(
            hits("POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0))", "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))"));
    assertThat(chosen()).isEqualTo(1);
  }

  @Test
  void theTopmostOfItsLikeIsMeant() throws ParseException {
    selection.identified().set(hits("POINT (1 1)", "POINT (1 2)"));
    assertThat(chosen()).isZero();
  }

  @Test
  void aHitWithoutAShapeIsMeantWhereThereIsNoOther() throws ParseException {
    selection.identified().set(hits(""));
    assertThat(chosen()).isZero();
  }

  @Test
  void clearingLeavesNothingPickedOut() throws ParseException {
    selection.identified().set(hits("POINT (1 1)"));
    selection.selectedIssue().set(UUID.randomUUID());
    assertThat(selection.clear()).isTrue();
    assertThat(selection.identified().get()).isEmpty();
    assertThat(selection.chosen().get()).isNull();
    assertThat(selection.selectedIssue().get()).isNull();
    assertThat(selection.clear()).isFalse();
  }
}
