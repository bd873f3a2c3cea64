package se.strukturvy.style.ecql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExclusionTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "a = 'x' | a = 'y'",
        "a IN ('x', 'y') | a = 'z' AND b = 1",
        "a = 'x' OR a = 'y' | a NOT IN ('x', 'y')",
        "a >= 0 AND a < 10 | a >= 10 AND a <= 20",
        "a < 5 | a = 7",
        "a = 1 | a = '2.0'",
        "a IS NULL | a = 'x'",
        "a = 'x' AND b < 3 | c = 1 AND b BETWEEN 3 AND 4",
        "a = 'x' | a <> 'x'",
        "a = 'x' AND b ILIKE 'e%' | a = 'x' AND NOT (b ILIKE 'e%')",
        "a = 'x' AND b < 9 AND c = 1 | b < 9 AND NOT (a = 'x' AND c = 1)"
      })
  void noValueFulfilsBoth(String first, String second) {
    assertThat(new Exclusion().excludes(first, second)).isTrue();
    assertThat(new Exclusion().excludes(second, first)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "a = 'x' | b = 'y'",
        "a = 1 | a = '1.0'",
        "a <= 10 | a >= 10",
        "a = 'x' OR b = 1 | a = 'y'",
        "a IN ('x', 'y') | a IN ('y', 'z')",
        "a < 5 | a < 3",
        "a LIKE 'x%' | a = 'y'",
        "strLength(a) = 3 | a = 'y'",
        "a = b | a = 'c'",
        " | a = 'c'"
      })
  void aFeatureMayFulfilBothOrItIsNotKnown(String first, String second) {
    assertThat(new Exclusion().excludes(first, second)).isFalse();
    assertThat(new Exclusion().excludes(second, first)).isFalse();
  }
}
