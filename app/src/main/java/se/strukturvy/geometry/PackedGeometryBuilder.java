package se.strukturvy.geometry;

import java.util.Arrays;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;

/**
 * Packs the shapes that a decoder reports into chunks of {@link PackedGeometry}, handing each chunk
 * on as soon as it is full, so that a layer can be drawn while it is read.
 *
 * <p>Vertices that are no place {@link OnEarth} are left out; rings are closed and turned (shells
 * counter-clockwise, holes clockwise).
 */
public final class PackedGeometryBuilder implements GeometrySink {
  /** A chunk is closed at the first feature that ends past this many vertices. */
  private static final int CHUNK_VERTICES = 1 << 20;

  private static final int CHUNK_FEATURES = 1 << 16;

  private final Quantization grid;
  private final FeatureNumbers picked;
  private final Consumer<PackedGeometry> chunks;
  private long ordinal;
  private long[] ids;
  private GeometryKind[] kinds;
  private int[] parts;
  private int[] vertices;
  private int[] xy;
  private int featureCount;
  private int partCount;
  private int vertexCount;
  private GeometryKind common = GeometryKind.NONE;
  private boolean mixed;
  private boolean onePartEach = true;
  private Envelope extent = new Envelope();

  /**
   * Makes a builder.
   *
   * @param grid the grid to round to
   * @param chunks receives each finished chunk, on the thread that decodes
   */
  public PackedGeometryBuilder(Quantization grid, Consumer<PackedGeometry> chunks) {
    this(grid, null, chunks);
  }

  /**
   * Makes a builder of the one chunk that holds certain features.
   *
   * @param picked their numbers, in the order in which they will come; those that do not come, for
   *     the file has changed, have no shape
   */
  PackedGeometryBuilder(Quantization grid, FeatureNumbers picked, Consumer<PackedGeometry> chunks) {
    this.grid = grid;
    this.picked = picked;
    this.chunks = chunks;
    int room = picked == null ? 1024 : picked.size() + 2;
    ids = new long[room];
    kinds = new GeometryKind[room];
    parts = new int[room];
    vertices = new int[room];
    xy = new int[16 * room];
  }

  @Override
  public void begin(long featureId, GeometryKind kind) {
    while (picked != null && featureCount < picked.size() - 1 && isMissing(featureId)) {
      beginNext(picked.id(featureCount), GeometryKind.NONE);
      end();
    }
    beginNext(featureId, kind);
  }

  private boolean isMissing(long featureId) {
    return picked.id(featureCount) != featureId;
  }

  private void beginNext(long featureId, GeometryKind kind) {
    if (featureCount + 2 > ids.length) {
      int more = ids.length * 2;
      ids = Arrays.copyOf(ids, more);
      kinds = Arrays.copyOf(kinds, more);
      parts = Arrays.copyOf(parts, more);
    }
    ids[featureCount] = featureId;
    kinds[featureCount] = kind;
    parts[featureCount] = partCount;
    if (kind != GeometryKind.NONE) {
      mixed |= common != GeometryKind.NONE && common != kind;
      common = kind;
    }
  }

  @Override
  public void part(PartRole role, double[] points, int count) {
    if (partCount + 2 > vertices.length) {
      vertices = Arrays.copyOf(vertices, vertices.length * 2);
    }
    if ((vertexCount + count + 1) * 2 > xy.length) {
      xy = Arrays.copyOf(xy, Math.max(xy.length * 2, (vertexCount + count + 1) * 2));
    }
    int start = vertexCount;
    vertices[partCount] = start;
    for (int i = 0; i < count; i++) {
      double x = points[2 * i];
      double y = points[2 * i + 1];
      if (OnEarth.is(x, y)) {
        extent.expandToInclude(x, y);
        xy[2 * vertexCount] = grid.toGridX(x);
        xy[2 * vertexCount + 1] = grid.toGridY(y);
        vertexCount++;
      }
    }
    if (vertexCount == start) {
      return;
    }
    if (role == PartRole.SHELL || role == PartRole.HOLE) {
      vertexCount = Rings.close(xy, start, vertexCount);
      Rings.orient(xy, start, vertexCount, role == PartRole.SHELL);
    }
    partCount++;
  }

  @Override
  public void end() {
    featureCount++;
    onePartEach &= partCount == featureCount;
    if (picked == null && (vertexCount >= CHUNK_VERTICES || featureCount >= CHUNK_FEATURES)) {
      flush();
    }
  }

  /** Hands on what has been packed since the last chunk; call once after the last feature. */
  public void flush() {
    if (picked != null) {
      while (featureCount < picked.size()) {
        beginNext(picked.id(featureCount), GeometryKind.NONE);
        end();
      }
    } else if (featureCount == 0) {
      return;
    }
    parts[featureCount] = partCount;
    vertices[partCount] = vertexCount;
    chunks.accept(
        new PackedGeometry(
            picked != null ? picked : FeatureNumbers.running(ordinal, ids, featureCount),
            mixed ? GeometryKind.MIXED : common,
            mixed ? Arrays.copyOf(kinds, featureCount) : null,
            onePartEach ? null : Arrays.copyOf(parts, featureCount + 1),
            Arrays.copyOf(vertices, partCount + 1),
            Arrays.copyOf(xy, vertexCount * 2),
            grid,
            extent));
    ordinal += featureCount;
    featureCount = 0;
    partCount = 0;
    vertexCount = 0;
    common = GeometryKind.NONE;
    mixed = false;
    onePartEach = true;
    extent = new Envelope();
  }
}
