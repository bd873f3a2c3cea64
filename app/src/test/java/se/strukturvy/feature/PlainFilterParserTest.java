package se.strukturvy.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the quick answers against GeoTools', which knows the same language. */
class PlainFilterParserTest {
  private static final List<Object> TEXTS =
      Arrays.asList(null, "A", "a", "", "Väg 50", "väg 50", "100 %");
  private static final List<Object> NUMBERS = Arrays.asList(null, 0L, 49L, 50L, -5L, 50.0, 50.5);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f = 'A'",
        "f <> 'A'",
        "f IN ('A', '50')",
        "f NOT IN ('A')",
        "f IS NULL",
        "f IS NOT NULL",
        "NOT f = 'A'",
        "f = 'A' OR f = 'a'",
        "NOT (f = 'A' OR f IS NULL)",
        "f > 'B'",
        "f <= 'a'",
        "f LIKE 'V%'",
        "f LIKE '_äg 5_'",
        "f ILIKE 'VÄG%'",
        "f LIKE '%\\%'",
        "f NOT LIKE 'V%'",
        "f BETWEEN 'A' AND 'Z'"
      })
  void answersOnTextsAsGeoToolsDoes(String ecql) {
    answersAsGeoToolsDoes(ecql, TEXTS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "f = 50",
        "f <> 50",
        "f = -5",
        "f > 49",
        "f >= 50",
        "f < 50",
        "f <= 50.0",
        "f IN (50, 0)",
        "f NOT IN (50)",
        "f > 0 AND f < 50",
        "f BETWEEN 0 AND 50",
        "f NOT BETWEEN 0 AND 50",
        "f IS NULL",
        "NOT f > 0"
      })
  void answersOnNumbersAsGeoToolsDoes(String ecql) {
    answersAsGeoToolsDoes(ecql, NUMBERS);
  }

  private static void answersAsGeoToolsDoes(String ecql, List<Object> values) {
    var plain = new PlainFilterParser(ecql).parse().orElseThrow().condition();
    var reference = EcqlBridge.filter(ecql).evaluation();
    List<Object> mine = kept(values, value -> plain.test(name -> value));
    List<Object> theirs = kept(values, value -> reference.apply(name -> value));
    assertThat(mine).as(ecql).isEqualTo(theirs);
  }

  private static List<Object> kept(List<Object> values, Predicate<Object> test) {
    List<Object> kept = new ArrayList<>();
    for (Object value : values) {
      if (test.test(value)) {
        kept.add(value);
      }
    }
    return kept;
  }

  /** GeoTools would make the literal whole and say yes. */
  @Test
  void aWholeNumberIsNoFraction() {
    assertThat(FeatureFilter.parse("f = 50.5").test(name -> 50L)).isFalse();
  }

  @Test
  void truthIsOnlyComparedWithTruth() {
    assertThat(FeatureFilter.parse("f = 'A'").test(name -> false)).isFalse();
    assertThat(FeatureFilter.parse("f = 'false'").test(name -> false)).isTrue();
  }
}
