package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/**
 * Pictures are those of Java2D's anti-aliased drawing of the full geometry, within a tolerance: at
 * most 3 % of the pixels differ by more than 20/255, and none by more than 100/255.
 */
class Java2dComparisonTest {
  private static final int INK = 0xFF1F4E79;
  private static final int CLEAR_INK = 0x801F4E79;
  private static final double[] BEND = {6, 50, 22, 12, 34, 48, 52, 20, 58, 40};
  private static final double[] SMOOTH = smooth();

  private static double[] smooth() {
    double[] xy = new double[120];
    for (int i = 0; i < 60; i++) {
      xy[2 * i] = 3 + i;
      xy[2 * i + 1] = 32 + 18 * Math.sin(i / 6.0);
    }
    return xy;
  }

  @TestFactory
  Stream<DynamicTest> linesOfAllWidths() {
    return Stream.of(0.1, 0.3, 0.6, 1.0, 1.5, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0)
        .map(
            width ->
                DynamicTest.dynamicTest(
                    width + " px",
                    () -> compareLine(SMOOTH, width, Stroke.Cap.ROUND, Stroke.Join.ROUND)));
  }

  @TestFactory
  Stream<DynamicTest> capsAndJoins() {
    return Arrays.stream(Stroke.Cap.values())
        .flatMap(
            cap ->
                Arrays.stream(Stroke.Join.values())
                    .map(
                        join ->
                            DynamicTest.dynamicTest(
                                cap + " " + join, () -> compareLine(BEND, 7, cap, join))));
  }

  @TestFactory
  Stream<DynamicTest> dashes() {
    return Stream.of(new double[] {8, 4}, new double[] {2, 2}, new double[] {12, 3, 2, 3})
        .map(
            dashes ->
                DynamicTest.dynamicTest(Arrays.toString(dashes), () -> compareDashes(dashes)));
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Area(String name, double[]... rings) {}

  @TestFactory
  Stream<DynamicTest> areas() {
    List<Area> areas = new ArrayList<>();
    areas.add(new Area("triangle", new double[] {5, 58, 30, 4, 60, 50}));
    areas.add(
        new Area(
            "hole",
            new double[] {5, 5, 5, 59, 59, 59, 59, 5},
            new double[] {20, 20, 44, 20, 44, 44, 20, 44}));
    areas.add(new Area("sliver", new double[] {3, 10, 61, 30.4, 3, 10.6}));
    areas.add(new Area("thinner than a pixel", new double[] {5, 20, 60, 20, 60, 20.2, 5, 20.2}));
    areas.add(
        new Area(
            "ring that touches itself",
            new double[] {10, 10, 32, 32, 54, 10, 54, 54, 32, 32, 10, 54}));
    areas.add(
        new Area(
            "comb",
            new double[] {
              4, 60, 60, 60, 60, 8, 50, 8, 50, 50, 40, 50, 40, 8, 30, 8, 30, 50, 20, 50, 20, 8, 4, 8
            }));
    areas.add(new Area("beyond the picture", new double[] {-500, -300, 40, 20, 900, 700, -80, 50}));
    areas.add(
        new Area("two pixels", new double[] {30.3, 30.1, 32.1, 30.7, 31.6, 32.4, 29.9, 31.8}));
    return areas.stream()
        .flatMap(
            area ->
                Stream.of(
                    DynamicTest.dynamicTest(area.name(), () -> compareFill(area, INK)),
                    DynamicTest.dynamicTest(
                        area.name() + ", half clear", () -> compareFill(area, CLEAR_INK)),
                    DynamicTest.dynamicTest(
                        area.name() + ", outlined", () -> compareOutline(area))));
  }

  @TestFactory
  Stream<DynamicTest> circles() {
    return Stream.of(3.0, 8.0, 20.0, 50.0)
        .map(
            size ->
                DynamicTest.dynamicTest(
                    size + " px",
                    () -> {
                      int[] ours =
                          Scene.draw(
                              new Scene()
                                  .add(GeometryKind.POINT, new double[] {31.3, 32.6})
                                  .layer(
                                      Style.of(
                                          new PointSymbolizer(
                                              Marker.Shape.CIRCLE,
                                              Size.px(size),
                                              new Fill.Solid(new Rgba(INK)),
                                              null,
                                              0))));
                      Ellipse2D circle =
                          new Ellipse2D.Double(31.3 - size / 2, 32.6 - size / 2, size, size);
                      compare(ours, new Java2dPicture().fill(circle, INK));
                    }));
  }

  private static void compareLine(double[] xy, double width, Stroke.Cap cap, Stroke.Join join) {
    Stroke stroke = new Stroke(new Rgba(INK), Size.px(width), List.of(), cap, join);
    int[] ours =
        Scene.draw(
            new Scene().add(GeometryKind.LINE, xy).layer(Style.of(new LineSymbolizer(stroke))));
    BasicStroke pen = new BasicStroke((float) width, javaCap(cap), javaJoin(join), 4);
    compare(ours, new Java2dPicture().stroke(Java2dPicture.path(false, xy), INK, pen));
  }

  private static void compareDashes(double... dashes) {
    List<Double> pattern = Arrays.stream(dashes).boxed().toList();
    Stroke stroke =
        new Stroke(new Rgba(INK), Size.px(4), pattern, Stroke.Cap.BUTT, Stroke.Join.MITRE);
    int[] ours =
        Scene.draw(
            new Scene().add(GeometryKind.LINE, BEND).layer(Style.of(new LineSymbolizer(stroke))));
    float[] floats = new float[dashes.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) dashes[i];
    }
    BasicStroke pen =
        new BasicStroke(4, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 4, floats, 0);
    compare(ours, new Java2dPicture().stroke(Java2dPicture.path(false, BEND), INK, pen));
  }

  private static void compareFill(Area area, int argb) {
    int[] ours =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, area.rings())
                .layer(Style.of(new PolygonSymbolizer(new Fill.Solid(new Rgba(argb)), null))));
    compare(ours, new Java2dPicture().fill(Java2dPicture.path(true, area.rings()), argb));
  }

  private static void compareOutline(Area area) {
    Stroke stroke =
        new Stroke(new Rgba(INK), Size.px(1), List.of(), Stroke.Cap.BUTT, Stroke.Join.BEVEL);
    Fill fill = new Fill.Solid(new Rgba(0xFFA6CEE3));
    int[] ours =
        Scene.draw(
            new Scene()
                .add(GeometryKind.POLYGON, area.rings())
                .layer(Style.of(new PolygonSymbolizer(fill, stroke))));
    BasicStroke pen = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL);
    compare(
        ours,
        new Java2dPicture()
            .fill(Java2dPicture.path(true, area.rings()), 0xFFA6CEE3)
            .stroke(Java2dPicture.path(true, area.rings()), INK, pen));
  }

  private static void compare(int[] ours, Java2dPicture theirs) {
    int[] differences = Scene.differences(ours, theirs.pixels());
    long far = Arrays.stream(differences).filter(d -> d > 20).count();
    int most = Arrays.stream(differences).max().orElseThrow();
    assertThat(far)
        .as(String.format(Locale.ROOT, "pixels that differ by more than 20; the most %d", most))
        .isLessThanOrEqualTo(ours.length * 3L / 100);
    assertThat(most).isLessThanOrEqualTo(100);
  }

  private static int javaCap(Stroke.Cap cap) {
    return switch (cap) {
      case BUTT -> BasicStroke.CAP_BUTT;
      case ROUND -> BasicStroke.CAP_ROUND;
      case SQUARE -> BasicStroke.CAP_SQUARE;
    };
  }

  private static int javaJoin(Stroke.Join join) {
    return switch (join) {
      case MITRE -> BasicStroke.JOIN_MITER;
      case ROUND -> BasicStroke.JOIN_ROUND;
      case BEVEL -> BasicStroke.JOIN_BEVEL;
    };
  }
}
