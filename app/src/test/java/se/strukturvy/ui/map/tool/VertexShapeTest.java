package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import se.strukturvy.ui.map.tool.VertexShape.Handle;

class VertexShapeTest {
  private static VertexShape shape(String wkt) throws ParseException {
    return VertexShape.of(new WKTReader().read(wkt));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POINT (1 2)",
        "LINESTRING (0 0, 1 1, 2 0)",
        "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (2 2, 2 4, 4 4, 2 2))",
        "MULTIPOINT ((0 0), (1 1))",
        "MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 20, 29 20, 29 29, 20 20)))"
      })
  void whatIsNotTouchedStays(String wkt) throws ParseException {
    assertThat(shape(wkt).geometry().toText()).isEqualTo(wkt);
  }

  @Test
  void theFirstVertexOfARingMovesAsOne() throws ParseException {
    VertexShape moved =
        shape("POLYGON ((0 0, 9 0, 9 9, 0 0))").moved(new Handle(0, 0), new Coordinate(1, 1));
    assertThat(moved.geometry().toText()).isEqualTo("POLYGON ((1 1, 9 0, 9 9, 1 1))");
  }

  @Test
  void aVertexIsAddedAfterAnother() throws ParseException {
    VertexShape more =
        shape("LINESTRING (0 0, 2 0)").inserted(new Handle(0, 0), new Coordinate(1, 5));
    assertThat(more.geometry().toText()).isEqualTo("LINESTRING (0 0, 1 5, 2 0)");
  }

  @Test
  void aPartThatHasTooFewVerticesGoesAwayAndTheLastOneStays() throws ParseException {
    VertexShape two = shape("MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))");
    VertexShape one = two.without(new Handle(0, 1)).orElseThrow();
    assertThat(one.geometry().toText()).isEqualTo("LINESTRING (5 5, 6 6)");
    assertThat(one.without(new Handle(0, 0))).isEmpty();
  }

  @Test
  void aShellTakesItsHolesWithIt() throws ParseException {
    VertexShape shape =
        shape(
            "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (5 2, 6 2, 6 3, 5 2)),"
                + " ((20 20, 29 20, 29 29, 20 20)))");
    Geometry left = shape.without(new Handle(0, 0)).orElseThrow().geometry();
    assertThat(left.toText()).isEqualTo("POLYGON ((20 20, 29 20, 29 29, 20 20))");
  }

  @Test
  void anAreaThatIsMadeToCrossItselfBecomesValid() throws ParseException {
    VertexShape crossed =
        shape("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))").moved(new Handle(0, 1), new Coordinate(0, 5));
    assertThat(crossed.geometry().isValid()).isTrue();
  }

  @Test
  void theKeyboardGoesRoundAllVertices() throws ParseException {
    VertexShape shape = shape("MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))");
    Handle first = shape.next(null, 1);
    assertThat(first).isEqualTo(new Handle(0, 0));
    assertThat(shape.next(new Handle(0, 1), 1)).isEqualTo(new Handle(1, 0));
    assertThat(shape.next(first, -1)).isEqualTo(new Handle(1, 1));
  }
}
