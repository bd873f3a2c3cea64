package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Style;

/** Pictures that nobody waits for any more are given up soon. */
class RenderingOnRequestTest {
  private static final int MANY = 20_000;

  private static DrawnLayer squares(int count) {
    Scene scene = new Scene();
    for (int i = 0; i < count; i++) {
      double x = i % 60;
      double y = i / 60 % 60;
      scene.add(GeometryKind.POLYGON, new double[] {x, y, x + 3, y, x + 3, y + 3, x, y + 3});
    }
    return scene.layer(
        Style.of(new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#A6CEE3")), null)));
  }

  @Test
  void theRendererAsksEvery128FeaturesWhetherThePictureIsStillWanted() {
    AtomicLong asked = new AtomicLong();
    BooleanSupplier wanted =
        () -> {
          asked.incrementAndGet();
          return false;
        };
    new SoftwareRenderer(1).render(Scene.snapshot(squares(MANY)), wanted);
    assertThat(asked.get()).isGreaterThanOrEqualTo(MANY / 128);
  }

  @Test
  void onceCancelledNoFurtherFeatureIsDrawn() {
    AtomicLong asked = new AtomicLong();
    BooleanSupplier thirdTime = () -> asked.incrementAndGet() >= 3;
    assertThat(new SoftwareRenderer(1).render(Scene.snapshot(squares(MANY)), thirdTime)).isNull();
    assertThat(asked.get()).isLessThanOrEqualTo(4);
  }
}
