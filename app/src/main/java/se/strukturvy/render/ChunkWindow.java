package se.strukturvy.render;

import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.symbol.BandCanvas;
import se.strukturvy.render.symbol.PictureScale;
import se.strukturvy.render.symbol.PixelTransform;

/** The features of a chunk that may be seen in a band, in file order. */
final class ChunkWindow {
  private final PackedGeometry chunk;
  private final PixelTransform transform;
  private final int size;
  private final long[] marks;

  private ChunkWindow(PackedGeometry chunk, PixelTransform transform, int size, long[] marks) {
    this.chunk = chunk;
    this.transform = transform;
    this.size = size;
    this.marks = marks;
  }

  /**
   * Asks the chunk's index for what lies in a band.
   *
   * @param reach how far symbols reach beyond their features, device pixels
   */
  static ChunkWindow of(
      PackedGeometry chunk, PictureScale picture, BandCanvas canvas, double reach) {
    PixelTransform transform = PixelTransform.of(chunk.grid(), picture);
    PixelBand band = canvas.target();
    Envelope extent = chunk.extent();
    double left = picture.deviceX(extent.getMinX()) - reach;
    double right = picture.deviceX(extent.getMaxX()) + reach;
    double top = picture.deviceY(extent.getMaxY()) - reach;
    double bottom = picture.deviceY(extent.getMinY()) + reach;
    double bandBottom = band.top() + band.height();
    if (extent.isNull()
        || right < 0
        || left > band.width()
        || bottom < band.top()
        || top > bandBottom) {
      return new ChunkWindow(chunk, transform, 0, null);
    }
    boolean whole = left >= 0 && right <= band.width() && top >= band.top() && bottom <= bandBottom;
    if (whole || chunk.size() < 16) {
      return new ChunkWindow(chunk, transform, chunk.size(), null);
    }
    int[] window = {
      transform.gridX(-reach),
      transform.gridY(bandBottom + reach),
      transform.gridX(band.width() + reach),
      transform.gridY(band.top() - reach)
    };
    long[] marks = new long[(chunk.size() + 63) >> 6];
    chunk.index().query(window, marks);
    return new ChunkWindow(chunk, transform, chunk.size(), marks);
  }

  PackedGeometry chunk() {
    return chunk;
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
}
