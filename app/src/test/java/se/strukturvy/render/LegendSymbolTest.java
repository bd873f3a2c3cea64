package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;

class LegendSymbolTest {
  private static final Stroke BAND = Stroke.solid(Rgba.parse("#B3001B"), Size.px(9));

  private static Frame arrow(Stroke stroke) {
    LineSymbolizer line = new LineSymbolizer(stroke, null, Size.px(0), Arrow.END);
    return new LegendSymbol(34, 18, 1).draw(List.of(line), GeometryKind.LINE);
  }

  private static boolean isClear(Frame frame, int x, int y) {
    return frame.pixels()[y * frame.width() + x] >>> 24 == 0;
  }

  @Test
  void theHeadOfABroadArrowIsWhole() {
    Frame frame = arrow(BAND);
    for (int x = 0; x < frame.width(); x++) {
      assertThat(isClear(frame, x, 0)).isTrue();
      assertThat(isClear(frame, x, frame.height() - 1)).isTrue();
    }
  }

  @Test
  void aDashedArrowShowsItsGapsAndAWholeOneHasNone() {
    assertThat(gaps(arrow(BAND.dashed(17.0, 8.0)))).isPositive();
    assertThat(gaps(arrow(BAND))).isZero();
  }

  @Test
  void aThinnerArrowIsThinnerInTheLegendToo() {
    Stroke thin = Stroke.solid(BAND.colour(), Size.px(5));
    assertThat(breadth(arrow(thin))).isLessThan(breadth(arrow(BAND)));
  }

  /** Clear pixels between the ends, along the middle. */
  private static long gaps(Frame frame) {
    return IntStream.range(4, frame.width() - 4)
        .filter(x -> isClear(frame, x, frame.height() / 2))
        .count();
  }

  /** Pixels that the shaft takes across, near its beginning. */
  private static long breadth(Frame frame) {
    return IntStream.range(0, frame.height()).filter(y -> !isClear(frame, 5, y)).count();
  }
}
