package se.strukturvy.render.symbol;

import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.CoverageBand;
import se.strukturvy.render.raster.Edges;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.Surface;
import se.strukturvy.render.stroke.Dasher;
import se.strukturvy.render.stroke.LineClip;
import se.strukturvy.render.stroke.Stroker;
import se.strukturvy.render.vector.VectorSurface;

/** The tools with which one thread draws into one band: pixels, coverage, pen and scratch space. */
public final class BandCanvas {
  final Surface coverage;
  final Stroker stroker;
  final Dasher dasher = new Dasher();
  final LineClip clip = new LineClip();
  final PartLoader loader;
  final DotShape dot = new DotShape();
  final SmallShapes small = new SmallShapes();

  /** Features smaller than this in both directions are drawn as dots, device pixels. */
  final double dotSize;

  private final double largestCell;

  private final int width;
  private final int mostRows;
  private PixelBand target;
  private int[] groupPixels;
  MarkerStack stack;

  /**
   * Makes the tools.
   *
   * @param width device pixels across
   * @param mostRows the most rows a band will have
   * @param detail how much of small things is drawn
   */
  public BandCanvas(int width, int mostRows, Detail detail) {
    this(new CoverageBand(width, mostRows), width, mostRows, detail);
  }

  /**
   * Makes tools that draw into something that has no pixels; everything is drawn as shapes.
   *
   * @param width pixels across of what is seen
   * @param height pixels down
   * @param detail how much of small things is drawn; dots are for pixels, so it asks for none
   */
  public BandCanvas(Surface surface, int width, int height, Detail detail) {
    this.width = width;
    mostRows = height;
    loader = new PartLoader(detail.tolerance());
    dotSize = detail.dotSize();
    largestCell = detail.largestCell();
    coverage = surface;
    stroker = new Stroker(coverage);
    moveTo(new PixelBand(new int[0], width, 0, height, 0));
  }

  /** Device pixels across. */
  public int width() {
    return width;
  }

  /** Forgets what belongs to one picture alone, before another is drawn. */
  public void forget() {
    small.forget();
  }

  /** Goes on to another band. */
  public void moveTo(PixelBand band) {
    target = band;
    coverage.moveTo(band.top(), band.height());
  }

  /** Goes on to a chunk of which masks of small shapes are kept; null where none are. */
  public void moveTo(ShiftedMasks masks) {
    small.moveTo(masks);
  }

  /** The largest cell of summed up features that may be drawn as one dot, device pixels. */
  public double largestCell() {
    return largestCell;
  }

  /** The band that is drawn into. */
  public PixelBand target() {
    return target;
  }

  /**
   * A band of the same place and size for drawing that is laid on the map together. Who draws into
   * it leaves it clear.
   */
  PixelBand group() {
    if (groupPixels == null) {
      groupPixels = new int[target.width() * mostRows];
    }
    return new PixelBand(groupPixels, target.width(), target.top(), target.height(), 0);
  }

  /** Makes ready for features that are drawn from the uppermost down. */
  public void beginStack() {
    if (stack == null) {
      stack = new MarkerStack(target.width(), mostRows);
    }
    stack.begin(target);
  }

  /** Lays what was drawn from the uppermost down on the band. */
  public void finishStack() {
    stack.finish();
  }

  /** What is drawn on, where that takes groups and text; null where there are pixels. */
  public VectorSurface vectors() {
    return coverage instanceof VectorSurface vectors ? vectors : null;
  }

  /** Takes the edges of a shape that is painted next. */
  public Edges edges() {
    return coverage;
  }

  /** The pen, which draws into {@link #edges()}. */
  public Stroker stroker() {
    return stroker;
  }

  /** Paints the shape whose edges have been added. */
  public void paint(Paint paint) {
    coverage.paint(paint, target);
  }

  /** An empty line to be filled; valid until the next call, or until a part is loaded. */
  public Polyline scratch() {
    return loader.empty();
  }

  /** Draws the part that was measured last as a small shape; false where it is none. */
  boolean drawSmall(
      PackedGeometry shapes,
      int part,
      boolean ring,
      int fill,
      LineStroke edge,
      PixelTransform transform) {
    return dotSize > 0 && small.draw(shapes, part, ring, fill, edge, transform, loader, target);
  }

  /** Whether the part that was measured last comes nearer to the band than {@code reach}. */
  boolean isNear(double reach) {
    int bottom = target.top() + target.height();
    return loader.meets(0, target.top(), target.width(), bottom, reach);
  }

  /** Lays the clip around the band, so far out that a pen of that reach is not cut. */
  void clipTo(double reach) {
    clip.rectangle(
        -reach,
        target.top() - reach,
        target.width() + reach,
        target.top() + target.height() + reach);
  }

  /** Whether all of the part that was loaded last lies in the clip for a pen of that reach. */
  boolean isInside(double reach) {
    int bottom = target.top() + target.height();
    return loader.within(0, target.top(), target.width(), bottom, -reach);
  }
}
