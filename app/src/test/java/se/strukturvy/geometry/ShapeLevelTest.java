package se.strukturvy.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** What a level leaves out cannot be seen: areas, borders, ends and spikes are where they were. */
class ShapeLevelTest {
  private static final Quantization GRID = new Quantization(0, 0, Quantization.MILLIMETRE);

  /** One metre, on the grid. */
  private static final double METRE = 1 / Quantization.MILLIMETRE;

  private static PackedGeometry pack(GeometryKind kind, Coordinate[]... parts) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder = new PackedGeometryBuilder(GRID, chunks::add);
    PartRole role = kind == GeometryKind.POLYGON ? PartRole.SHELL : PartRole.LINE;
    for (Coordinate[] part : parts) {
      double[] xy = Arrays.stream(part).flatMapToDouble(c -> Arrays.stream(xy(c))).toArray();
      builder.begin(0, kind);
      builder.part(role, xy, part.length);
      builder.end();
    }
    builder.flush();
    return chunks.get(0);
  }

  private static double[] xy(Coordinate c) {
    return new double[] {c.x, c.y};
  }

  /** The vertices of a feature of one part, metres. */
  private static Coordinate[] vertices(PackedGeometry shapes, int feature) {
    int part = shapes.firstPart(feature);
    return IntStream.range(shapes.firstVertex(part), shapes.firstVertex(part + 1))
        .mapToObj(
            v ->
                new Coordinate(
                    GRID.x(shapes.coordinates()[2 * v]), GRID.y(shapes.coordinates()[2 * v + 1])))
        .toArray(Coordinate[]::new);
  }

  private static Coordinate[] circle(double radius, int vertices) {
    return IntStream.range(0, vertices)
        .mapToObj(
            i ->
                new Coordinate(
                    radius * Math.cos(2 * Math.PI * i / vertices),
                    radius * Math.sin(2 * Math.PI * i / vertices)))
        .toArray(Coordinate[]::new);
  }

  @Test
  void aCircleOfAThousandCornersKeepsItsArea() {
    double radius = 100;
    PackedGeometry full = pack(GeometryKind.POLYGON, circle(radius, 1000));
    for (double tolerance : new double[] {0.5, 2, 8}) {
      PackedGeometry level = ShapeLevel.of(full, tolerance * METRE).shapes();
      double area = new GeometryFactory().createPolygon(vertices(level, 0)).getArea();
      // As if the whole edge had moved by a tenth of the tolerance.
      double seen = 2 * Math.PI * radius * tolerance / 10;
      assertThat(area).isCloseTo(Math.PI * radius * radius, within(seen));
      assertThat(level.vertexCount()).isLessThan(400);
    }
  }

  @Test
  void twoAreasGoOnSharingTheirBorder() {
    List<Coordinate> border =
        IntStream.rangeClosed(0, 500)
            .mapToObj(i -> new Coordinate(5 * Math.sin(i / 9.0) + Math.sin(i / 2.0), i))
            .toList();
    List<Coordinate> left = new ArrayList<>(border);
    left.addAll(List.of(new Coordinate(-90, 500), new Coordinate(-90, 0)));
    // The other side begins in the middle of the border and runs the other way.
    List<Coordinate> right = new ArrayList<>(border.subList(250, 501));
    right.addAll(List.of(new Coordinate(90, 500), new Coordinate(90, 0)));
    right.addAll(border.subList(0, 250));
    PackedGeometry full =
        pack(
            GeometryKind.POLYGON,
            left.toArray(new Coordinate[0]),
            right.toArray(new Coordinate[0]));
    PackedGeometry level = ShapeLevel.of(full, METRE).shapes();

    List<Coordinate> leftBorder = between(vertices(level, 0), 20, 480);
    assertThat(leftBorder).hasSizeBetween(20, 300);
    assertThat(between(vertices(level, 1), 20, 480))
        .containsExactlyInAnyOrderElementsOf(leftBorder);
  }

  private static List<Coordinate> between(Coordinate[] vertices, double low, double high) {
    return Arrays.stream(vertices)
        .filter(c -> Math.abs(c.x) < 50 && c.y > low && c.y < high)
        .distinct()
        .toList();
  }

  @Test
  void linesKeepTheirEndsAndEveryPointIsNear() {
    Coordinate[] coast =
        IntStream.range(0, 2000)
            .mapToObj(i -> new Coordinate(i * 0.1, 7 * Math.sin(i / 50.0) + 0.1 * Math.sin(i)))
            .toArray(Coordinate[]::new);
    PackedGeometry full = pack(GeometryKind.LINE, coast);
    Coordinate[] level = vertices(ShapeLevel.of(full, METRE).shapes(), 0);
    assertThat(level).hasSizeLessThan(300);
    assertThat(level[0].distance(coast[0])).isLessThan(0.001);
    assertThat(level[level.length - 1].distance(coast[1999])).isLessThan(0.001);
    var line = new GeometryFactory().createLineString(level);
    for (Coordinate point : coast) {
      assertThat(line.distance(new GeometryFactory().createPoint(point))).isLessThan(1);
    }
  }

  @Test
  void spikesAndTheLastThreeCornersStay() {
    Coordinate[] spiked = circle(100, 1000);
    spiked[300] = new Coordinate(-200, 0);
    Coordinate[] tiny = circle(0.2, 50);
    PackedGeometry full = pack(GeometryKind.POLYGON, spiked, tiny);
    PackedGeometry level = ShapeLevel.of(full, METRE).shapes();
    assertThat(vertices(level, 0)).contains(new Coordinate(-200, 0));
    assertThat(vertices(level, 1)).hasSize(4);
  }

  @Test
  void housesNearAtHandHaveNoLevel() {
    Coordinate[] house = {
      new Coordinate(0, 0), new Coordinate(12, 0), new Coordinate(12, 8), new Coordinate(0, 8)
    };
    assertThat(ShapeLevel.of(pack(GeometryKind.POLYGON, house), METRE)).isNull();
  }
}
