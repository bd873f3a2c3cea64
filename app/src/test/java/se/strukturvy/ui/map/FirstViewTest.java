package se.strukturvy.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.style.Fill;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;
import se.strukturvy.ui.FxTest;

/** What is seen of layers that are added to an empty map, while they are read. */
class FirstViewTest extends FxTest {
  private static final Envelope COUNTY = new Envelope(440_000, 560_000, 6_500_000, 6_620_000);
  private static final Envelope TOWN = new Envelope(510_000, 514_000, 6_570_000, 6_573_000);

  private final MapModel map = new MapModel();
  private Navigator navigator;

  @BeforeEach
  void emptyMap() throws Exception {
    onFx(
        () -> {
          navigator = new Navigator(map);
          map.viewport().set(new Viewport(0, 0, 1, 1000, 600, 1));
          navigator.showAllOnceRead();
          show("county", "town");
          return null;
        });
  }

  private void show(String... ids) {
    List<LayerNode> layers = new ArrayList<>();
    for (String id : ids) {
      layers.add(
          new Layer(
              id,
              id,
              new DataReference(Path.of(id), id),
              Style.of(new PolygonSymbolizer(new Fill.Solid(Rgba.BLACK), null)),
              true,
              1,
              ScaleRange.ALL));
    }
    Project empty = Project.empty();
    map.project().set(empty.withMap(empty.map().withLayers(layers)));
  }

  /** A rectangle that has been read of a layer. */
  private static List<PackedGeometry> read(Envelope box) {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(Quantization.covering(box, Quantization.MILLIMETRE), chunks::add);
    double[] ring = {
      box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY(), box.getMaxX(), box.getMaxY()
    };
    builder.begin(0, GeometryKind.POLYGON);
    builder.part(PartRole.SHELL, ring, 3);
    builder.end();
    builder.flush();
    return chunks;
  }

  private Viewport arrives(String layer, Envelope box, boolean complete, Envelope stated)
      throws Exception {
    return onFx(
        () -> {
          map.contents().put(layer, new LayerContent(read(box), Map.of(), complete, stated));
          return navigator.view();
        });
  }

  private static void assertFits(Viewport view, Envelope box) {
    assertThat(view.extent().contains(box)).isTrue();
    assertThat(view.extent().getHeight()).isCloseTo(box.getHeight() * 1.06, within(1.0));
  }

  @Test
  void theGroundThatTheSourceStatesIsSeenWhileItIsRead() throws Exception {
    Viewport first = arrives("county", TOWN, false, COUNTY);
    assertFits(first, COUNTY);
    assertThat(arrives("county", COUNTY, true, COUNTY)).isEqualTo(first);
  }

  @Test
  void aSourceThatIsAMillimetreOffMovesNothing() throws Exception {
    Envelope grown = new Envelope(COUNTY);
    grown.expandBy(0.001);
    Viewport first = arrives("county", TOWN, false, grown);
    assertThat(arrives("county", COUNTY, true, grown)).isEqualTo(first);
  }

  @Test
  void aSourceThatStatesTooMuchIsCorrectedInTheEnd() throws Exception {
    arrives("county", TOWN, false, COUNTY);
    assertFits(arrives("county", TOWN, true, COUNTY), TOWN);
  }

  @Test
  void aSourceThatStatesABoxWithoutEndIsSeenInTheEnd() throws Exception {
    double most = Double.MAX_VALUE;
    Envelope endless = new Envelope(-most, most, -most, most);
    arrives("county", TOWN, false, endless);
    assertFits(arrives("county", TOWN, true, endless), TOWN);
  }

  @Test
  void allLayersAreSeenInTheEnd() throws Exception {
    assertFits(arrives("town", TOWN, true, TOWN), TOWN);
    assertFits(arrives("county", COUNTY, true, COUNTY), COUNTY);
  }

  @Test
  void whoMovesTheMapKeepsIt() throws Exception {
    arrives("county", TOWN, false, COUNTY);
    Viewport moved =
        onFx(
            () -> {
              navigator.zoom(2);
              return navigator.view();
            });
    assertThat(arrives("county", TOWN, true, COUNTY)).isEqualTo(moved);
  }

  @Test
  void afterwardsNothingMovesByItself() throws Exception {
    arrives("town", TOWN, true, TOWN);
    arrives("county", COUNTY, true, COUNTY);
    Viewport before = onFx(navigator::view);
    onFx(
        () -> {
          show("county", "town", "country");
          return null;
        });
    Envelope country = new Envelope(200_000, 900_000, 6_100_000, 7_700_000);
    assertThat(arrives("country", country, true, country)).isEqualTo(before);
  }
}
