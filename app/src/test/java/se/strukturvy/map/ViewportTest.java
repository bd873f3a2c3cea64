package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {
  private static final Viewport VIEW = new Viewport(512_000, 6_571_000, 100, 1000, 600, 1);

  @Test
  void northIsUpAndTheUpperLeftCornerIsPixelZero() {
    assertThat(VIEW.toMap(0, 0)).isEqualTo(new Coordinate(462_000, 6_601_000));
    assertThat(VIEW.toScreenX(462_000)).isZero();
    assertThat(VIEW.toScreenY(6_601_000)).isZero();
    Envelope ground = new Envelope(462_000, 562_000, 6_541_000, 6_601_000);
    assertThat(VIEW.extent().equals(ground)).isTrue();
  }

  @Test
  void allOfABoxIsShownAsLargeAsItFits() {
    Viewport high = Viewport.showing(new Envelope(0, 1_000, 0, 6_000), 1000, 600, 1);
    assertThat(high.metresPerPixel()).isEqualTo(10);
    assertThat(high.toMap(500, 300)).isEqualTo(new Coordinate(500, 3_000));
    Viewport wide = Viewport.showing(new Envelope(0, 20_000, 0, 6_000), 1000, 600, 1);
    assertThat(wide.metresPerPixel()).isEqualTo(20);
  }

  @Test
  void aPointAndNothingAtAllAreShownAtAMetreAPixel() {
    Viewport point = Viewport.showing(new Envelope(5, 5, 7, 7), 1000, 600, 1);
    assertThat(point.metresPerPixel()).isEqualTo(1);
    assertThat(point.toMap(500, 300)).isEqualTo(new Coordinate(5, 7));
    assertThat(Viewport.showing(new Envelope(), 1000, 600, 1).toMap(500, 300))
        .isEqualTo(new Coordinate(0, 0));
  }

  @Test
  void aPixelIsThe96thOfAnInch() {
    // 1:96 000 on a screen of 96 pixels an inch: a thousand inches a pixel.
    assertThat(VIEW.atScale(96_000).metresPerPixel()).isCloseTo(25.4, within(1e-9));
    assertThat(VIEW.atScale(96_000).scaleDenominator()).isCloseTo(96_000, within(1e-6));
  }

  @Test
  void theGroundUnderThePointerStaysThereInAZoom() {
    Viewport near = VIEW.zoomed(4, 200, 150);
    assertThat(near.metresPerPixel()).isEqualTo(25);
    assertThat(near.toMap(200, 150)).isEqualTo(VIEW.toMap(200, 150));
  }

  @Test
  void theGroundFollowsTheHandInAPan() {
    assertThat(VIEW.panned(30, 40).toMap(530, 340)).isEqualTo(VIEW.toMap(500, 300));
  }
}
