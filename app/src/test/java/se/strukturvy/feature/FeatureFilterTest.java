package se.strukturvy.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureFilterTest {
  private static final Map<String, Object> ROAD = new HashMap<>();

  static {
    ROAD.put("namn", "Väg 50");
    ROAD.put("klass", "A");
    ROAD.put("nummer", 50L);
    ROAD.put("langd", 261.5);
    ROAD.put("Höjd över hav", 80L);
    ROAD.put("höjd", 80L);
    ROAD.put("planerad", false);
    ROAD.put("öppnad", LocalDate.of(1962, 5, 1));
    ROAD.put("tom", null);
  }

  private static boolean test(String ecql) {
    return FeatureFilter.parse(ecql).test(ROAD::get);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klass = 'A'",
        "klass='A'",
        "\"klass\" = 'A'",
        "nummer = 50",
        "nummer = '50'",
        "nummer = 50.0",
        "langd > 261",
        "langd <= 261.5",
        "nummer <> 51",
        "klass IN ('B', 'A')",
        "nummer in (1,50)",
        "klass NOT IN ('B')",
        "tom IS NULL",
        "namn IS NOT NULL",
        "NOT klass = 'B'",
        "klass = 'B' OR nummer = 50",
        "klass = 'A' AND (nummer = 1 OR langd > 5)",
        "klass = 'B' AND nummer = 1 OR langd > 5",
        "\"Höjd över hav\" = 80",
        "höjd = 80",
        "planerad = false",
        "öppnad < '1970-01-01'",
        "namn LIKE 'Väg%'",
        "namn ILIKE 'VÄG%'",
        "nummer BETWEEN 40 AND 60",
        "nummer * 2 = 100",
        "höjd + 1 = 81",
        "strLength(namn) = 6",
        "strToLowerCase(klass) = 'a'",
        "nummer -1 = 49",
        "INCLUDE"
      })
  void isTrueForTheRoad(String ecql) {
    assertThat(test(ecql)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "klass = 'a'",
        "tom = 'A'",
        "tom > 5",
        "namn IS NULL",
        "nummer IN (1, 2)",
        "klass > 5",
        "namn LIKE 'väg%'",
        "NOT (klass = 'A')",
        "nummer BETWEEN 1 AND 2",
        "EXCLUDE"
      })
  void isFalseForTheRoad(String ecql) {
    assertThat(test(ecql)).isFalse();
  }

  @Test
  void saysWhichFieldsItNeeds() {
    assertThat(FeatureFilter.parse("a = 1 AND (b IN (2) OR NOT c IS NULL)").fields())
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(FeatureFilter.parse("a LIKE 'x%' AND b + c > 2").fields())
        .containsExactlyInAnyOrder("a", "b", "c");
    assertThat(FeatureFilter.parse("\"Län\" LIKE 'x%'").fields()).containsExactly("Län");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"klass = | 6", "klass = 'A | 8", "klass = 'A' ANDD x = 1 | 12"})
  void saysWhereASyntaxErrorIs(String ecql, int position) {
    assertThatThrownBy(() -> FeatureFilter.parse(ecql))
        .isInstanceOf(FilterSyntaxException.class)
        .hasMessageContaining(ecql)
        .hasMessageContaining("position");
    try {
      FeatureFilter.parse(ecql);
    } catch (FilterSyntaxException e) {
      assertThat(e.position()).isBetween(position - 1, position + 1);
    }
  }

  @Test
  void aQuoteInsideATextIsWrittenTwice() {
    assertThat(FeatureFilter.parse("a = 'O''Hara'").test(name -> "O'Hara")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "namn | Väg 50",
        "\"Höjd över hav\" | 80",
        "'fast text' | fast text",
        "12.5 | 12.5",
        "nummer * 2 | 100.0",
        "strConcat(klass, nummer) | A50",
        "höjd | 80"
      })
  void computesExpressions(String ecql, String expected) {
    assertThat(FeatureExpression.parse(ecql).value(ROAD::get)).hasToString(expected);
  }

  @Test
  void anExpressionSaysWhichFieldsItNeeds() {
    assertThat(FeatureExpression.parse("namn").fields()).containsExactly("namn");
    assertThat(FeatureExpression.parse("a + b").fields()).containsExactlyInAnyOrder("a", "b");
    assertThat(FeatureExpression.parse("'x'").fields()).isEmpty();
  }
}
