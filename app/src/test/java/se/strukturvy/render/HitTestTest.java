package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.Emphasis;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

class HitTestTest {
  private static final Style LINES =
      Style.of(new LineSymbolizer(Stroke.solid(Rgba.BLACK, Size.px(1))));
  private static final Style AREAS =
      Style.of(new PolygonSymbolizer(null, Stroke.solid(Rgba.BLACK, Size.px(1))));

  @Test
  void theNearestLineComesFirst() {
    Scene scene =
        new Scene()
            .add(GeometryKind.LINE, new double[] {0, 10, 64, 10})
            .add(GeometryKind.LINE, new double[] {0, 14, 64, 14})
            .add(GeometryKind.LINE, new double[] {0, 40, 64, 40});
    assertThat(new HitTest().at(Scene.snapshot(scene.layer(LINES)), 30, 13, 5))
        .extracting(HitTest.Hit::feature)
        .containsExactly(1L, 0L);
  }

  @Test
  void theInsideOfAnAreaIsAHitButNotItsHole() {
    Scene scene =
        new Scene()
            .add(
                GeometryKind.POLYGON,
                new double[] {0, 0, 60, 0, 60, 60, 0, 60},
                new double[] {20, 20, 40, 20, 40, 40, 20, 40});
    var snapshot = Scene.snapshot(scene.layer(AREAS));
    assertThat(new HitTest().at(snapshot, 10, 10, 0.5)).hasSize(1);
    assertThat(new HitTest().at(snapshot, 30, 30, 0.5)).isEmpty();
  }

  @Test
  void whatTheFilterHidesIsNoHit() {
    Scene scene = new Scene().add(GeometryKind.LINE, new double[] {0, 10, 64, 10});
    var snapshot = Scene.snapshot(scene.layer(LINES, 1, "namn <> 'Ö0'", Emphasis.NONE));
    assertThat(new HitTest().at(snapshot, 30, 10, 5)).isEmpty();
  }
}
