package se.strukturvy.render.symbol;

import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.render.raster.CoverageBand;
import se.strukturvy.render.raster.Edges;
import se.strukturvy.render.raster.Paint;
import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.stroke.Dasher;
import se.strukturvy.render.stroke.LineClip;
import se.strukturvy.render.stroke.Stroker;

/** The tools with which one thread draws into one band: pixels, coverage, pen and scratch space. */
public final class BandCanvas {
  final CoverageBand coverage;
  final Stroker stroker;
  final Dasher dasher = new Dasher();
  final LineClip clip = new LineClip();
  private final Polyline points = new Polyline();
  private PixelBand target;

  /**
   * Makes the tools.
   *
   * @param width device pixels across
   * @param mostRows the most rows a band will have
   */
  public BandCanvas(int width, int mostRows) {
    coverage = new CoverageBand(width, mostRows);
    stroker = new Stroker(coverage);
  }

  /** Goes on to another band. */
  public void moveTo(PixelBand band) {
    target = band;
    coverage.moveTo(band.top(), band.height());
  }

  /** The band that is drawn into. */
  public PixelBand target() {
    return target;
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

  /**
   * The vertices of a part in pixels, without those that repeat the one before; valid until the
   * next call.
   */
  Polyline load(PackedGeometry shapes, int part, boolean ring, PixelTransform transform) {
    points.clear();
    int[] xy = shapes.coordinates();
    int end = 2 * shapes.firstVertex(part + 1);
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 2 * shapes.firstVertex(part); i < end; i += 2) {
      double x = transform.x(xy[i]);
      double y = transform.y(xy[i + 1]);
      if (x != lastX || y != lastY) {
        points.add(x, y);
        lastX = x;
        lastY = y;
      }
    }
    if (ring) {
      points.close();
    }
    return points;
  }

  /** An empty line to be filled; valid until the next call, or until a part is loaded. */
  public Polyline scratch() {
    points.clear();
    return points;
  }

  /** Lays the clip around the band, so far out that a pen of that reach is not cut. */
  void clipTo(double reach) {
    clip.rectangle(
        -reach,
        target.top() - reach,
        target.width() + reach,
        target.top() + target.height() + reach);
  }
}
