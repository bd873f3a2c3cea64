package se.strukturvy.issue.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.Column;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.issue.layer.IssueClusters.Cluster;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;

/** Issues that are drawn as one: a disc that grows with their number, and the number in it. */
public final class ClusterLayer {
  private static final String COUNT = "count";
  private static final String SIZE = "size";
  private static final Rgba COLOUR = Rgba.parse("#8E1547");
  private static final int[] SIZES = {26, 32, 38};

  private ClusterLayer() {}

  /** The layer of these clusters; its features' ids are their places in the list. */
  public static DrawnLayer of(List<Cluster> clusters) {
    Envelope extent = new Envelope();
    Column.Builder counts = new Column.Builder();
    Column.Builder sizes = new Column.Builder();
    for (Cluster cluster : clusters) {
      extent.expandToInclude(cluster.centre());
      int count = cluster.issues().size();
      counts.add(Integer.toString(count));
      sizes.add(Integer.toString(count < 10 ? 0 : count < 100 ? 1 : 2));
    }
    List<PackedGeometry> chunks = new ArrayList<>();
    Quantization grid = Quantization.covering(extent, Quantization.MILLIMETRE);
    PackedGeometryBuilder builder = new PackedGeometryBuilder(grid, chunks::add);
    for (int i = 0; i < clusters.size(); i++) {
      builder.begin(i, GeometryKind.POINT);
      double[] xy = {clusters.get(i).centre().x, clusters.get(i).centre().y, 0, 0};
      builder.part(PartRole.POINTS, xy, 1);
      builder.end();
    }
    builder.flush();
    Map<String, Column> columns = Map.of(COUNT, counts.build(), SIZE, sizes.build());
    LayerContent content = new LayerContent(chunks, columns, true);
    return new DrawnLayer(IssueLayer.ID, content, style(), 1, null, Emphasis.NONE).above();
  }

  private static Style style() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < SIZES.length; i++) {
      rules.add(
          new Rule(
              COUNT + i,
              SIZE + " = '" + i + "'",
              ScaleRange.ALL,
              List.of(
                  new PointSymbolizer(
                      Marker.Shape.CIRCLE,
                      Size.px(SIZES[i]),
                      new Fill.Solid(COLOUR),
                      Stroke.solid(Rgba.WHITE, Size.px(3)),
                      0),
                  new TextSymbolizer(
                      COUNT,
                      new TextSymbolizer.Font(Size.px(13), true, false, false, 0),
                      Rgba.WHITE,
                      null,
                      TextSymbolizer.Placement.ON_SYMBOL,
                      90,
                      null))));
    }
    return new Style("clusters", rules);
  }
}
