package se.strukturvy.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;

/** A dashed line colours nothing that lies farther from it than its pen reaches. */
class DashesTest {
  private static final int SIDE = 300;
  private static final double NEAR = 2.5;
  private static final int VERTICES = 60;

  @Test
  void dashesStayOnTheirLine() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      double[] xy = random.doubles(2 * VERTICES, 0, 30_000).toArray();
      Viewport view =
          new Viewport(
              15_000 + random.nextInt(500), 15_000, 90 + 40 * random.nextDouble(), SIDE, SIDE, 1);

      assertThat(strayPixels(xy, view)).as("line %d", i).isZero();
    }
  }

  private static int strayPixels(double[] xy, Viewport view) {
    Stroke dashed = Stroke.solid(Rgba.BLACK, Size.px(0.9)).dashed(9.0, 3.0, 1.5, 3.0);
    Frame frame =
        new SoftwareRenderer(1)
            .render(
                new MapSnapshot(
                    List.of(layer(xy, Style.of(new LineSymbolizer(dashed)))), view, Rgba.WHITE),
                () -> false);
    var near = PreparedGeometryFactory.prepare(onScreen(xy, view).buffer(NEAR));
    GeometryFactory points = new GeometryFactory();
    int stray = 0;
    for (int p = 0; p < frame.pixels().length; p++) {
      if (frame.pixels()[p] != Rgba.WHITE.argb()) {
        int row = p / SIDE;
        Coordinate middle = new Coordinate(p % SIDE + 0.5, row + 0.5);
        stray += near.contains(points.createPoint(middle)) ? 0 : 1;
      }
    }
    return stray;
  }

  private static DrawnLayer layer(double[] xy, Style style) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, 0.001), chunks::add);
    builder.begin(1, GeometryKind.LINE);
    builder.part(PartRole.LINE, xy.clone(), VERTICES);
    builder.end();
    builder.flush();
    return new DrawnLayer(
        "line", new LayerContent(chunks, Map.of(), true), style, 1, null, Emphasis.NONE);
  }

  private static LineString onScreen(double[] xy, Viewport view) {
    Coordinate[] line = new Coordinate[VERTICES];
    for (int i = 0; i < VERTICES; i++) {
      line[i] = new Coordinate(view.toScreenX(xy[2 * i]), view.toScreenY(xy[2 * i + 1]));
    }
    return new GeometryFactory().createLineString(line);
  }
}
