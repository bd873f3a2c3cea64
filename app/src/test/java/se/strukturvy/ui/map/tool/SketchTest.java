package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class SketchTest {
  private final Sketch sketch = new Sketch();

  @Test
  void aLineNeedsTwoVertices() {
    sketch.setKind(Sketch.Kind.LINE);
    sketch.add(new Coordinate(1, 2));
    assertThat(sketch.geometry()).isEmpty();
    sketch.add(new Coordinate(3, 4));
    assertThat(sketch.geometry().map(Geometry::toText)).hasValue("LINESTRING (1 2, 3 4)");
  }

  @Test
  void anAreaIsClosed() {
    draw(Sketch.Kind.AREA, 0, 0, 4, 0, 4, 4);
    assertThat(sketch.geometry().map(Geometry::toText)).hasValue("POLYGON ((0 0, 4 0, 4 4, 0 0))");
  }

  @Test
  void anAreaThatCrossesItselfBecomesValid() {
    draw(Sketch.Kind.AREA, 0, 0, 4, 4, 4, 0, 0, 4);
    assertThat(sketch.geometry()).hasValueSatisfying(area -> assertThat(area.isValid()).isTrue());
  }

  @Test
  void aVertexTakenBackCanBePutOnAgain() {
    draw(Sketch.Kind.LINE, 0, 0, 1, 1, 2, 2);
    sketch.takeBack();
    sketch.takeBack();
    sketch.takeBack();
    assertThat(sketch.isEmpty()).isTrue();
    while (sketch.putOnAgain()) {
      assertThat(sketch.isEmpty()).isFalse();
    }
    assertThat(sketch.geometry().map(Geometry::toText)).hasValue("LINESTRING (0 0, 1 1, 2 2)");
  }

  @Test
  void aPointThatIsSetAgainMoves() {
    draw(Sketch.Kind.POINT, 1, 1, 5, 6);
    assertThat(sketch.geometry().map(Geometry::toText)).hasValue("POINT (5 6)");
    assertThat(sketch.vertices()).hasSize(1);
  }

  @Test
  void aVertexOnTheLastOneIsNotSetTwice() {
    draw(Sketch.Kind.LINE, 0, 0, 1, 1, 1, 1);
    assertThat(sketch.vertices()).hasSize(2);
  }

  private void draw(Sketch.Kind kind, double... xy) {
    sketch.setKind(kind);
    for (int i = 0; i < xy.length; i += 2) {
      sketch.add(new Coordinate(xy[i], xy[i + 1]));
    }
  }
}
