package se.strukturvy.render.raster;

import se.strukturvy.style.Stroke.Join;

/**
 * The tip of a thin round pen as samples, eight by eight a pixel: one mask for each quarter of a
 * sample across and down, so that a line is drawn by laying them along it.
 */
public final class PenBrush {
  /** Samples across and down a pixel. */
  static final int SAMPLES = 8;

  /** Places across and down a sample, as a power of two. */
  static final int PHASE_BITS = 2;

  static final int PHASES = 1 << PHASE_BITS;

  /** A wider pen has caps and joins whose shape can be seen. Pixels. */
  public static final double WIDEST = 2;

  /** A thinner pen would fall between the samples; it is drawn this wide, but fainter. Pixels. */
  private static final double THINNEST = 0.5;

  /** Masks as far apart as half the pen leave dents; a pen this much larger makes up for them. */
  private static final double DENTS = 1.03;

  /**
   * How far the tip goes beyond a corner to cover what a join of another shape would: half the pen
   * times this, times the square of the length of the turn's chord.
   */
  private static final double BEVEL = -0.1125;

  private static final double MITRE = 0.085;

  private final double width;
  private final Join join;
  private final float corner;
  private final double strength;
  private final int reach;
  private final int rows;
  private final int gap;
  private final long[] masks;

  /**
   * Makes a brush.
   *
   * @param width of the pen, at most {@link #WIDEST}, pixels
   * @param join how its corners look
   */
  public PenBrush(double width, Join join) {
    this.width = width;
    this.join = join;
    double beyond = join == Join.BEVEL ? BEVEL : join == Join.MITRE ? MITRE : 0;
    corner = (float) (beyond * width / 2 * SamplePath.STEPS);
    strength = Math.min(1, width / THINNEST);
    double radius = Math.max(width, THINNEST) / 2 * SAMPLES;
    reach = (int) Math.ceil(radius) + 1;
    rows = 2 * reach + 1;
    gap = (int) (radius * PHASES);
    masks = new long[PHASES * PHASES * rows];
    for (int phase = 0; phase < PHASES * PHASES; phase++) {
      double x = reach + (phase % PHASES + 0.5) / PHASES;
      int down = phase / PHASES;
      double y = reach + (down + 0.5) / PHASES;
      fill(phase * rows, x, y, radius * DENTS);
    }
  }

  private void fill(int at, double x, double y, double radius) {
    for (int row = 0; row < rows; row++) {
      double down = row + 0.5 - y;
      double square = radius * radius - down * down;
      for (int column = 0; column < rows && square > 0; column++) {
        double across = column + 0.5 - x;
        if (across * across <= square) {
          masks[at + row] |= 1L << column;
        }
      }
    }
  }

  /** Whether it is the brush for that pen. */
  public boolean is(double otherWidth, Join otherJoin) {
    return width == otherWidth && join == otherJoin;
  }

  /** How far beyond a corner a mask is laid, for a turn whose chord is one. Path steps. */
  float corner() {
    return corner;
  }

  /** How much of its colour the pen leaves where it covers, 0 to 1. */
  double strength() {
    return strength;
  }

  /** How far the masks reach from the sample with the pen's middle, samples. */
  int reach() {
    return reach;
  }

  /** How far apart masks may be laid, steps of a {@link SamplePath}. */
  int gap() {
    return gap;
  }

  /** How far the tip may reach beyond what it is led along, pixels. */
  double margin() {
    return (reach + 1 + 4 * Math.abs(corner) / PHASES) / SAMPLES;
  }

  /** Rows of a mask. */
  int rows() {
    return rows;
  }

  /** The masks' rows, one mask after another; the first column is bit 0. */
  long[] masks() {
    return masks;
  }
}
