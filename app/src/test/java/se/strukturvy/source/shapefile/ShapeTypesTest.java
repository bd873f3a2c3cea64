package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.strukturvy.geometry.GeometryKind;

class ShapeTypesTest {
  @TempDir Path folder;

  @Test
  void aPointIsWhereItsNumbersSay() throws IOException {
    assertThat(read(new ShpWriter(1).point(503000.5, 6571000.25)).wkt())
        .containsExactly("POINT (503000.5 6571000.25)");
  }

  @Test
  void heightAndMeasureOfAPointArePassedOver() throws IOException {
    assertThat(read(new ShpWriter(11).point(1, 2, 30, 400)).wkt()).containsExactly("POINT (1 2)");
    assertThat(read(new ShpWriter(11).point(1, 2, 30)).wkt()).containsExactly("POINT (1 2)");
    assertThat(read(new ShpWriter(21).point(1, 2, 400)).wkt()).containsExactly("POINT (1 2)");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 18, 28})
  void aMultipointHasAllItsPoints(int type) throws IOException {
    Opened opened = read(new ShpWriter(type).points(new double[] {1, 2}, new double[] {3, 4}));
    assertThat(opened.wkt()).containsExactly("MULTIPOINT ((1 2), (3 4))");
    assertThat(opened.source().type().kind()).isEqualTo(GeometryKind.POINT);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 13, 23})
  void aPolylineHasAllItsParts(int type) throws IOException {
    Opened opened =
        read(
            new ShpWriter(type)
                .parts(new double[] {0, 0, 5, 5})
                .parts(new double[] {0, 0, 1, 1}, new double[] {2, 2, 3, 3, 4, 2}));
    assertThat(opened.wkt())
        .containsExactly("LINESTRING (0 0, 5 5)", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 2))");
    assertThat(opened.source().type().kind()).isEqualTo(GeometryKind.LINE);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 25})
  void aPolygonHasItsHole(int type) throws IOException {
    Opened opened =
        read(
            new ShpWriter(type)
                .parts(
                    new double[] {0, 0, 0, 9, 9, 9, 9, 0, 0, 0},
                    new double[] {1, 1, 2, 1, 2, 2, 1, 2, 1, 1}));
    assertThat(opened.wkt())
        .containsExactly("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))");
    assertThat(opened.source().type().kind()).isEqualTo(GeometryKind.POLYGON);
  }

  @Test
  void aMultipatchIsSeenFromAbove() throws IOException {
    double[] strip = {0, 0, 0, 1, 1, 0, 1, 1};
    double[] fan = {5, 5, 6, 5, 6, 6, 5, 6};
    double[] outer = {20, 20, 20, 29, 29, 29, 29, 20, 20, 20};
    double[] inner = {21, 21, 22, 21, 22, 22, 21, 21};
    Opened opened =
        read(new ShpWriter(31).patches(new int[] {0, 1, 2, 3}, strip, fan, outer, inner));
    assertThat(opened.wkt())
        .containsExactly(
            "MULTIPOLYGON (((0 0, 0 1, 1 0, 0 0)), ((0 1, 1 0, 1 1, 0 1)),"
                + " ((5 5, 6 5, 6 6, 5 5)), ((5 5, 6 6, 5 6, 5 5)),"
                + " ((20 20, 20 29, 29 29, 29 20, 20 20), (21 21, 22 21, 22 22, 21 21)))");
  }

  @Test
  void aNullShapeIsAFeatureWithoutAShape() throws IOException {
    Opened opened = read(new ShpWriter(1).nothing().point(1, 2));
    assertThat(opened.wkt()).containsExactly("none", "POINT (1 2)");
    assertThat(opened.source().count()).isEqualTo(2);
    assertThat(opened.notes()).singleElement().asString().contains("no .dbf");
  }

  @Test
  void aPointThatIsNotANumberIsEmpty() throws IOException {
    assertThat(read(new ShpWriter(1).point(Double.NaN, Double.NaN)).wkt())
        .containsExactly("POINT EMPTY");
  }

  private Opened read(ShpWriter writer) throws IOException {
    return Opened.of(writer.write(folder, "a"));
  }
}
