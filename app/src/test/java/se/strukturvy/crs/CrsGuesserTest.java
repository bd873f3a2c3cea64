package se.strukturvy.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Boxes around Örebro and Hallsberg in several systems (DOMAIN §3, gdaltransform). */
class CrsGuesserTest {
  private static final Coordinate OREBRO = new Coordinate(15.2, 59.2);

  private static List<CrsGuess> guess(double x1, double x2, double y1, double y2) {
    return new CrsGuesser(OREBRO).guess(new Envelope(x1, x2, y1, y2));
  }

  @ParameterizedTest
  @CsvSource({
    "506379, 512022, 6547530, 6571051, 3006, false, NATIONAL_GRID",
    "266646, 920877, 6132476, 7671055, 3006, false, NATIONAL_GRID",
    "156381, 162026, 6550150, 6573680, 3009, false, LOCAL_ZONE",
    "1460195, 1466124, 6549590, 6573182, 3021, false, RT_90",
    "15.11, 15.21, 59.06, 59.28, 4326, false, DEGREES_NEARBY",
    "1682176, 1693276, 8194590, 8240764, 3857, false, WEB_MAP",
    "6547530, 6571051, 506379, 512022, 3006, true, NATIONAL_GRID",
    "59.06, 59.28, 15.11, 15.21, 4326, true, DEGREES_NEARBY",
    "-75, -74, 40, 41, 4326, false, DEGREES"
  })
  void proposesTheSystemFirstWhoseNumbersTheseAre(
      double x1, double x2, double y1, double y2, int epsg, boolean swapped, CrsGuess.Reason why) {
    CrsGuess first = guess(x1, x2, y1, y2).get(0);
    assertThat(first.crs().epsg()).isEqualTo(epsg);
    assertThat(first.swapped()).isEqualTo(swapped);
    assertThat(first.reason()).isEqualTo(why);
  }

  @Test
  void saysWhereTheLayerWouldLand() {
    CrsGuess first = guess(512022, 512022, 6571051, 6571051).get(0);
    assertThat(first.longitude()).isCloseTo(15.21096, offset(1e-5));
    assertThat(first.latitude()).isCloseTo(59.27821, offset(1e-5));
  }

  @Test
  void offersEveryLocalZoneWhoseAreaTheNumbersReach() {
    assertThat(guess(156381, 162026, 6550150, 6573680))
        .extracting(g -> g.crs().epsg())
        .contains(3007, 3008, 3009, 3010, 3011);
  }

  @Test
  void proposesNothingForNumbersThatFitNowhere() {
    assertThat(guess(1e9, 2e9, 1e9, 2e9)).isEmpty();
    assertThat(new CrsGuesser(null).guess(new Envelope())).isEmpty();
  }
}
