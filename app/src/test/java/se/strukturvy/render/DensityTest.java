package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/**
 * Symbols and letters have the same size in inches on screens of every density: ink is measured as
 * the area of the picture that it covers.
 */
class DensityTest {
  private static final double SIDE = Scene.SIDE;
  private static final double[] LEVEL = {10, 32.3, 54, 32.3};
  private static final double[] MIDDLE = {32.2, 31.7};
  private static final double[] BOX = {8, 8, 56, 8, 56, 56, 8, 56};

  private static Frame draw(DrawnLayer layer, double density) {
    return draw(new SoftwareRenderer(1), layer, 1, density);
  }

  private static Frame draw(
      SoftwareRenderer renderer, DrawnLayer layer, double metres, double density) {
    Viewport viewport = new Viewport(SIDE / 2, -SIDE / 2, metres, SIDE, SIDE, density);
    return renderer.render(new MapSnapshot(List.of(layer), viewport, Rgba.WHITE), () -> false);
  }

  /** Covered area in squares of 1/96 inch. */
  private static double ink(DrawnLayer layer, double density) {
    double sum = 0;
    for (int pixel : draw(layer, density).pixels()) {
      sum += 1 - (pixel & 0xFF) / 255.0;
    }
    return sum / (density * density);
  }

  private static DrawnLayer layer(GeometryKind kind, double[] xy, Symbolizer look) {
    return new Scene().add(kind, xy).layer(Style.of(look));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void linesAreAsWide(double density) {
    // 44 pixels long: the area is the width times that, with butt ends.
    for (Size width : List.of(Size.px(3), Size.mm(1), Size.metres(5))) {
      Stroke stroke = new Stroke(Rgba.BLACK, width, List.of(), Stroke.Cap.BUTT, Stroke.Join.MITRE);
      double area = ink(layer(GeometryKind.LINE, LEVEL, new LineSymbolizer(stroke)), density);
      assertThat(area / 44).isEqualTo(width.pixels(1), Offset.offset(0.06));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void markersAreAsLarge(double density) {
    Fill black = new Fill.Solid(Rgba.BLACK);
    Symbolizer disc = new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(20), black, null, 0);
    assertThat(ink(layer(GeometryKind.POINT, MIDDLE, disc), density))
        .isEqualTo(Math.PI * 100, Offset.offset(4.0));
    Symbolizer square = new PointSymbolizer(Marker.Shape.SQUARE, Size.mm(5), black, null, 20);
    double side = 5 * 96 / 25.4;
    assertThat(ink(layer(GeometryKind.POINT, MIDDLE, square), density))
        .isEqualTo(side * side, Offset.offset(4.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.25, 1.5, 2})
  void patternsCoverAsMuch(double density) {
    // A quarter of 48 by 48 pixels; dots of 4 by 4 pixels in squares of 12 by 12 a ninth.
    Fill hatch = new Fill.Hatch(Rgba.BLACK, Size.px(8), Size.px(2), 30);
    assertThat(ink(layer(GeometryKind.POLYGON, BOX, new PolygonSymbolizer(hatch, null)), density))
        .isEqualTo(48 * 48 / 4.0, Offset.offset(25.0));
    PointSymbolizer dot =
        new PointSymbolizer(Marker.Shape.SQUARE, Size.px(4), new Fill.Solid(Rgba.BLACK), null, 0);
    Fill dots = new Fill.PointPattern(dot, Size.px(12), Size.px(12), false);
    assertThat(ink(layer(GeometryKind.POLYGON, BOX, new PolygonSymbolizer(dots, null)), density))
        .isEqualTo(48 * 48 / 9.0, Offset.offset(20.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1.25, 1.5, 2})
  void lettersAreAsLarge(double density) {
    TextSymbolizer text =
        new TextSymbolizer(
            "'Örebro'",
            new TextSymbolizer.Font(Size.px(14), false, false, false, 0),
            Rgba.BLACK,
            null,
            Placement.CENTRED,
            1,
            null);
    Function<Double, DrawnLayer> name = d -> layer(GeometryKind.POINT, MIDDLE, text);
    assertThat(ink(name.apply(density), density))
        .isEqualTo(ink(name.apply(1.0), 1), Offset.offset(3.0));
    LabelBox plain = draw(name.apply(1.0), 1).labels().get(0).bounds();
    LabelBox dense = draw(name.apply(density), density).labels().get(0).bounds();
    assertThat((dense.maxX() - dense.minX()) / density)
        .isEqualTo(plain.maxX() - plain.minX(), Offset.offset(0.01));
  }

  @Test
  void oneRendererDrawsMarkersAnewForEveryScaleAndDensity() {
    PointSymbolizer onTheGround =
        new PointSymbolizer(
            Marker.Shape.STAR, Size.metres(20), new Fill.Solid(Rgba.BLACK), null, 0);
    DrawnLayer star = layer(GeometryKind.LINE, LEVEL, onTheGround);
    SoftwareRenderer renderer = new SoftwareRenderer(1);
    for (double metres : new double[] {1, 2, 1}) {
      for (double density : new double[] {1, 1.5}) {
        assertThat(draw(renderer, star, metres, density).pixels())
            .isEqualTo(draw(new SoftwareRenderer(1), star, metres, density).pixels());
      }
    }
  }
}
