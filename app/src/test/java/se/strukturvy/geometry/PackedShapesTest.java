package se.strukturvy.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class PackedShapesTest {
  private static final GeometryFactory JTS = new GeometryFactory();

  private static PackedGeometry pack(GeometryKind kind, List<double[]> shapes) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, 0.001), chunks::add);
    for (int i = 0; i < shapes.size(); i++) {
      builder.begin(i, kind);
      PartRole role =
          kind == GeometryKind.POLYGON
              ? PartRole.SHELL
              : kind == GeometryKind.LINE ? PartRole.LINE : PartRole.POINTS;
      builder.part(role, shapes.get(i).clone(), shapes.get(i).length / 2);
      builder.end();
    }
    builder.flush();
    return chunks.get(0);
  }

  /** Star-shaped rings, which never cross themselves, strewn over a square kilometre. */
  private static List<double[]> rings(Random random, int count) {
    List<double[]> rings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble() * 1000;
      double y = random.nextDouble() * 1000;
      int n = 3 + random.nextInt(12);
      double[] ring = new double[2 * n];
      for (int k = 0; k < n; k++) {
        double r = 2 + random.nextDouble() * 40;
        ring[2 * k] = x + r * Math.cos(2 * Math.PI * k / n);
        ring[2 * k + 1] = y + r * Math.sin(2 * Math.PI * k / n);
      }
      rings.add(ring);
    }
    return rings;
  }

  private static Geometry polygon(double[] ring) {
    Coordinate[] closed = new Coordinate[ring.length / 2 + 1];
    for (int i = 0; i < closed.length; i++) {
      int at = 2 * (i % (ring.length / 2));
      closed[i] = new Coordinate(ring[at], ring[at + 1]);
    }
    return JTS.createPolygon(closed);
  }

  @Property(tries = 40)
  void theIndexMissesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 900) int count) {
    Random random = new Random(seed);
    PackedGeometry shapes = pack(GeometryKind.POLYGON, rings(random, count));
    int x = random.nextInt(1_000_000);
    int y = random.nextInt(1_000_000);
    int[] window = {x, y, x + random.nextInt(200_000), y + random.nextInt(200_000)};
    long[] marks = new long[(count + 63) / 64];
    long[] before = new long[marks.length];
    shapes.index().query(window, before);
    shapes.index().build();
    shapes.index().query(window, marks);
    int[] box = new int[4];
    for (int f = 0; f < count; f++) {
      shapes.box(f, box, 0);
      boolean meets =
          box[0] <= window[2] && box[2] >= window[0] && box[1] <= window[3] && box[3] >= window[1];
      assertThat((before[f / 64] >> (f % 64) & 1) != 0 || !meets).isTrue();
      boolean marked = (marks[f / 64] >> (f % 64) & 1) != 0;
      assertThat(marked || !meets).isTrue();
    }
  }

  @Test
  void theIndexLeavesOutWhatIsFarAway() {
    PackedGeometry shapes = pack(GeometryKind.POLYGON, rings(new Random(1), 20_000));
    // A tenth of the ground from south to north, until the tree is built; what comes along at the
    // edges is as large as a shape.
    assertThat(inTheMiddle(shapes)).isBetween(2000, 4000);
    shapes.index().build();
    assertThat(inTheMiddle(shapes)).isBetween(200, 1600);
  }

  /** How many shapes are found in the middle hundredth of the ground. */
  private static int inTheMiddle(PackedGeometry shapes) {
    long[] marks = new long[(shapes.size() + 63) / 64];
    shapes.index().query(new int[] {450_000, 450_000, 550_000, 550_000}, marks);
    return Arrays.stream(marks).mapToInt(Long::bitCount).sum();
  }

  @Property(tries = 40)
  void distancesAreThoseOfJts(@ForAll long seed) {
    Random random = new Random(seed);
    List<double[]> rings = rings(random, 1);
    Coordinate point = new Coordinate(random.nextDouble() * 1000, random.nextDouble() * 1000);
    double expected = polygon(rings.get(0)).distance(JTS.createPoint(point));
    double ours = FeatureDistance.of(pack(GeometryKind.POLYGON, rings), 0, point.x, point.y);
    assertThat(ours).isCloseTo(expected, within(0.01));
  }

  @Property(tries = 60)
  void theMiddleOfAnAreaLiesInIt(@ForAll long seed) {
    List<double[]> rings = rings(new Random(seed), 1);
    PackedGeometry shapes = pack(GeometryKind.POLYGON, rings);
    int[] middle = InteriorPoint.of(shapes, 0);
    Coordinate point = new Coordinate(shapes.grid().x(middle[0]), shapes.grid().y(middle[1]));
    assertThat(polygon(rings.get(0)).distance(JTS.createPoint(point))).isLessThan(0.01);
  }

  @Test
  void theMiddleOfALineLiesHalfWay() {
    PackedGeometry shapes = pack(GeometryKind.LINE, List.of(new double[] {0, 0, 100, 0, 100, 50}));
    int[] middle = InteriorPoint.of(shapes, 0);
    assertThat(shapes.grid().x(middle[0])).isCloseTo(75, within(0.01));
    assertThat(shapes.grid().y(middle[1])).isCloseTo(0, within(0.01));
  }

  @Test
  void hilbertsCurveGoesFromCellToNeighbour() {
    // In a corner of 8 by 8 cells the curve visits each once, each a neighbour of the one before.
    int[] xAt = new int[256 * 256];
    int[] yAt = new int[256 * 256];
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 256; y++) {
        int distance = (int) HilbertCurve.distance(x, y);
        xAt[distance] = x;
        yAt[distance] = y;
      }
    }
    for (int i = 1; i < 256 * 256; i++) {
      assertThat(Math.abs(xAt[i] - xAt[i - 1]) + Math.abs(yAt[i] - yAt[i - 1])).isEqualTo(1);
    }
  }

  @Test
  void sumsOfSmallFeaturesCountEachOnce() {
    int count = 30_000;
    PackedGeometry shapes = pack(GeometryKind.POLYGON, rings(new Random(5), count));
    DotLevel level = DotPyramid.of(List.of(shapes), FeatureGroups.ONE).level(200_000);
    long sum = 0;
    for (int i = 0; i < level.size(); i++) {
      sum += level.count(i);
    }
    long[] others = new long[(count + 63) / 64];
    Arrays.fill(others, -1L);
    level.keepOthers(0, others);
    for (int f = 0; f < count; f++) {
      sum += others[f / 64] >> (f % 64) & 1;
    }
    assertThat(sum).isEqualTo(count);
  }
}
