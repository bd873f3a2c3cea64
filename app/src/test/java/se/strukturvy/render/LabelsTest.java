package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.label.LabelBox;
import se.strukturvy.render.label.PlacedLabel;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Placement;

class LabelsTest {
  private static TextSymbolizer text(String label, Placement placement, double priority) {
    return new TextSymbolizer(
        label,
        new TextSymbolizer.Font(Size.px(12), false, false, false, 0),
        Rgba.BLACK,
        new TextSymbolizer.Halo(Rgba.WHITE, Size.px(1.5)),
        placement,
        priority,
        null);
  }

  private static Scene points(int count, int seed) {
    Random random = new Random(seed);
    Scene scene = new Scene();
    for (int i = 0; i < count; i++) {
      scene.add(
          GeometryKind.POINT, new double[] {random.nextDouble() * 600, random.nextDouble() * 400});
    }
    return scene;
  }

  private static MapSnapshot map(double x, double y, double scale, DrawnLayer... layers) {
    return new MapSnapshot(List.of(layers), new Viewport(x, -y, scale, 600, 400, 1), Rgba.WHITE);
  }

  private static List<PlacedLabel> labels(MapSnapshot snapshot) {
    return new SoftwareRenderer(1).labels(snapshot, () -> false);
  }

  @Test
  void noTwoLabelsOverlapAtAnyScale() {
    DrawnLayer points = points(300, 1).layer(Style.of(text("namn", Placement.AROUND_POINT, 1)));
    Scene lines = new Scene();
    for (int i = 0; i < 20; i++) {
      lines.add(GeometryKind.LINE, new double[] {0, i * 20, 300, i * 25, 600, 400 - i * 20});
    }
    DrawnLayer roads = lines.layer(Style.of(text("namn", Placement.ALONG_LINE, 2)));
    for (int step = 0; step < 20; step++) {
      List<PlacedLabel> placed = labels(map(300, 200, 0.4 * Math.pow(1.15, step), roads, points));
      assertThat(placed).isNotEmpty();
      for (int a = 0; a < placed.size(); a++) {
        for (int b = a + 1; b < placed.size(); b++) {
          assertApart(placed.get(a), placed.get(b));
        }
      }
    }
  }

  private static void assertApart(PlacedLabel a, PlacedLabel b) {
    for (LabelBox first : a.boxes()) {
      for (LabelBox second : b.boxes()) {
        assertThat(first.overlaps(second)).as(a.text() + " over " + b.text()).isFalse();
      }
    }
  }

  @Test
  void labelsOnATierOfTheirOwnStandBesideTheirSymbols() {
    PointSymbolizer dot =
        new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(8), new Fill.Solid(Rgba.BLACK), null, 0);
    Rule symbols = Style.of(dot).rules().get(0);
    Rule names = Style.of(text("'a'", Placement.AROUND_POINT, 1)).rules().get(0).onTier(1);
    Scene scene = new Scene().add(GeometryKind.POINT, new double[] {300, 200});
    DrawnLayer points = scene.layer(new Style("", List.of(symbols, names)));
    assertThat(labels(map(300, 200, 1, points))).hasSize(1);
  }

  @Test
  void aLabelThatIsTurnedFindsRoomBesideItsSymbol() {
    PointSymbolizer dot =
        new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(8), new Fill.Solid(Rgba.BLACK), null, 0);
    TextSymbolizer level = text("'Namn'", Placement.AROUND_POINT, 1);
    for (int angle = 0; angle < 360; angle += 15) {
      TextSymbolizer turned =
          new TextSymbolizer(
              level.label(),
              level.font(),
              level.colour(),
              null,
              Placement.AROUND_POINT,
              1,
              null,
              angle,
              Expressions.NONE);
      Scene scene = new Scene().add(GeometryKind.POINT, new double[] {300, 200});
      DrawnLayer points = scene.layer(Style.of(dot, turned));
      assertThat(labels(map(300, 200, 1, points))).as("turned by %d", angle).hasSize(1);
    }
  }

  @Test
  void noLabelIsCutOffByTheEdge() {
    DrawnLayer points = points(200, 2).layer(Style.of(text("namn", Placement.AROUND_POINT, 1)));
    List<PlacedLabel> labels = labels(map(300, 200, 1, points));
    assertThat(labels).isNotEmpty();
    for (PlacedLabel label : labels) {
      assertThat(label.boxes()).isNotEmpty().allMatch(box -> box.within(600, 400));
    }
  }

  @Test
  void labelsStayWithTheirGroundInAPan() {
    DrawnLayer points = points(120, 3).layer(Style.of(text("namn", Placement.AROUND_POINT, 1)));
    List<PlacedLabel> before = labels(map(300, 200, 1, points));
    List<PlacedLabel> after = labels(map(340, 200, 1, points));
    int compared = 0;
    for (PlacedLabel label : after) {
      LabelBox box = label.boxes().get(0);
      boolean inBoth = box.minX() > 150 && box.maxX() < 410 && box.minY() > 130 && box.maxY() < 270;
      if (inBoth) {
        compared++;
        assertThat(before)
            .anyMatch(
                old ->
                    old.feature() == label.feature()
                        && Math.abs(old.boxes().get(0).minX() - 40 - box.minX()) < 1e-6
                        && Math.abs(old.boxes().get(0).minY() - box.minY()) < 1e-6);
      }
    }
    assertThat(compared).isGreaterThan(3);
  }

  @Test
  void aNumberStandsOnItsSymbolWhateverElseIsThere() {
    Scene crowd = new Scene();
    for (int i = 0; i < 5; i++) {
      crowd.add(GeometryKind.POINT, new double[] {280 + 13 * i, 200});
    }
    DrawnLayer names = points(300, 1).layer(Style.of(text("namn", Placement.CENTRED, 99)));
    DrawnLayer numbers = crowd.layer(Style.of(text("namn", Placement.ON_SYMBOL, 1)));
    List<PlacedLabel> placed = labels(map(300, 200, 1, numbers, names));
    for (int i = 0; i < 5; i++) {
      double x = 280 + 13 * i;
      assertThat(placed).anyMatch(label -> isOn(label.boxes().get(0), x, 200));
    }
  }

  private static boolean isOn(LabelBox box, double x, double y) {
    boolean middle = Math.abs((box.minX() + box.maxX()) / 2 - x) < 0.5;
    return middle && Math.abs((box.minY() + box.maxY()) / 2 - y) < 3;
  }

  @Test
  void theHigherPriorityWins() {
    Scene low = new Scene().add(GeometryKind.POINT, new double[] {300, 200});
    Scene high = new Scene().add(GeometryKind.POINT, new double[] {300, 200});
    DrawnLayer below = low.layer(Style.of(text("'viktig'", Placement.CENTRED, 9)));
    DrawnLayer above = high.layer(Style.of(text("'mindre'", Placement.CENTRED, 1)));
    List<PlacedLabel> placed = labels(map(300, 200, 1, below, above));
    assertThat(placed.get(0).text()).isEqualTo("viktig");
    LabelBox box = placed.get(0).boxes().get(0);
    assertThat((box.minX() + box.maxX()) / 2).isBetween(299.0, 301.0);
  }

  @Test
  void lettersBendWithTheirLine() {
    List<Double> arc = new ArrayList<>();
    for (int i = 0; i <= 40; i++) {
      arc.add(300 - 200 * Math.cos(Math.PI * i / 40));
      arc.add(300 - 200 * Math.sin(Math.PI * i / 40));
    }
    Scene scene =
        new Scene().add(GeometryKind.LINE, arc.stream().mapToDouble(Double::doubleValue).toArray());
    DrawnLayer road =
        scene.layer(Style.of(text("'Godsstråket genom Bergslagen'", Placement.ALONG_LINE, 1)));
    List<PlacedLabel> placed = labels(map(300, 200, 1, road));
    assertThat(placed).isNotEmpty();
    for (LabelBox letter : placed.get(0).boxes()) {
      double x = (letter.minX() + letter.maxX()) / 2 - 300;
      double y = (letter.minY() + letter.maxY()) / 2 - 300;
      assertThat(Math.hypot(x, y)).isBetween(196.0, 204.0);
    }
  }

  @Test
  void swedishLettersHaveTheirMarks() {
    double plain = ink("'A'");
    double ring = ink("'Å'");
    double dots = ink("'Ä'");
    assertThat(ring).isGreaterThan(plain * 1.05);
    assertThat(dots).isGreaterThan(plain * 1.03);
    assertThat(ring).isNotEqualTo(dots);
  }

  private static double ink(String label) {
    Scene scene = new Scene().add(GeometryKind.POINT, new double[] {300, 200});
    DrawnLayer layer = scene.layer(Style.of(text(label, Placement.CENTRED, 1)));
    int[] pixels = new SoftwareRenderer(1).render(map(300, 200, 1, layer), () -> false).pixels();
    double sum = 0;
    for (int pixel : pixels) {
      sum += 255 - (pixel & 0xFF);
    }
    return sum;
  }
}
