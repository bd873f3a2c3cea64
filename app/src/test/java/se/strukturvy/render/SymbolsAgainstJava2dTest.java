package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.Emphasis;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Station;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;

/**
 * Symbols are what Java2D draws of the shapes that their definitions describe, within the tolerance
 * of {@link Java2dComparisonTest}.
 */
class SymbolsAgainstJava2dTest {
  private static final int INK = 0xFF1F4E79;
  private static final int PALE = 0xFFE8D9B5;
  private static final double[] BOX = {8, 8, 56, 8, 56, 56, 8, 56};
  private static final double[] LEVEL = {4, 32, 60, 32};
  private static final Shape BOX_SHAPE = new Rectangle2D.Double(8, 8, 48, 48);

  /** Corners around (0, 0), one unit half as high as the symbol. */
  private static final Map<Marker, double[]> CORNERS =
      Map.of(
          Marker.Shape.SQUARE,
          new double[] {-1, -1, 1, -1, 1, 1, -1, 1},
          Marker.Shape.DIAMOND,
          new double[] {0, -1, 1, 0, 0, 1, -1, 0},
          Marker.Shape.TRIANGLE,
          new double[] {0, -1, 1, 1, -1, 1},
          Marker.Shape.PENTAGON,
          regular(5),
          Marker.Shape.HEXAGON,
          regular(6),
          new Marker.Pictogram("M0 0L8 0L8 4L0 8z", 8),
          new double[] {-1, -1, 1, -1, 1, 0, -1, 1},
          new Marker.Pictogram("m2,2h12v12h-12z", 16),
          new double[] {-.75, -.75, .75, -.75, .75, .75, -.75, .75});

  private static double[] regular(int corners) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      xy[2 * i] = Math.sin(2 * Math.PI * i / corners);
      xy[2 * i + 1] = -Math.cos(2 * Math.PI * i / corners);
    }
    return xy;
  }

  @TestFactory
  Stream<DynamicTest> markers() {
    return CORNERS.keySet().stream()
        .flatMap(marker -> Stream.of(0.0, 25.0).map(turn -> markerTest(marker, turn)));
  }

  private static DynamicTest markerTest(Marker marker, double turn) {
    return DynamicTest.dynamicTest(
        marker + " turned by " + turn,
        () -> {
          AffineTransform place = AffineTransform.getTranslateInstance(31.3, 32.6);
          place.rotate(Math.toRadians(turn));
          place.scale(15, 15);
          Shape shape = place.createTransformedShape(Java2dPicture.path(true, CORNERS.get(marker)));
          BasicStroke pen = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
          compare(
              point(marker, 30, turn),
              new Java2dPicture().fill(shape, PALE).stroke(shape, INK, pen));
        });
  }

  @Test
  void curvesOfPictograms() {
    String circle = "M0 50A50 50 0 1 1 100 50A50 50 0 0 1 0 50Z";
    Ellipse2D disc = new Ellipse2D.Double(31.3 - 15, 32.6 - 15, 30, 30);
    BasicStroke pen = new BasicStroke(2);
    compare(
        point(new Marker.Pictogram(circle, 100), 30, 0),
        new Java2dPicture().fill(disc, PALE).stroke(disc, INK, pen));
  }

  private static int[] point(Marker marker, double size, double turn) {
    Stroke edge = Stroke.solid(new Rgba(INK), Size.px(2));
    Symbolizer look =
        new PointSymbolizer(marker, Size.px(size), new Fill.Solid(new Rgba(PALE)), edge, turn);
    return draw(GeometryKind.POINT, new double[] {31.3, 32.6}, look);
  }

  @Test
  void hatching() {
    Fill hatch = new Fill.Hatch(new Rgba(INK), Size.px(8), Size.px(3), 0);
    // Level lines are tied to northing 0, which is the picture's upper edge.
    Java2dPicture expected = new Java2dPicture();
    for (int y = 8; y < 56; y += 8) {
      expected.fill(new Rectangle2D.Double(8, y, 48, 3), INK);
    }
    compare(draw(GeometryKind.POLYGON, BOX, new PolygonSymbolizer(hatch, null)), expected);
  }

  @Test
  void stripesBeginAtTheEdgeOfTheArea() {
    List<Rgba> colours = List.of(new Rgba(INK), new Rgba(PALE));
    Fill stripes = new Fill.Stripes(colours, Size.px(7), 0, false);
    // 48 pixels hold three rounds of 14 pixels; fitted, each band is 8 pixels.
    Java2dPicture expected = new Java2dPicture();
    for (int i = 0; i < 6; i++) {
      expected.fill(new Rectangle2D.Double(8, 8 + 8 * i, 48, 8), i % 2 == 0 ? INK : PALE);
    }
    compare(draw(GeometryKind.POLYGON, BOX, new PolygonSymbolizer(stripes, null)), expected);
  }

  @Test
  void pointPatternsAreTiedToTheGround() {
    PointSymbolizer dot =
        new PointSymbolizer(
            Marker.Shape.SQUARE, Size.px(4), new Fill.Solid(new Rgba(INK)), null, 0);
    Fill pattern = new Fill.PointPattern(dot, Size.px(12), Size.px(12), false);
    Area expected = new Area();
    for (int x = 0; x <= 60; x += 12) {
      for (int y = 0; y <= 60; y += 12) {
        expected.add(new Area(new Rectangle2D.Double(x - 2, y - 2, 4, 4)));
      }
    }
    expected.intersect(new Area(BOX_SHAPE));
    compare(
        draw(GeometryKind.POLYGON, BOX, new PolygonSymbolizer(pattern, null)),
        new Java2dPicture().fill(expected, INK));
  }

  @Test
  void casingsAndOffsets() {
    Stroke wide = new Stroke(new Rgba(INK), Size.px(12), List.of(), Stroke.Cap.BUTT, MITRE);
    Stroke thin = new Stroke(new Rgba(PALE), Size.px(6), List.of(), Stroke.Cap.BUTT, MITRE);
    // To the left of a line to the east is north, up.
    Symbolizer look = new LineSymbolizer(thin, wide, Size.px(10), Arrow.NONE);
    compare(
        draw(GeometryKind.LINE, LEVEL, look),
        new Java2dPicture()
            .fill(new Rectangle2D.Double(4, 16, 56, 12), INK)
            .fill(new Rectangle2D.Double(4, 19, 56, 6), PALE));
  }

  private static final Stroke.Join MITRE = Stroke.Join.MITRE;

  @Test
  void markersAlongALine() {
    PointSymbolizer ties =
        new PointSymbolizer(
            Marker.Shape.SQUARE,
            Size.px(4),
            new Fill.Solid(new Rgba(INK)),
            null,
            0,
            null,
            new Along(Station.INTERVAL, Size.px(14), true),
            Expressions.NONE);
    Java2dPicture expected = new Java2dPicture();
    for (int x = 4 + 7; x < 60; x += 14) {
      expected.fill(new Rectangle2D.Double(x - 2, 30, 4, 4), INK);
    }
    compare(draw(GeometryKind.LINE, LEVEL, ties), expected);
  }

  @Test
  void arrowHeadsEndWhereTheLineEnds() {
    Stroke stroke = new Stroke(new Rgba(INK), Size.px(6), List.of(), Stroke.Cap.BUTT, MITRE);
    Symbolizer look = new LineSymbolizer(stroke, null, Size.px(0), Arrow.END);
    Path2D head = Java2dPicture.path(true, new double[] {60, 32, 42, 23, 42, 41});
    compare(
        draw(GeometryKind.LINE, LEVEL, look),
        new Java2dPicture().fill(new Rectangle2D.Double(4, 29, 39, 6), INK).fill(head, INK));
  }

  @Test
  void aFadedSymbolDoesNotShineThroughItself() {
    Stroke edge = new Stroke(new Rgba(INK), Size.px(8), List.of(), Stroke.Cap.BUTT, MITRE);
    Symbolizer look = new PolygonSymbolizer(new Fill.Solid(new Rgba(PALE)), edge);
    Rule rule = new Rule("", null, ScaleRange.ALL, List.of(look)).withOpacity(0.5);
    int[] byRule =
        Scene.draw(new Scene().add(GeometryKind.POLYGON, BOX).layer(new Style("", List.of(rule))));
    int[] byLayer =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, BOX)
                .layer(Style.of(look), 0.5, null, Emphasis.NONE));
    Java2dPicture expected =
        new Java2dPicture()
            .fill(new Rectangle2D.Double(4, 4, 56, 56), 0x80000000 | (INK & 0xFFFFFF))
            .fill(new Rectangle2D.Double(12, 12, 40, 40), 0xFFFFFFFF)
            .fill(new Rectangle2D.Double(12, 12, 40, 40), 0x80000000 | (PALE & 0xFFFFFF));
    compare(byRule, expected);
    compare(byLayer, expected);
  }

  @Test
  void evenOddDrawingsHaveHolesWhicheverWayTheirRingsRun() {
    for (String hole : List.of("M4 4H12V12H4Z", "M4 4V12H12V4Z")) {
      Marker.Ink ink = new Marker.Ink.Own(new Rgba(INK));
      Marker.Part part = new Marker.Part("M0 0H16V16H0Z" + hole, ink, NONE, 1, true);
      Marker frame = new Marker.Drawing(16, 16, List.of(part));
      Symbolizer look = new PointSymbolizer(frame, Size.px(32), null, null, 0);
      Area expected = new Area(new Rectangle2D.Double(16, 16, 32, 32));
      expected.subtract(new Area(new Rectangle2D.Double(24, 24, 16, 16)));
      compare(
          draw(GeometryKind.POINT, new double[] {32, 32}, look),
          new Java2dPicture().fill(expected, INK));
    }
  }

  private static final Marker.Ink NONE = Marker.Ink.Lent.NONE;

  private static int[] draw(GeometryKind kind, double[] xy, Symbolizer look) {
    return Scene.draw(new Scene().add(kind, xy).layer(Style.of(look)));
  }

  private static void compare(int[] ours, Java2dPicture theirs) {
    int[] differences = Scene.differences(ours, theirs.pixels());
    assertThat(Arrays.stream(differences).filter(d -> d > 20).count())
        .isLessThanOrEqualTo(ours.length * 3L / 100);
    assertThat(Arrays.stream(differences).max().orElseThrow()).isLessThanOrEqualTo(100);
  }
}
