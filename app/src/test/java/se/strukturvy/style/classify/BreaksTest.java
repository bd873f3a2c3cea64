package se.strukturvy.style.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Style;

class BreaksTest {
  @Test
  void quantilesHoldAsManyValuesEach() {
    double[] limits = Breaks.QUANTILES.of(new double[] {8, 1, 7, 2, 6, 3, 5, 4}, 4);
    assertThat(limits).containsExactly(1, 3, 5, 7, 8);
  }

  @Test
  void equalClassesAreEquallyWide() {
    assertThat(Breaks.EQUAL.of(new double[] {0, 1, 2, 100}, 4)).containsExactly(0, 25, 50, 75, 100);
  }

  @Test
  void naturalBreaksFallIntoTheGaps() {
    double[] values = {4, 5, 9, 10, 1, 2, 40, 41, 42};
    assertThat(Breaks.JENKS.of(values, 3)).containsExactly(1, 9, 40, 42);
  }

  @Test
  void noOtherGroupingLiesCloserTogetherThanNaturalBreaks() {
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      double[] values = random.doubles(14, 0, 1000).sorted().toArray();
      double[] limits = Breaks.JENKS.of(values, 3);
      double least = Double.POSITIVE_INFINITY;
      for (int i = 1; i < 13; i++) {
        for (int j = i + 1; j < 14; j++) {
          least =
              Math.min(least, spread(values, 0, i) + spread(values, i, j) + spread(values, j, 14));
        }
      }
      int a = Arrays.binarySearch(values, limits[1]);
      int b = Arrays.binarySearch(values, limits[2]);
      double found = spread(values, 0, a) + spread(values, a, b) + spread(values, b, 14);
      assertThat(found).isCloseTo(least, offset(1e-6));
    }
  }

  private static double spread(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElse(0);
    return Arrays.stream(values, from, to).map(v -> (v - mean) * (v - mean)).sum();
  }

  @Test
  void fewerDifferentValuesMakeFewerClasses() {
    for (Breaks breaks : Breaks.values()) {
      assertThat(breaks.of(new double[] {5, 5, 5}, 4)).containsExactly(5, 5);
      assertThat(breaks.of(new double[] {}, 4)).isEmpty();
    }
  }

  @Test
  void categoriesStandInTheSwedishOrderAndTheRestIsUnclassified() {
    ValueCounts counts =
        ValueCounts.of(
            Arrays.asList("Örebro", "Ask", "Åre", null, "Ängelholm", "Ask"),
            Locale.forLanguageTag("sv"));
    Style style =
        new StyleDesign(DefaultStyle.of(GeometryKind.POINT, 0))
            .categories("namn", counts, Palette.OKABE_ITO, "oklassad");
    assertThat(style.rules())
        .extracting(Rule::title)
        .containsExactly("Ask", "Åre", "Ängelholm", "Örebro", "oklassad");
    assertThat(counts.values().get(0).count()).isEqualTo(2);
    assertThat(counts.missing()).isEqualTo(1);
    List<String> filters = style.rules().stream().map(Rule::filter).toList();
    assertThat(filters.get(0)).isEqualTo("namn = 'Ask'");
    assertThat(filters.get(4)).isNull();
  }
}
