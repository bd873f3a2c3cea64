package se.strukturvy.map;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateTransform;
import se.strukturvy.crs.TransformingSink;
import se.strukturvy.feature.Column;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.ReadProgress;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.OnEarth;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;

/**
 * Reads a layer into packed shapes in the map's system, and the columns that its style needs.
 *
 * @param source the layer
 * @param transform from the layer's system to the map's
 * @param memory where the shapes find room, or do not; null for as much as there is
 */
public record ContentReader(
    FeatureSource source, CoordinateTransform transform, MemoryBudget.Account memory) {
  private static final Logger LOG = System.getLogger(ContentReader.class.getName());
  private static final int GRID_POINTS = 16;

  /** The part of the whole reading that attributes take. */
  private static final double COLUMNS = 0.4;

  private static final long STEPS = 1_000_000;

  /** A reader that keeps all shapes in memory. */
  public ContentReader(FeatureSource source, CoordinateTransform transform) {
    this(source, transform, null);
  }

  /**
   * Reads everything.
   *
   * @param columns the fields to read; those that the layer does not have are left out
   * @param partial receives what has been read so far, each time a chunk of shapes is full
   * @param progress follows the reading and may end it
   * @return all of it; incomplete when {@code progress} ended the reading
   * @throws IOException when nothing more can be read
   */
  public LayerContent read(
      Set<String> columns, Consumer<LayerContent> partial, ReadProgress progress)
      throws IOException {
    Watch watch = new Watch(progress);
    Map<String, Column> values = readColumns(columns, watch.of(0, columns.isEmpty() ? 0 : COLUMNS));
    List<PackedGeometry> chunks = new ArrayList<>();
    Envelope stated = mapExtent(watch);
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(
            Quantization.covering(stated, Quantization.MILLIMETRE),
            chunk -> {
              chunks.add(kept(chunk));
              partial.accept(new LayerContent(chunks, values, false, stated));
            });
    GeometrySink sink = inMap(builder);
    if (!watch.ended) {
      source.readGeometry(sink, watch.of(columns.isEmpty() ? 0 : COLUMNS, 1));
    }
    builder.flush();
    return new LayerContent(chunks, values, !watch.ended, stated);
  }

  private GeometrySink inMap(GeometrySink sink) {
    return transform.isIdentity() ? sink : new TransformingSink(sink, transform);
  }

  /** The chunk itself where there is room for it, else what has to be in memory of it. */
  private PackedGeometry kept(PackedGeometry chunk) {
    if (memory == null || memory.take(chunk.bytes())) {
      return chunk;
    }
    PackedGeometry rest = chunk.shed(this::load);
    memory.need(rest.bytes());
    return rest;
  }

  /** Reads shapes that are not in memory; what cannot be read any more is not seen. */
  private void load(long[] ids, GeometrySink sink) {
    try {
      source.readGeometry(ids, inMap(sink));
    } catch (IOException e) {
      LOG.log(Level.WARNING, source.file() + " can no longer be read", e);
    }
  }

  private Map<String, Column> readColumns(Set<String> wanted, ReadProgress progress)
      throws IOException {
    List<String> fields = wanted.stream().filter(field -> source.field(field).isPresent()).toList();
    if (fields.isEmpty()) {
      return Map.of();
    }
    Column.Builder[] builders = new Column.Builder[fields.size()];
    Arrays.setAll(builders, i -> new Column.Builder());
    source.readColumns(
        fields,
        values -> {
          for (int i = 0; i < builders.length; i++) {
            builders[i].add(values[i]);
          }
        },
        progress);
    Map<String, Column> columns = new HashMap<>();
    for (int i = 0; i < builders.length; i++) {
      columns.put(fields.get(i), builders[i].build());
    }
    return columns;
  }

  /**
   * The layer's box in the map's system; its edges bend, so a grid of points is transformed. One
   * vertex far outside makes a box in which nothing can be told apart: then all are looked at.
   */
  private Envelope mapExtent(Watch watch) throws IOException {
    Envelope box = source.extent();
    if (!OnEarth.is(box)) {
      box = new Envelope();
      source.readGeometry(new PlacesBox(box), watch.of(0, 0));
    }
    if (transform.isIdentity() || box.isNull()) {
      return box;
    }
    double[] grid = new double[GRID_POINTS * GRID_POINTS * 2];
    for (int i = 0; i < GRID_POINTS * GRID_POINTS; i++) {
      int row = i / GRID_POINTS;
      double across = (i % GRID_POINTS) / (GRID_POINTS - 1.0);
      double up = row / (GRID_POINTS - 1.0);
      grid[2 * i] = box.getMinX() + across * box.getWidth();
      grid[2 * i + 1] = box.getMinY() + up * box.getHeight();
    }
    transform.transform(grid, GRID_POINTS * GRID_POINTS);
    Envelope all = new Envelope();
    for (int i = 0; i < grid.length; i += 2) {
      if (Double.isFinite(grid[i]) && Double.isFinite(grid[i + 1])) {
        all.expandToInclude(grid[i], grid[i + 1]);
      }
    }
    return all;
  }

  /** Makes one progress of two readings, and remembers whether one of them was ended. */
  private static final class Watch {
    private final ReadProgress whole;
    private boolean ended;

    Watch(ReadProgress whole) {
      this.whole = whole;
    }

    /** The progress of a reading that is the part from {@code from} to {@code to} of the whole. */
    ReadProgress of(double from, double to) {
      return (done, total) -> {
        double part = total > 0 ? from + (to - from) * Math.min(1, (double) done / total) : 0;
        boolean goOn = whole.report(Math.round(part * STEPS), total > 0 ? STEPS : 0);
        ended |= !goOn;
        return goOn;
      };
    }
  }
}
