package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
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
import se.strukturvy.style.Rgba;

class VisibleVerticesTest {
  private final Viewport view = new Viewport(500_000, 6_500_000, 10, 800, 600, 1);
  private final VisibleVertices vertices =
      new VisibleVertices(at -> new MapSnapshot(List.of(layer()), at, Rgba.WHITE), 10);

  private static DrawnLayer layer() {
    List<PackedGeometry> chunks = new ArrayList<>();
    Envelope extent = new Envelope(499_000, 501_000, 6_499_000, 6_501_000);
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            Quantization.covering(extent, Quantization.MILLIMETRE), chunks::add);
    builder.begin(1, GeometryKind.LINE);
    double[] line = {500_000, 6_500_000, 500_060, 6_500_000, 500_600, 6_500_800, 0, 0};
    builder.part(PartRole.LINE, line, 3);
    builder.end();
    builder.flush();
    LayerContent content = new LayerContent(chunks, Map.of(), true);
    return new DrawnLayer("a", content, null, 1, null, Emphasis.NONE);
  }

  @Test
  void theNearestVertexWithinReachIsTaken() {
    assertThat(vertices.near(view, 404, 300)).hasValue(new Coordinate(500_060, 6_500_000));
    assertThat(vertices.near(view, 397, 300)).hasValue(new Coordinate(500_000, 6_500_000));
  }

  @Test
  void aVertexOutOfReachIsNot() {
    assertThat(vertices.near(view, 400, 311)).isEmpty();
    assertThat(vertices.near(view, 430, 260)).isEmpty();
  }
}
