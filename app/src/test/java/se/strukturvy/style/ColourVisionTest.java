package se.strukturvy.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourVisionTest {
  @ParameterizedTest
  @EnumSource(ColourVision.class)
  void blackWhiteAndGreyLookAlikeToEverybody(ColourVision vision) {
    assertThat(vision.seen(Rgba.WHITE)).isEqualTo(Rgba.WHITE);
    assertThat(vision.seen(Rgba.BLACK)).isEqualTo(Rgba.BLACK);
    Rgba grey = vision.seen(Rgba.parse("#808080"));
    assertThat(grey.red()).isCloseTo(128, within(1));
    assertThat(grey.blue()).isCloseTo(128, within(1));
  }

  @Test
  void contrastIsThatOfTheAccessibilityGuidelines() {
    // WCAG 2.1: black on white is 21:1; #767676 on white is the well-known limit of 4.54:1.
    assertThat(ColourVision.USUAL.contrast(Rgba.BLACK, Rgba.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(ColourVision.USUAL.contrast(Rgba.parse("#767676"), Rgba.WHITE))
        .isCloseTo(4.54, within(0.01));
  }

  @Test
  void withoutLongOrMiddleConesRedAndGreenComeTogether() {
    Rgba red = Rgba.parse("#FF0000");
    Rgba green = Rgba.parse("#00FF00");
    for (ColourVision vision :
        new ColourVision[] {ColourVision.PROTANOPIA, ColourVision.DEUTERANOPIA}) {
      // Both look yellow or brown: hardly any blue.
      assertThat(vision.seen(red).blue()).isLessThan(60);
      assertThat(hue(vision.seen(red))).isCloseTo(hue(vision.seen(green)), within(15.0));
    }
  }

  private static double hue(Rgba colour) {
    return Color.RGBtoHSB(colour.red(), colour.green(), colour.blue(), null)[0] * 360;
  }
}
