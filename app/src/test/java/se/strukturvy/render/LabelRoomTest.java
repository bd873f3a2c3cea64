package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.LabelRoom;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/** A picture of 600 by 400 metres and pixels, of which less is seen or a legend covers a corner. */
class LabelRoomTest {
  /** Ground of the legend: right of 400, above 150 pixels from the top. */
  private static final Envelope LEGEND = new Envelope(400, 600, -150, 0);

  private static final LabelRoom BESIDE_LEGEND =
      new LabelRoom(new Envelope(0, 600, -400, 0), List.of(LEGEND));

  private static DrawnLayer layer(GeometryKind kind, Placement place, double... xy) {
    TextSymbolizer text =
        new TextSymbolizer(
            "'mot Gävle'",
            new TextSymbolizer.Font(Size.px(12), false, false, false, 0),
            Rgba.BLACK,
            null,
            place,
            80,
            null);
    return new Scene().add(kind, xy).layer(Style.of(text));
  }

  private static List<PlacedLabel> labels(LabelRoom room, DrawnLayer layer) {
    Viewport viewport = new Viewport(300, -200, 1, 600, 400, 1);
    MapSnapshot map = new MapSnapshot(List.of(layer), viewport, Rgba.WHITE).withRoom(room);
    return new SoftwareRenderer(1).labels(map, () -> false);
  }

  private static LabelBox only(List<PlacedLabel> labels) {
    assertThat(labels).hasSize(1);
    return labels.get(0).bounds();
  }

  private static void assertNotUnderLegend(LabelBox box) {
    assertThat(box.overlaps(new LabelBox(400, 0, 600, 150))).isFalse();
  }

  @Test
  void aPointBesideTheLegendIsNamedOnItsFreeSide() {
    DrawnLayer point = layer(GeometryKind.POINT, Placement.AROUND_POINT, 390, 100);
    assertThat(only(labels(LabelRoom.WHOLE, point)).minX()).isGreaterThan(385);
    LabelBox box = only(labels(BESIDE_LEGEND, point));
    assertNotUnderLegend(box);
    assertThat(box.maxX()).isBetween(370.0, 396.0);
  }

  @Test
  void anAreaIsNamedWhereTheLegendLeavesItFree() {
    DrawnLayer area =
        layer(GeometryKind.POLYGON, Placement.CENTRED, 300, 20, 590, 20, 590, 140, 300, 140);
    LabelBox box = only(labels(BESIDE_LEGEND, area));
    assertNotUnderLegend(box);
    assertThat(box.minX()).isGreaterThan(300);
  }

  @Test
  void whereALineGoesStandsAtItsEnd() {
    DrawnLayer line = layer(GeometryKind.LINE, Placement.LINE_END, 100, 350, 500, 100);
    LabelBox box = only(labels(LabelRoom.WHOLE, line));
    assertThat((box.minX() + box.maxX()) / 2).isBetween(498.0, 502.0);
    assertThat((box.minY() + box.maxY()) / 2).isBetween(96.0, 104.0);
  }

  @Test
  void whereALineGoesSlidesOutOfTheLegendAlongTheLine() {
    DrawnLayer line = layer(GeometryKind.LINE, Placement.LINE_END, 100, 350, 500, 100);
    LabelBox box = only(labels(BESIDE_LEGEND, line));
    assertNotUnderLegend(box);
    // The line is at (404, 160) where it leaves the legend.
    assertThat(Math.hypot((box.minX() + box.maxX()) / 2 - 404, (box.minY() + box.maxY()) / 2 - 160))
        .isLessThan(90);
  }

  @Test
  void whereALineGoesIsLeftOutRatherThanSaidFarFromItsEnd() {
    DrawnLayer line = layer(GeometryKind.LINE, Placement.LINE_END, 20, 200, 380, 200);
    LabelBox box = only(labels(BESIDE_LEGEND, line));
    assertThat((box.minX() + box.maxX()) / 2).isBetween(270.0, 382.0);
    // Nothing is free within 150 pixels of the line's end, which itself is in view.
    LabelRoom crowded =
        new LabelRoom(
            new Envelope(0, 600, -400, 0),
            List.of(
                new Envelope(200, 380, -190, -150),
                new Envelope(200, 380, -250, -210),
                new Envelope(386, 600, -400, 0)));
    assertThat(labels(crowded, line)).isEmpty();
  }

  @Test
  void whereALineGoesStandsAtTheEdgeOfTheViewWhereTheLineLeavesIt() {
    DrawnLayer line = layer(GeometryKind.LINE, Placement.LINE_END, 300, 200, 5000, 200);
    LabelRoom view = new LabelRoom(new Envelope(150, 450, -300, -100), List.of());
    LabelBox box = only(labels(view, line));
    assertThat(box.maxX()).isBetween(400.0, 450.0);
    assertThat(box.minY()).isGreaterThan(150);
    assertThat(box.maxY()).isLessThan(250);
  }

  @Test
  void nothingIsWrittenAcrossTheEdgeOfTheView() {
    LabelRoom view = new LabelRoom(new Envelope(150, 450, -300, -100), List.of());
    for (double x = 60; x < 540; x += 7) {
      DrawnLayer point = layer(GeometryKind.POINT, Placement.CENTRED, x, 103);
      for (PlacedLabel label : labels(view, point)) {
        LabelBox box = label.bounds();
        boolean inside =
            box.minX() >= 150 && box.maxX() <= 450 && box.minY() >= 100 && box.maxY() <= 300;
        assertThat(inside || !box.overlaps(new LabelBox(150, 100, 450, 300))).isTrue();
      }
    }
  }
}
