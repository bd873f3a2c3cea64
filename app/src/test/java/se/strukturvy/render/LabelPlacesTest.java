package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.LabelPlace;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

/** Where labels stand: in a picture of 600 by 400 pixels, one metre each, y counted downwards. */
class LabelPlacesTest {
  private static TextSymbolizer text(String label, Placement placement, double rotation) {
    return new TextSymbolizer(
        label,
        new TextSymbolizer.Font(Size.px(12), false, false, false, 0),
        Rgba.BLACK,
        null,
        placement,
        1,
        null,
        rotation,
        Expressions.NONE);
  }

  private static List<PlacedLabel> labels(double x, double y, DrawnLayer... layers) {
    MapSnapshot snapshot =
        new MapSnapshot(List.of(layers), new Viewport(x, -y, 1, 600, 400, 1), Rgba.WHITE);
    return new SoftwareRenderer(1).labels(snapshot, () -> false);
  }

  private static Envelope box(PlacedLabel label) {
    Envelope all = new Envelope();
    for (LabelBox box : label.boxes()) {
      all.expandToInclude(box.minX(), box.minY());
      all.expandToInclude(box.maxX(), box.maxY());
    }
    return all;
  }

  @Test
  void anAreaIsNamedInTheHalfThatIsSeen() {
    // From 500 to 1500: the middle, at 1000, lies outside the picture.
    DrawnLayer area =
        new Scene()
            .add(GeometryKind.POLYGON, new double[] {450, 100, 1500, 100, 1500, 300, 450, 300})
            .layer(Style.of(text("'Örebro'", Placement.CENTRED, 0)));
    List<PlacedLabel> placed = labels(300, 200, area);
    assertThat(placed).hasSize(1);
    assertThat(new Envelope(450, 600, 100, 300).contains(box(placed.get(0)))).isTrue();
  }

  @Test
  void anAreaIsNotNamedWhereTooLittleOfItIsSeen() {
    DrawnLayer area =
        new Scene()
            .add(GeometryKind.POLYGON, new double[] {580, 100, 1500, 100, 1500, 300, 580, 300})
            .layer(Style.of(text("'Lindesberg'", Placement.CENTRED, 0)));
    assertThat(labels(300, 200, area)).isEmpty();
  }

  @Test
  void namesAlongLinesAndInAreasKeepTheirGroundInAPan() {
    Random random = new Random(5);
    Scene roads = new Scene();
    for (int i = 0; i < 90; i++) {
      List<Double> xy = new ArrayList<>();
      double x = random.nextDouble() * 1600 - 500;
      double y = random.nextDouble() * 1200 - 400;
      for (int k = 0; k < 12; k++) {
        xy.add(x);
        xy.add(y);
        x += 60 + 40 * random.nextDouble();
        y += 50 * (random.nextDouble() - 0.5);
      }
      roads.add(GeometryKind.LINE, xy.stream().mapToDouble(Double::doubleValue).toArray());
    }
    DrawnLayer along = roads.layer(Style.of(text("namn", Placement.ALONG_LINE, 0)));
    int compared = 0;
    List<PlacedLabel> before = labels(300, 200, along);
    for (int step = 1; step <= 8; step++) {
      List<PlacedLabel> after = labels(300 + 17 * step, 200 + 9 * step, along);
      for (PlacedLabel label : after) {
        Envelope old = new Envelope(box(label));
        old.translate(17, 9);
        if (new Envelope(60, 540, 60, 340).contains(old)) {
          compared++;
          assertThat(before)
              .as("step " + step)
              .anyMatch(each -> near(box(each), old) && each.feature() == label.feature());
        }
      }
      before = after;
    }
    assertThat(compared).isGreaterThan(20);
  }

  @Test
  void namesOfImportantPointsKeepTheirGroundInAPan() {
    Random random = new Random(3);
    Scene towns = new Scene();
    for (int i = 0; i < 1300; i++) {
      // Denser and denser to the right: 120 in and around the picture at first, 300 at last.
      double x = Math.sqrt(random.nextDouble()) * 4000 - 1200;
      towns.add(GeometryKind.POINT, new double[] {x, random.nextDouble() * 2000 - 800});
    }
    DrawnLayer layer = towns.layer(Style.of(important("'Kristinehamns kommun'")));
    int compared = 0;
    List<PlacedLabel> before = labels(300, 200, layer);
    for (int step = 1; step <= 60; step++) {
      List<PlacedLabel> after = labels(300 + 17 * step, 200, layer);
      for (PlacedLabel label : after) {
        Envelope old = new Envelope(box(label));
        old.translate(17, 0);
        if (new Envelope(120, 480, 60, 340).contains(old)) {
          compared++;
          assertThat(before).as("step " + step).anyMatch(each -> near(box(each), old));
        }
      }
      before = after;
    }
    assertThat(compared).isGreaterThan(400);
  }

  private static TextSymbolizer important(String label) {
    return new TextSymbolizer(
        label,
        new TextSymbolizer.Font(Size.px(12), false, false, false, 0),
        Rgba.BLACK,
        null,
        Placement.AROUND_POINT,
        90,
        null,
        0,
        Expressions.NONE);
  }

  private static boolean near(Envelope a, Envelope b) {
    return Math.abs(a.getMinX() - b.getMinX()) < 0.01 && Math.abs(a.getMinY() - b.getMinY()) < 0.01;
  }

  @Test
  void aLabelThatWasMovedStandsWhereItWasPut() {
    DrawnLayer points =
        new Scene()
            .add(GeometryKind.POINT, new double[] {300, 200})
            .add(GeometryKind.POINT, new double[] {430, 120})
            .layer(Style.of(text("namn", Placement.AROUND_POINT, 0)))
            .withLabelPlaces(List.of(new LabelPlace(0, "Ö0", 440, -115)));
    List<PlacedLabel> placed = labels(300, 200, points);
    PlacedLabel moved =
        placed.stream().filter(p -> p.text().equals("Ö0")).findFirst().orElseThrow();
    assertThat(box(moved).centre().x).isBetween(439.0, 441.0);
    assertThat(box(moved).centre().y).isBetween(113.0, 118.0);
    // The other point's label gives way.
    PlacedLabel other =
        placed.stream().filter(p -> p.text().equals("Ö1")).findFirst().orElseThrow();
    assertThat(box(other).intersects(box(moved))).isFalse();
  }

  @Test
  void labelsKeepOffArrowHeads() {
    Stroke stroke = Stroke.solid(Rgba.BLACK, Size.px(8));
    DrawnLayer arrow =
        new Scene()
            .add(GeometryKind.LINE, new double[] {100, 200, 300, 200})
            .layer(Style.of(new LineSymbolizer(stroke, null, Size.px(0), Arrow.END)));
    DrawnLayer name =
        new Scene()
            .add(GeometryKind.POINT, new double[] {290, 200})
            .layer(Style.of(text("'mot Avesta/Gävle'", Placement.CENTRED, 0)));
    List<PlacedLabel> placed = labels(300, 200, arrow, name);
    assertThat(placed).hasSize(1);
    // The head is three widths long and three wide.
    assertThat(box(placed.get(0)).intersects(new Envelope(276, 300, 188, 212))).isFalse();
  }

  @Test
  void turnedLabelsRunTheirWayAndNeverUpsideDown() {
    for (double turn : new double[] {90, -90, 45, 170}) {
      DrawnLayer point =
          new Scene()
              .add(GeometryKind.POINT, new double[] {300, 200})
              .layer(Style.of(text("'Godsstråket'", Placement.CENTRED, turn)));
      Envelope box = box(labels(300, 200, point).get(0));
      assertThat(box.getHeight() > box.getWidth()).isEqualTo(Math.abs(turn) == 90);
      assertThat(box.centre().x).isBetween(297.0, 303.0);
      assertThat(box.centre().y).isBetween(197.0, 203.0);
      List<LabelBox> letters = labels(300, 200, point).get(0).boxes();
      if (Math.abs(turn) != 90) {
        assertThat(letters.get(0).minX()).isLessThan(letters.get(letters.size() - 1).minX());
      }
    }
  }
}
