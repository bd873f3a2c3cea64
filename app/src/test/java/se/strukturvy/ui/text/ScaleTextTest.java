package se.strukturvy.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1:250000",
        "1:250 000",
        "250000",
        "1 : 250.000",
        "1:250\u00A0000",
        "250,000",
        " 1:250\u202F000 "
      })
  void readsAsPeopleWrite(String text) {
    assertThat(ScaleText.parse(text)).hasValue(250_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1:", "1:0", "långt", "1:-5", "1:99999999999", "7:500"})
  void refusesWhatIsNoScale(String text) {
    assertThat(ScaleText.parse(text)).isEmpty();
  }

  @Test
  void thousandsStandApartAndNoLimitIsNothing() {
    assertThat(ScaleText.limit(1_250_000)).isEqualTo("1:1\u202F250\u202F000");
    assertThat(ScaleText.limit(0)).isEmpty();
    assertThat(ScaleText.limit(Double.POSITIVE_INFINITY)).isEmpty();
  }

  @Test
  void readsWhatItWrites() {
    for (double usual : ScaleText.USUAL) {
      assertThat(ScaleText.parse(ScaleText.format(usual))).hasValue(usual);
    }
  }
}
