package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundLengthTest {
  @ParameterizedTest
  @CsvSource({
    "50000, 50000",
    "34700, 20000",
    "15300, 10000",
    "9999, 5000",
    "2.4, 2",
    "1.9, 1",
    "0.49, 0.2"
  })
  void isOneTwoOrFiveTimesAPowerOfTenAndNotTooLong(double most, double metres) {
    assertThat(RoundLength.upTo(most).metres()).isEqualTo(metres);
  }

  @ParameterizedTest
  @CsvSource({"20000, 20 km", "1000, 1 km", "500, 500 m", "1, 1 m", "0.2, 20 cm"})
  void isSaidInTheUnitThatPeopleWouldTake(double metres, String text) {
    assertThat(new RoundLength(metres).text()).isEqualTo(text);
  }
}
