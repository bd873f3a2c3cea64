package se.strukturvy.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import se.strukturvy.geometry.FeatureDistance;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;

/** Finds the features under the hand: only those that a snapshot's styles and filters draw. */
public final class HitTest {
  private final RowTests tests = new RowTests();

  /**
   * A feature that was hit.
   *
   * @param layer id of its layer
   * @param feature its id
   * @param row its place in its layer, in file order
   * @param distance metres from the point that was asked for, 0 inside an area
   */
  public record Hit(String layer, long feature, long row, double distance) {}

  /**
   * What lies under a point of the screen.
   *
   * @param x pixels from the left edge of the viewport
   * @param y pixels below its upper edge
   * @param reach how far off is still a hit, pixels
   * @return the topmost layer's hits first, in each layer the nearest first
   */
  public List<Hit> at(MapSnapshot snapshot, double x, double y, double reach) {
    List<Hit> all = new ArrayList<>();
    Coordinate point = snapshot.viewport().toMap(x, y);
    double metres = reach * snapshot.viewport().metresPerPixel();
    double scale = snapshot.viewport().scaleDenominator();
    for (int i = snapshot.layers().size() - 1; i >= 0; i--) {
      all.addAll(near(snapshot.layers().get(i), point, metres, scale));
    }
    return all;
  }

  /**
   * The features of one layer near a point, the nearest first.
   *
   * @param point easting and northing
   * @param radius metres
   * @param scale denominator of the scale, for rules that are not used at every scale
   */
  public List<Hit> near(DrawnLayer layer, Coordinate point, double radius, double scale) {
    List<Hit> hits = new ArrayList<>();
    List<RuleRows> tiers =
        layer.style().tiers(scale).stream()
            .map(rules -> RuleChoice.of(layer, rules, tests))
            .toList();
    if (tiers.isEmpty()) {
      return hits;
    }
    for (PackedGeometry chunk : layer.content().chunks()) {
      int[] window = {
        chunk.grid().toGridX(point.x - radius),
        chunk.grid().toGridY(point.y - radius),
        chunk.grid().toGridX(point.x + radius),
        chunk.grid().toGridY(point.y + radius)
      };
      long[] marks = new long[(chunk.size() + 63) >> 6];
      chunk.index().query(window, marks);
      PackedGeometry held = chunk.holding(marks);
      for (int f = 0; f < held.size(); f++) {
        boolean near = held != chunk || (marks[f >> 6] & 1L << f) != 0;
        if (near && isDrawn(tiers, held, f)) {
          double distance = FeatureDistance.of(held, f, point.x, point.y);
          if (distance <= radius) {
            hits.add(new Hit(layer.id(), held.id(f), held.row(f), distance));
          }
        }
      }
    }
    hits.sort(Comparator.comparingDouble(Hit::distance));
    return hits;
  }

  private static boolean isDrawn(List<RuleRows> tiers, PackedGeometry chunk, int feature) {
    for (RuleRows rows : tiers) {
      if (rows.rule(chunk, feature) >= 0) {
        return true;
      }
    }
    return false;
  }
}
