package se.strukturvy.ui.layer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"1:50 000", "50000", "1 : 50.000", " 1:50\u00a0000 "})
  void readsWhatPeopleType(String text) {
    assertThat(ScaleText.read(text)).hasValue(50000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1:", "1:0", "nära", "1:-5"})
  void nothingElseIsAScale(String text) {
    assertThat(ScaleText.read(text)).isEmpty();
  }

  @Test
  void writesThousandsApart() {
    assertThat(ScaleText.write(1250000)).isEqualTo("1:1 250 000");
    assertThat(ScaleText.write(Double.POSITIVE_INFINITY)).isEmpty();
  }
}
