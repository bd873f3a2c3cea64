package se.strukturvy.ui.map;

import java.util.Optional;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.map.DrawnLayer;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;

/**
 * Finds the vertex of a visible layer that lies nearest to a pixel.
 *
 * @param snapshots what is on the map in a view
 * @param pixels how near it must lie
 */
public record VisibleVertices(Function<Viewport, MapSnapshot> snapshots, double pixels) {
  /** The nearest vertex, in map units; empty when none is within reach. */
  public Optional<Coordinate> near(Viewport view, double x, double y) {
    Search search = new Search(view.toMap(x, y), pixels * view.metresPerPixel());
    for (DrawnLayer layer : snapshots.apply(view).layers()) {
      layer.content().chunks().forEach(search::look);
    }
    return Optional.ofNullable(search.best);
  }

  /** Looks through the features around a place; flat loops, for it runs with each mouse move. */
  private static final class Search {
    private final Coordinate place;
    private final Envelope window;
    private double reach;
    private Coordinate best;

    Search(Coordinate place, double reach) {
      this.place = place;
      this.reach = reach;
      window = new Envelope(place);
      window.expandBy(reach);
    }

    void look(PackedGeometry chunk) {
      if (!chunk.extent().intersects(window)) {
        return;
      }
      long[] marks = new long[chunk.size() / 64 + 1];
      int[] box = {
        chunk.grid().toGridX(window.getMinX()),
        chunk.grid().toGridY(window.getMinY()),
        chunk.grid().toGridX(window.getMaxX()),
        chunk.grid().toGridY(window.getMaxY())
      };
      chunk.index().query(box, marks);
      PackedGeometry held = chunk.holding(marks);
      for (int feature = 0; held != chunk && feature < held.size(); feature++) {
        look(held, feature, box);
      }
      for (int word = 0; held == chunk && word < marks.length; word++) {
        for (long left = marks[word]; left != 0; left &= left - 1) {
          look(chunk, word * 64 + Long.numberOfTrailingZeros(left), box);
        }
      }
    }

    private void look(PackedGeometry chunk, int feature, int[] box) {
      int[] xy = chunk.coordinates();
      int end = 2 * chunk.firstVertex(chunk.firstPart(feature + 1));
      for (int i = 2 * chunk.firstVertex(chunk.firstPart(feature)); i < end; i += 2) {
        boolean within =
            xy[i] >= box[0] && xy[i] <= box[2] && xy[i + 1] >= box[1] && xy[i + 1] <= box[3];
        if (within) {
          Coordinate vertex = new Coordinate(chunk.grid().x(xy[i]), chunk.grid().y(xy[i + 1]));
          double distance = vertex.distance(place);
          if (distance <= reach) {
            reach = distance;
            best = vertex;
          }
        }
      }
    }
  }
}
