package se.strukturvy.ui.map.tool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void theLastVertexMayStandInThePartBefore() {
    assertThat(sketch.last()).isNull();
    draw(Sketch.Kind.LINE, 0, 0, 1, 1);
    sketch.nextPart();
    assertThat(sketch.last()).isEqualTo(new Coordinate(1, 1));
  }

  @Test
  void aVertexOnTheLastOneIsNotSetTwice() {
    draw(Sketch.Kind.LINE, 0, 0, 1, 1, 1, 1);
    assertThat(sketch.vertices()).hasSize(2);
  }

  @Test
  void aFurtherPartMakesOneShapeOfSeveral() {
    draw(Sketch.Kind.LINE, 0, 0, 1, 1);
    assertThat(sketch.nextPart()).isTrue();
    sketch.add(new Coordinate(5, 5));
    assertThat(sketch.geometry()).isEmpty();
    sketch.add(new Coordinate(6, 6));
    assertThat(sketch.geometry().map(Geometry::toText))
        .hasValue("MULTILINESTRING ((0 0, 1 1), (5 5, 6 6))");
    sketch.takeBack();
    sketch.takeBack();
    sketch.takeBack();
    assertThat(sketch.geometry().map(Geometry::toText)).hasValue("LINESTRING (0 0, 1 1)");
  }

  @Test
  void areasThatMeetBecomeOne() {
    draw(Sketch.Kind.AREA, 0, 0, 2, 0, 2, 2, 0, 2);
    sketch.nextPart();
    draw(Sketch.Kind.AREA, 1, 0, 3, 0, 3, 2, 1, 2);
    assertThat(sketch.geometry().orElseThrow().getArea()).isEqualTo(6);
    assertThat(sketch.geometry().orElseThrow().getNumGeometries()).isEqualTo(1);
  }

  @Test
  void aStrokeOfTheFreeHandIsOneStepBack() {
    draw(Sketch.Kind.LINE, 0, 0);
    sketch.addStroke(List.of(new Coordinate(1, 0), new Coordinate(2, 0), new Coordinate(3, 1)));
    assertThat(sketch.vertices()).hasSize(4);
    sketch.takeBack();
    assertThat(sketch.vertices()).hasSize(1);
  }

  @Test
  void theFreeHandKeepsItsTrackWithFewVertices() {
    FreehandStroke stroke = new FreehandStroke();
    for (int i = 0; i <= 100; i++) {
      stroke.add(new Coordinate(i, i % 2 * 0.4));
    }
    for (int i = 1; i <= 50; i++) {
      stroke.add(new Coordinate(100, i));
    }
    assertThat(stroke.simplified(1))
        .containsExactly(new Coordinate(0, 0), new Coordinate(100, 0), new Coordinate(100, 50));
  }

  @Test
  void aHalfDrawnShapeIsReadBackFromItsText() {
    draw(Sketch.Kind.AREA, 0.125, 0, 4, 0, 4, 4);
    sketch.nextPart();
    draw(Sketch.Kind.AREA, 10, 10);
    Sketch again = new Sketch();
    SketchText.read(SketchText.write(sketch), again);
    assertThat(again.kind()).isEqualTo(Sketch.Kind.AREA);
    assertThat(again.parts()).isEqualTo(sketch.parts());
    SketchText.read("AREA|one two", again);
    assertThat(again.parts()).isEqualTo(sketch.parts());
  }

  private void draw(Sketch.Kind kind, double... xy) {
    sketch.setKind(kind);
    for (int i = 0; i < xy.length; i += 2) {
      sketch.add(new Coordinate(xy[i], xy[i + 1]));
    }
  }
}
