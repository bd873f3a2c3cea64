package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** Each fact is about the area that is covered, which anybody can work out. */
class PolygonRingsTest {
  @TempDir Path folder;

  @Test
  void clockwiseRingsAreShellsAndTheOthersTheirHoles() throws IOException {
    assertThat(area(clockwise(0, 0, 10), counter(2, 2, 3))).isEqualTo(100 - 9);
  }

  @Test
  void theOrderOfRingsDoesNotMatter() throws IOException {
    assertThat(area(counter(2, 2, 3), clockwise(50, 0, 10), clockwise(0, 0, 10)))
        .isEqualTo(100 - 9 + 100);
  }

  @Test
  void anIslandInALakeIsLand() throws IOException {
    assertThat(area(clockwise(0, 0, 10), counter(2, 2, 6), clockwise(4, 4, 2)))
        .isEqualTo(100 - 36 + 4);
  }

  @Test
  void ringsThatAllRunTheSameWayAreSortedByContainment() throws IOException {
    assertThat(area(clockwise(0, 0, 10), clockwise(2, 2, 3))).isEqualTo(100 - 9);
    assertThat(area(counter(0, 0, 10), counter(2, 2, 6), counter(4, 4, 2))).isEqualTo(100 - 36 + 4);
    assertThat(area(clockwise(0, 0, 10), clockwise(20, 0, 10))).isEqualTo(200);
  }

  @Test
  void ringsThatRunTheWayOfGeoJsonAreSortedByContainment() throws IOException {
    assertThat(area(counter(0, 0, 10), clockwise(2, 2, 3))).isEqualTo(100 - 9);
  }

  @Test
  void aHoleThatTouchesItsShellStaysAHole() throws IOException {
    double[] diamond = {0, 5, 2, 4, 4, 5, 2, 6, 0, 5};
    assertThat(area(clockwise(0, 0, 10), diamond)).isEqualTo(100 - 4);
  }

  @Test
  void aThousandIslandsInOneLakeAreFoundFast() throws IOException {
    double[][] rings = new double[1002][];
    rings[0] = counter(0, 0, 100);
    rings[1] = counter(1, 1, 98);
    for (int i = 0; i < 1000; i++) {
      rings[i + 2] = counter(2 + i % 40 * 2, 2 + i / 40 * 2, 1);
    }
    assertThat(area(rings)).isEqualTo(100 * 100 - 98 * 98 + 1000);
  }

  @Test
  void ringsWithNumbersThatAreNoPlaceDoNotDisturbTheOthers() throws IOException {
    double[][] rings = new double[100][];
    for (int i = 0; i < 100; i++) {
      rings[i] = clockwise(20 * i, 0, 10);
      if (i % 3 == 1) {
        rings[i][2] = i % 2 == 0 ? Double.NaN : 1e308;
      }
    }
    Opened opened = Opened.of(new ShpWriter(5).parts(rings).write(folder, "rings"));
    assertThat(opened.features().get(0).geometry().getNumGeometries()).isEqualTo(100);
  }

  private double area(double[]... rings) throws IOException {
    Opened opened = Opened.of(new ShpWriter(5).parts(rings).write(folder, "rings"));
    Geometry shape = opened.features().get(0).geometry();
    assertThat(shape.isValid()).isTrue();
    return shape.getArea();
  }

  private static double[] counter(double x, double y, double side) {
    return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
  }

  private static double[] clockwise(double x, double y, double side) {
    double[] ring = counter(x, y, side);
    double[] turned = Arrays.copyOf(ring, ring.length);
    for (int v = 0; v < 5; v++) {
      turned[2 * v] = ring[2 * (4 - v)];
      turned[2 * v + 1] = ring[2 * (4 - v) + 1];
    }
    return turned;
  }
}
