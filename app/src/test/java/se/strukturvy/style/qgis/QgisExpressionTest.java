package se.strukturvy.style.qgis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.strukturvy.feature.FeatureExpression;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.feature.Sentence;

/** What QGIS 3.22 answers for a feature with namn 'Örebro', n 7, empty null and "å b" 'x'. */
class QgisExpressionTest {
  private static final Map<String, Object> FEATURE = new HashMap<>();

  static {
    FEATURE.put("namn", "Örebro");
    FEATURE.put("n", 7L);
    FEATURE.put("empty", null);
    FEATURE.put("å b", "x");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "\"namn\" = 'Örebro' | true",
        "namn = 'örebro' | false",
        "\"namn\" ILIKE 'öre%' AND n > 5 | true",
        "n IN (1, 7) OR empty = 1 | true",
        "n NOT IN (7, 8) | false",
        "\"empty\" <> 'a' | false",
        "empty NOT IN ('a') | false",
        "empty IS NULL | true",
        "namn IS NOT NULL | true",
        "NOT (n = 7) | false",
        "not namn like 'X%' | true",
        "5 < n | true",
        "n + 1 = 8 | true",
        "n % 2 = 1 | true",
        "(n - 1) * 2 >= 12 and n / 7 = 1 | true",
        "upper(\"namn\") = 'ÖREBRO' | true",
        "length(namn) = 6 | true",
        "substr(namn, 1, 3) = 'Öre' | true",
        "left(namn, 2) = 'Ör' | true",
        "\"å b\" = 'x' | true",
        "coalesce(empty, 'y') = 'y' | true",
        "regexp_match(namn, 'bro$') | true",
        "n BETWEEN 7 AND 9 | true",
        "if(n > 5, 'a', 'b') = 'a' | true",
        "CASE WHEN n > 10 THEN 'x' WHEN n > 5 THEN 'y' ELSE 'z' END = 'y' | true",
        "TRUE | true",
        "NOT (empty = 'a') | false",
        "NOT (n > 50 OR empty > 5) | false",
        "NOT (n > 5 AND empty > 5) | false",
        "NOT (n > 50 AND empty > 5) | true",
        "upper(empty) <> 'X' | false",
        "namn <> empty | false",
        "empty IS NOT 'a' | true",
        "NOT (n = 7 AND NOT namn = 'x') | false",
        "(empty = 'a' AND n > 4) OR n = 7 | true",
        "n != 7 | false"
      })
  void filtersAnswerAsInQgis(String qgis, boolean expected) {
    String ecql = QgisExpression.filter(qgis, p -> {}).orElseThrow();
    assertThat(FeatureFilter.parse(ecql).test(FEATURE::get)).as(ecql).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "namn || ' (' || to_string(n) || ')' ; Örebro (7)",
        "concat(namn, '-', n) ; Örebro-7",
        "'E' || n ; E7",
        "CASE WHEN n < 5 THEN 'liten' ELSE 'stor' END ; stor",
        "replace(namn, 'bro', 'x') ; Örex",
        "color_rgb(n, 20, 30) ; 7,20,30",
        "'det''s' ; det's",
        "CASE WHEN n > 5 AND namn = 'Örebro' THEN 'ja' ELSE 'nej' END ; ja",
        "CASE WHEN n > 50 OR empty = 1 THEN 'ja' ELSE 'nej' END ; nej",
        "CASE WHEN NOT n = 8 THEN 'ja' ELSE 'nej' END ; ja",
        "CASE WHEN NOT (empty = 5 OR n = 8) THEN 'ja' ELSE 'nej' END ; nej",
        "CASE WHEN n IN (6, 7) THEN 'ja' ELSE 'nej' END ; ja",
        "CASE WHEN empty NOT IN ('a') THEN 'ja' ELSE 'nej' END ; nej",
        "CASE WHEN namn LIKE 'Ör%' THEN 'ja' ELSE 'nej' END ; ja",
        "CASE WHEN namn NOT LIKE '_rebro' THEN 'ja' ELSE 'nej' END ; nej",
        "CASE WHEN namn ILIKE 'ö%' THEN 'ja' ELSE 'nej' END ; ja",
        "if(namn = 'örebro', 'ja', 'nej') ; nej",
        "substr(\"å b\", 1, 3) ; x",
        "substr(namn, -3, 2) ; br",
        "left(\"å b\", 3) ; x",
        "right(namn, 3) ; bro",
        "round(2.5) || ' km' ; 3 km",
        "namn || empty || '!' ; ``",
        "coalesce(namn || ' ' || empty, namn) ; Örebro",
        "regexp_replace(namn, '(b)r(o)', '\\\\2\\\\1') ; Öreob"
      })
  void valuesAreThoseOfQgis(String qgis, String expected) {
    String ecql = QgisExpression.value(qgis, p -> {}).orElseThrow();
    assertThat(FeatureExpression.parse(ecql).value(FEATURE::get)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "scale_linear(n, 0, 14, 2, 10) | 6",
        "round(n / 3.0, 1) | 2.3",
        "round(0.125, 2) | 0.13",
        "-n + 10 | 3",
        "max(n, 3, 9) | 9",
        "2 ^ 3 | 8"
      })
  void numbersAreThoseOfQgis(String qgis, double expected) {
    String ecql = QgisExpression.value(qgis, p -> {}).orElseThrow();
    Object value = FeatureExpression.parse(ecql).value(FEATURE::get);
    assertThat(((Number) value).doubleValue()).isEqualTo(expected);
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndTheRestOfAnAndIsKept() {
    List<Sentence> problems = new ArrayList<>();
    assertThat(QgisExpression.filter("n = 7 AND within($geometry, @map_extent)", problems::add))
        .contains("n = 7");
    assertThat(problems).hasSize(1);
    assertThat(QgisExpression.filter("n = 7 OR $area > 5", problems::add)).isEmpty();
    assertThat(QgisExpression.filter("n = ", problems::add)).isEmpty();
    assertThat(problems).hasSize(3);
    assertThat(QgisExpression.filter("($area > 5 AND $length > 5) OR n = 7", problems::add))
        .isEmpty();
  }
}
