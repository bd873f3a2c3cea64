package se.strukturvy.render.raster;

import se.strukturvy.style.Stroke.Join;

/**
 * The tip of a thin round pen as samples, one mask for each of its places on the grid of a {@link
 * SamplePath}, so that a line is drawn by laying them along it.
 *
 * <p>A pixel has eight columns and four rows of samples; every second column lies half a row lower,
 * so that level edges, too, meet eight heights in a pixel.
 */
public final class PenBrush {
  /** Samples across a pixel. */
  static final int COLUMNS = 8;

  /** Samples down a pixel. */
  static final int ROWS = 4;

  /** Grid steps between two columns, as a power of two. */
  static final int COLUMN_BITS = 2;

  /** Grid steps between two rows, as a power of two; a pattern is as wide as it is high. */
  static final int ROW_BITS = 3;

  /** The first bits of a place tell it within a row and within a pair of columns. */
  static final int PLACES = 1 << ROW_BITS;

  /** A wider pen has caps and joins whose shape can be seen. Pixels. */
  private static final double WIDEST = 2;

  private static final double WIDEST_MITRE = 1.15;

  /** A thinner pen would fall between the samples; it is drawn this wide, but fainter. Pixels. */
  private static final double THINNEST = 0.5;

  /** How far apart masks may be laid, in halves of the pen and in pixels. */
  private static final double GAP = 1.2;

  private static final double WIDEST_GAP = 0.6;

  /** Up to this part of half the pen, its masks leave no hole where they are farthest apart. */
  private static final double HIDDEN = 0.75;

  /** Masks that far apart leave dents; half a pen this part larger makes up for them. */
  private static final double DENTS = 0.04;

  private static final double MOST_DENTS = 0.02;

  /**
   * How far the tip goes beyond a corner to cover what a join of another shape would: half the pen
   * times this, times the square of the length of the turn's chord.
   */
  private static final double BEVEL = -0.1125;

  private static final double MITRE = 0.085;

  /** The most that the tip goes beyond the line, in halves of the pen. */
  private static final double BEYOND = 0.25;

  private static final int CORNER_PARTS = 256;

  private final double width;
  private final Join join;
  private final double strength;
  private final int corner;
  private final int gap;
  private final int hidden;
  private final int reachX;
  private final int reachY;
  private final int rows;
  private final long[] masks;

  /**
   * Makes a brush.
   *
   * @param width of the pen, one that {@link #serves}, pixels
   * @param join how its corners look
   */
  public PenBrush(double width, Join join) {
    this.width = width;
    this.join = join;
    strength = Math.min(1, width / THINNEST);
    double beyond = join == Join.BEVEL ? BEVEL : join == Join.MITRE ? MITRE : 0;
    corner = (int) Math.rint(beyond * width / 2 * SamplePath.STEPS * CORNER_PARTS);
    double radius = Math.max(width, THINNEST) / 2;
    gap = (int) (Math.min(WIDEST_GAP, radius * GAP) * SamplePath.STEPS);
    hidden = (int) (2 * HIDDEN * radius * SamplePath.STEPS);
    radius += Math.min(MOST_DENTS, DENTS * radius);
    // Pairs of columns, and rows, less what no sample of those beyond can reach.
    reachX = 2 * (int) Math.ceil((radius * COLUMNS - 10.0 / 16) / 2);
    reachY = Math.max(1, (int) Math.ceil(radius * ROWS - 5.0 / 16));
    rows = 2 * reachY + 1;
    masks = new long[PLACES * PLACES * rows];
    for (int y = 0; y < PLACES; y++) {
      for (int x = 0; x < PLACES; x++) {
        fill((y * PLACES + x) * rows, (x + 0.5) / PLACES, (y + 0.5) / PLACES, radius);
      }
    }
  }

  /** Whether a pen is so thin that its tip may be taken for round. Pixels. */
  public static boolean serves(double width, Join join) {
    return width <= (join == Join.MITRE ? WIDEST_MITRE : WIDEST);
  }

  /** Fills a mask in, for a tip at a place of a pair of columns and of a row. */
  private void fill(int at, double x, double y, double radius) {
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < 2 * reachX + 2; column++) {
        double across = (column + 0.5 - reachX - 2 * x) / COLUMNS;
        double down = (row + (column % 2 == 0 ? 0.25 : 0.75) - reachY - y) / ROWS;
        if (across * across + down * down <= radius * radius) {
          masks[at + row] |= 1L << column;
        }
      }
    }
  }

  /** Whether it is the brush for that pen. */
  public boolean is(double otherWidth, Join otherJoin) {
    return width == otherWidth && join == otherJoin;
  }

  /** How far beyond a corner a mask is laid, for a turn whose chord is one. Path steps by 256. */
  int corner() {
    return corner;
  }

  /** How much of its colour the pen leaves where it covers, 0 to 1. */
  public double strength() {
    return strength;
  }

  /** How far the masks reach left of the pair of columns with the pen's middle, columns. */
  int reachX() {
    return reachX;
  }

  /** How far the masks reach above and below the row with the pen's middle, rows. */
  int reachY() {
    return reachY;
  }

  /** Columns of a mask. */
  int columns() {
    return 2 * reachX + 2;
  }

  /** How far apart masks may be laid, path steps. */
  int gap() {
    return gap;
  }

  /** How far from its line the pen hides whatever there is, twice, path steps. */
  int hidden() {
    return hidden;
  }

  /** How far masks may reach sideways beyond a ring, or a line with ends, pixels. */
  double marginX(boolean ring) {
    return (double) reachX / COLUMNS + slack(ring);
  }

  /** How far masks may reach up and down beyond a ring, or a line with ends, pixels. */
  double marginY(boolean ring) {
    return (double) reachY / ROWS + slack(ring);
  }

  /** Mitres and square ends lie outside their line, and places are rounded. */
  private double slack(boolean ring) {
    return 2.0 / SamplePath.STEPS + (ring && join != Join.MITRE ? 0 : BEYOND * width / 2);
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
