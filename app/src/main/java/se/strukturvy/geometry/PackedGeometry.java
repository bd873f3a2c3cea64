package se.strukturvy.geometry;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;

/**
 * The shapes of a run of features in flat arrays: no object a feature or a vertex.
 *
 * <p>Feature <i>i</i> has the parts {@code firstPart(i)} to {@code firstPart(i + 1) - 1}, part
 * <i>p</i> the vertices {@code firstVertex(p)} to {@code firstVertex(p + 1) - 1}, and vertex
 * <i>v</i> stands in {@code coordinates()[2 * v]} (x) and {@code [2 * v + 1]} (y), as integers of
 * the {@link Quantization}. Rings are closed (first vertex = last); shells run counter-clockwise
 * and holes clockwise with y to the north, so that non-zero winding fills them right. Immutable.
 *
 * <p>Shapes for which there is no room in memory are {@link #shed}: what remains is the boxes, the
 * index and the sums, and the shapes of some features are read anew by {@link #holding}.
 */
public final class PackedGeometry {
  /** What the index and the sums take for each feature, roughly. */
  private static final int BYTES_FOR_DRAWING = 16;

  /** So much more room than is thought to be needed. */
  private static final double SLACK = 1.0625;

  private final FeatureNumbers numbers;
  private final GeometryKind[] kinds;
  private final GeometryKind kind;
  private final int[] parts;
  private final int[] vertices;
  private final int[] xy;
  private final Quantization grid;
  private final Envelope extent;
  private final ShedShapes elsewhere;
  private final FeatureIndex index;
  private final DotPyramid dots;

  PackedGeometry(
      FeatureNumbers numbers,
      GeometryKind kind,
      GeometryKind[] kinds,
      int[] parts,
      int[] vertices,
      int[] xy,
      Quantization grid,
      Envelope extent) {
    this.numbers = numbers;
    this.kind = kind;
    this.kinds = kinds;
    this.parts = parts;
    this.vertices = vertices;
    this.xy = xy;
    this.grid = grid;
    this.extent = extent;
    elsewhere = null;
    dots = null;
    index = new FeatureIndex(this);
  }

  /** The same features without their shapes. */
  private PackedGeometry(PackedGeometry whole, ShapeLoader loader) {
    numbers = whole.numbers;
    kind = whole.kind;
    kinds = whole.kinds;
    parts = null;
    vertices = null;
    xy = null;
    grid = whole.grid;
    extent = whole.extent;
    index = whole.index;
    index.build();
    dots = DotPyramid.of(whole);
    elsewhere = ShedShapes.of(whole, loader);
  }

  /**
   * The same features without their shapes, which are read from their file whenever they are
   * needed; the index and the sums are made first, which takes a while.
   */
  public PackedGeometry shed(ShapeLoader loader) {
    return new PackedGeometry(this, loader);
  }

  /**
   * The features that are marked, with their shapes: this very chunk where they are in memory, else
   * a chunk of those features alone, in the same order, read by the calling thread.
   *
   * @param marks bit f (of word f / 64) is set for feature f; null for all
   */
  public PackedGeometry holding(long[] marks) {
    return elsewhere == null ? this : elsewhere.read(this, marks);
  }

  /**
   * The same features with fewer vertices.
   *
   * @param part which part of the vertices is left, roughly: what is set aside for more is garbage
   */
  PackedGeometry thinned(Visvalingam thinning, double part) {
    int[] ends = new int[vertices.length];
    int[] kept = new int[Math.min(xy.length, 2 * (int) (part * SLACK * xy.length / 2))];
    int end = 0;
    for (int f = 0; f < size(); f++) {
      int most = 2 * (end + firstVertex(firstPart(f + 1)) - firstVertex(firstPart(f)));
      if (most > kept.length) {
        kept =
            Arrays.copyOf(kept, Math.max(most, Math.min(xy.length, (int) (kept.length * SLACK))));
      }
      end = thin(f, thinning, kept, end, ends);
    }
    if (kept.length > 2 * end * SLACK * SLACK) {
      kept = Arrays.copyOf(kept, 2 * end);
    }
    return new PackedGeometry(numbers, kind, kinds, parts, ends, kept, grid, extent);
  }

  /**
   * Writes what is left of one feature's vertices.
   *
   * @param to gets the vertices, from vertex {@code at} on
   * @param ends gets for each part of the feature the vertex after its last, one place further on;
   *     null for none
   * @return the vertex after the last
   */
  int thin(int feature, Visvalingam thinning, int[] to, int at, int[] ends) {
    GeometryKind kindHere = kind(feature);
    int end = at;
    for (int part = firstPart(feature); part < firstPart(feature + 1); part++) {
      int from = firstVertex(part);
      int past = firstVertex(part + 1);
      if (kindHere == GeometryKind.POLYGON || kindHere == GeometryKind.LINE) {
        end = thinning.thin(xy, from, past, kindHere == GeometryKind.POLYGON, to, end);
      } else {
        System.arraycopy(xy, 2 * from, to, 2 * end, 2 * (past - from));
        end += past - from;
      }
      if (ends != null) {
        ends[part + 1] = end;
      }
    }
    return end;
  }

  /** The memory that the shapes take, and all that belongs to them, bytes. */
  public long bytes() {
    long shapes =
        elsewhere == null
            ? shapeBytes() + 4L * (parts == null ? 0 : parts.length)
            : elsewhere.bytes();
    return shapes + numbers.bytes() + (long) BYTES_FOR_DRAWING * size();
  }

  /** The memory that the vertices take, bytes; they are in memory. */
  long shapeBytes() {
    return 4L * (xy.length + vertices.length);
  }

  /** How many features there are, those without a shape counted in. */
  public int size() {
    return numbers.size();
  }

  /**
   * The place of feature 0 in its whole layer, in file order: feature i is row {@code
   * firstOrdinal() + i} of a column.
   */
  public long firstOrdinal() {
    return numbers.first();
  }

  /** The row of a feature in the columns of its layer. */
  public int row(int feature) {
    return numbers.row(feature);
  }

  /** The id of a feature, as in its source. */
  public long id(int feature) {
    return numbers.id(feature);
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
    boolean shape =
        elsewhere == null
            ? firstPart(feature) < firstPart(feature + 1)
            : elsewhere.hasShape(feature);
    return shape ? kind : GeometryKind.NONE;
  }

  /** Index of a feature's first part; the feature after the last may be asked for too. */
  public int firstPart(int feature) {
    // Where every feature has one part, as buildings have, parts are features.
    return parts == null ? feature : parts[feature];
  }

  /** Index of a part's first vertex; the part after the last may be asked for too. */
  public int firstVertex(int part) {
    return vertices[part];
  }

  /** How many vertices there are in all. */
  public int vertexCount() {
    return elsewhere == null ? vertices[vertices.length - 1] : elsewhere.vertexCount();
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
    if (elsewhere != null) {
      return elsewhere.box(feature, box, at);
    }
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

  /** Whether the shapes are in memory. */
  public boolean isHeld() {
    return elsewhere == null;
  }

  /** The features summed up for small scales, where the shapes are not in memory; else null. */
  public DotPyramid dots() {
    return dots;
  }

  /** The index over the features. */
  public FeatureIndex index() {
    return index;
  }
}
