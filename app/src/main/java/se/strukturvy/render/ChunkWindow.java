package se.strukturvy.render;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.DotLevel;
import se.strukturvy.geometry.DotPyramid;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;

/** The features of a chunk that may be seen in a band, in file order. */
final class ChunkWindow {
  /** So few features need no index. */
  static final int FEW = 16;

  private final PackedGeometry chunk;
  private final PixelTransform transform;
  private final int size;
  private final long[] marks;

  /** Never used, but kept, so that the reading is not left out. */
  int touched;

  /** The same window without the features that a level sums up, of which this is that chunk. */
  ChunkWindow without(DotLevel level, int number) {
    long[] rest = marks == null ? new long[(size + 63) >> 6] : marks.clone();
    if (marks == null) {
      Arrays.fill(rest, -1L);
    }
    level.keepOthers(number, rest);
    return new ChunkWindow(chunk, transform, size, rest);
  }

  /** The same window with those of its features that are marked; null for all. */
  ChunkWindow among(long[] some) {
    if (some == null || size == 0) {
      return this;
    }
    long[] both = some.clone();
    for (int i = 0; marks != null && i < both.length; i++) {
      both[i] &= marks[i];
    }
    return new ChunkWindow(chunk, transform, size, both);
  }

  private ChunkWindow(PackedGeometry chunk, PixelTransform transform, int size, long[] marks) {
    this.chunk = chunk;
    this.transform = transform;
    this.size = size;
    this.marks = marks;
  }

  /**
   * What may be seen in a band.
   *
   * @param reach how far symbols reach beyond their features, device pixels
   */
  static ChunkWindow of(PackedGeometry chunk, PictureScale picture, PixelBand band, double reach) {
    return of(chunk, picture, band.top() - reach, band.top() + band.height() + reach, reach);
  }

  /** What may be seen in the whole picture, or {@code reach} device pixels outside. */
  static ChunkWindow of(PackedGeometry chunk, PictureScale picture, double reach) {
    return of(chunk, picture, -reach, picture.height() + reach, reach);
  }

  private static ChunkWindow of(
      PackedGeometry chunk, PictureScale picture, double top, double bottom, double reach) {
    PixelTransform transform = PixelTransform.of(chunk.grid(), picture);
    Envelope extent = chunk.extent();
    double right = picture.width() + reach;
    double minX = picture.deviceX(extent.getMinX());
    double maxX = picture.deviceX(extent.getMaxX());
    double minY = picture.deviceY(extent.getMaxY());
    double maxY = picture.deviceY(extent.getMinY());
    if (extent.isNull() || maxX < -reach || minX > right || maxY < top || minY > bottom) {
      return new ChunkWindow(chunk, transform, 0, null);
    }
    boolean whole = minX >= -reach && maxX <= right && minY >= top && maxY <= bottom;
    if (whole || chunk.size() <= FEW) {
      return new ChunkWindow(chunk, transform, chunk.size(), null);
    }
    int[] window = {
      transform.gridX(-reach), transform.gridY(bottom), transform.gridX(right), transform.gridY(top)
    };
    long[] marks = new long[(chunk.size() + 63) >> 6];
    chunk.index().query(window, marks);
    return new ChunkWindow(chunk, transform, chunk.size(), marks);
  }

  /**
   * The sums of small features that serve this picture; null where there are none.
   *
   * @param largestCell the largest cell that serves, device pixels
   */
  DotLevel level(double largestCell) {
    DotPyramid dots = chunk.dots();
    return dots == null || largestCell <= 0 ? null : dots.level(largestCell / transform.scale());
  }

  /** The same window with its features at hand, with every vertex. */
  ChunkWindow held() {
    return held(chunk);
  }

  /**
   * The same window with its features at hand: they are read now where they are not in memory, and
   * nothing but they are in the chunk then.
   *
   * @param shapes what they are drawn from: the chunk, or a level of it
   */
  ChunkWindow held(PackedGeometry shapes) {
    if (shapes != chunk) {
      return new ChunkWindow(shapes, transform, size, marks);
    }
    PackedGeometry held = size == 0 ? chunk : chunk.holding(marks);
    return held == chunk ? this : new ChunkWindow(held, transform, held.size(), null);
  }

  PackedGeometry chunk() {
    return chunk;
  }

  /** How many vertices its features have, roughly. */
  long vertices() {
    long features = marks == null ? size : Arrays.stream(marks).map(Long::bitCount).sum();
    return size == 0 ? 0 : features * chunk.vertexCount() / size;
  }

  PixelTransform transform() {
    return transform;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** The first feature from {@code from} on; -1 when there is none. */
  int next(int from) {
    if (marks == null) {
      return from < size ? from : -1;
    }
    int word = from >> 6;
    if (word >= marks.length) {
      return -1;
    }
    long left = marks[word] & -1L << from;
    while (left == 0) {
      if (++word == marks.length) {
        return -1;
      }
      left = marks[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(left);
  }

  /** The last feature; -1 when there is none. */
  int last() {
    return previous(size);
  }

  /** The last feature before {@code before}; -1 when there is none. */
  int previous(int before) {
    if (marks == null || before == 0) {
      return before - 1;
    }
    int word = (before - 1) >> 6;
    long left = marks[word] & (-1L >>> -before);
    while (left == 0) {
      if (--word < 0) {
        return -1;
      }
      left = marks[word];
    }
    return (word << 6) + 63 - Long.numberOfLeadingZeros(left);
  }

  /**
   * The next features from {@code from} on.
   *
   * @param features gets them
   * @return how many there are; 0 at the end
   */
  int next(int from, int[] features) {
    int n = 0;
    for (int f = next(from); f >= 0 && n < features.length; f = next(f + 1)) {
      features[n++] = f;
    }
    return n;
  }

  /**
   * Reads a little of each shape, so that the processor fetches them from memory side by side; one
   * after another it would wait for each.
   */
  void touch(int[] features, int n) {
    int[] xy = chunk.coordinates();
    int sum = 0;
    for (int i = 0; i < n; i++) {
      int from = 2 * chunk.firstVertex(chunk.firstPart(features[i]));
      int to = 2 * chunk.firstVertex(chunk.firstPart(features[i] + 1));
      if (from < to) {
        sum += xy[from] + xy[(from + to) >> 1] + xy[to - 1];
      }
    }
    touched = sum;
  }
}
