package se.strukturvy.geometry;

import org.locationtech.jts.geom.Envelope;

/**
 * The shapes of a run of features in flat arrays: no object a feature or a vertex.
 *
 * <p>Feature <i>i</i> has the parts {@code firstPart(i)} to {@code firstPart(i + 1) - 1}, part
 * <i>p</i> the vertices {@code firstVertex(p)} to {@code firstVertex(p + 1) - 1}, and vertex
 * <i>v</i> stands in {@code coordinates()[2 * v]} (x) and {@code [2 * v + 1]} (y), as integers of
 * the {@link Quantization}. Rings are closed (first vertex = last); shells run counter-clockwise
 * and holes clockwise with y to the north, so that non-zero winding fills them right. Immutable.
 */
public final class PackedGeometry {
  private final long firstOrdinal;
  private final long[] ids;
  private final GeometryKind[] kinds;
  private final GeometryKind kind;
  private final int[] parts;
  private final int[] vertices;
  private final int[] xy;
  private final Quantization grid;
  private final Envelope extent;
  private volatile PackedRTree index;
  private volatile DotPyramid dots;

  PackedGeometry(
      long firstOrdinal,
      long[] ids,
      GeometryKind kind,
      GeometryKind[] kinds,
      int[] parts,
      int[] vertices,
      int[] xy,
      Quantization grid,
      Envelope extent) {
    this.firstOrdinal = firstOrdinal;
    this.ids = ids;
    this.kind = kind;
    this.kinds = kinds;
    this.parts = parts;
    this.vertices = vertices;
    this.xy = xy;
    this.grid = grid;
    this.extent = extent;
  }

  /** How many features there are, those without a shape counted in. */
  public int size() {
    return ids.length;
  }

  /**
   * The place of feature 0 in its whole layer, in file order: feature i is row {@code
   * firstOrdinal() + i} of a column.
   */
  public long firstOrdinal() {
    return firstOrdinal;
  }

  /** The id of a feature, as in its source. */
  public long id(int feature) {
    return ids[feature];
  }

  /**
   * What all features here are; {@link GeometryKind#MIXED} where they differ (features without a
   * shape do not count).
   */
  public GeometryKind kind() {
    return kind;
  }

  /** What one feature is. */
  public GeometryKind kind(int feature) {
    if (kinds != null) {
      return kinds[feature];
    }
    return parts[feature] == parts[feature + 1] ? GeometryKind.NONE : kind;
  }

  /** Index of a feature's first part; the feature after the last may be asked for too. */
  public int firstPart(int feature) {
    return parts[feature];
  }

  /** Index of a part's first vertex; the part after the last may be asked for too. */
  public int firstVertex(int part) {
    return vertices[part];
  }

  /** How many vertices there are in all. */
  public int vertexCount() {
    return vertices[vertices.length - 1];
  }

  /** The vertices x0 y0 x1 y1 ... on the grid. Shared for speed: never write to it. */
  public int[] coordinates() {
    return xy;
  }

  /** The grid of the coordinates. */
  public Quantization grid() {
    return grid;
  }

  /** The box around all vertices, in map units; null envelope where there are none. A copy. */
  public Envelope extent() {
    return new Envelope(extent);
  }

  /** The box around one feature, in map units; null envelope for one without a shape. */
  public Envelope extent(int feature) {
    int[] box = new int[4];
    return box(feature, box, 0)
        ? new Envelope(grid.x(box[0]), grid.x(box[2]), grid.y(box[1]), grid.y(box[3]))
        : new Envelope();
  }

  /**
   * Writes the box around one feature, on the grid: lowest x, lowest y, highest x, highest y.
   *
   * @return false, and an inverted box, for a feature without a shape
   */
  public boolean box(int feature, int[] box, int at) {
    int minX = Integer.MAX_VALUE;
    int minY = Integer.MAX_VALUE;
    int maxX = Integer.MIN_VALUE;
    int maxY = Integer.MIN_VALUE;
    int end = 2 * firstVertex(firstPart(feature + 1));
    for (int i = 2 * firstVertex(firstPart(feature)); i < end; i += 2) {
      minX = Math.min(minX, xy[i]);
      maxX = Math.max(maxX, xy[i]);
      minY = Math.min(minY, xy[i + 1]);
      maxY = Math.max(maxY, xy[i + 1]);
    }
    box[at] = minX;
    box[at + 1] = minY;
    box[at + 2] = maxX;
    box[at + 3] = maxY;
    return minX <= maxX;
  }

  /** The features summed up for small scales; null until {@link #prepare()} has been called. */
  public DotPyramid dots() {
    return dots;
  }

  /** Builds the index and the sums, which takes a while; for a thread in the background. */
  public void prepare() {
    index();
    if (dots == null) {
      dots = DotPyramid.of(this);
    }
  }

  /** The index over the features; built when first asked for, by whoever asks. */
  public PackedRTree index() {
    PackedRTree ready = index;
    if (ready == null) {
      synchronized (this) {
        ready = index;
        if (ready == null) {
          ready = PackedRTree.of(this);
          index = ready;
        }
      }
    }
    return ready;
  }
}
