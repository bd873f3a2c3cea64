package se.strukturvy.geometry;

/**
 * The small features of some chunks summed up in square cells: how many there are in each, where
 * their middle is, and how large they are on average.
 *
 * <p>Cells without features are not kept; features of different groups are summed up apart. Rows
 * run upwards, columns to the right, both from the lower left corner of all chunks.
 */
public final class DotLevel {
  /** Sizes are kept in this part of a cell. */
  static final double SIZE_STEPS = 16384;

  /** Areas are kept in this part of a cell's area; lengths in this part of a cell's side. */
  static final double AREA_STEPS = 8192;

  private final int cell;
  private final int originX;
  private final int originY;
  private final int[] rowStart;
  private final char[] column;
  private final byte[] partX;
  private final byte[] partY;
  private final char[] count;
  private final char[] width;
  private final char[] height;
  private final char[] area;
  private final char[] outline;
  private final byte[] group;
  private final long[][] others;

  /** {@code others} has for each chunk the features that are not summed up. */
  DotLevel(int cell, int originX, int originY, int[] rowStart, int cells, long[][] others) {
    this.cell = cell;
    this.originX = originX;
    this.originY = originY;
    this.rowStart = rowStart;
    this.others = others;
    column = new char[cells];
    partX = new byte[cells];
    partY = new byte[cells];
    count = new char[cells];
    width = new char[cells];
    height = new char[cells];
    area = new char[cells];
    outline = new char[cells];
    group = new byte[cells];
  }

  /** Tells which cell it is. */
  void place(int i, int cellColumn, int cellGroup) {
    column[i] = (char) cellColumn;
    group[i] = (byte) cellGroup;
  }

  /** Fills in what lies in a cell of that row. */
  void set(int i, int row, CellMeans means, boolean lines) {
    count[i] = (char) Math.min(means.count(), Character.MAX_VALUE);
    partX[i] = part((means.x() - originX) / cell - column[i]);
    partY[i] = part((means.y() - originY) / cell - row);
    width[i] = steps(means.width() / cell * SIZE_STEPS);
    height[i] = steps(means.height() / cell * SIZE_STEPS);
    area[i] = steps(means.measure() / cell / (lines ? 1.0 : cell) * AREA_STEPS);
    outline[i] = steps(means.outline() / cell * AREA_STEPS);
  }

  /** Adds what lies in a cell of that row. */
  void addTo(CellMeans means, int i, int row, boolean lines) {
    means.add(count[i], x(i), y(i, row), width(i), height(i), measure(i, lines), outline(i));
  }

  private static byte part(double ofCell) {
    return (byte) Math.max(0, Math.min(255, (int) (ofCell * 256)));
  }

  private static char steps(double value) {
    return (char) Math.min(Character.MAX_VALUE, Math.rint(value));
  }

  /** Side of a cell, in grid steps. */
  public int cell() {
    return cell;
  }

  /** How many rows there are. */
  int rows() {
    return rowStart.length - 1;
  }

  /** The column of a cell. */
  int column(int i) {
    return column[i];
  }

  /** How many cells there are. */
  public int size() {
    return column.length;
  }

  /** The row of a grid line, held within the rows there are. */
  public int row(int gridY) {
    long row = Math.floorDiv((long) gridY - originY, cell);
    return (int) Math.max(0, Math.min(rowStart.length - 2, row));
  }

  /** The first cell of a row in the column of a grid line, or right of it. */
  public int firstFrom(int row, int gridX) {
    long wanted = Math.floorDiv((long) gridX - originX, cell);
    int low = rowStart[row];
    int high = rowStart[row + 1];
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (column[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The group of a cell's features. */
  public int group(int i) {
    return group[i];
  }

  /**
   * The cell after the last with the same place as {@code i}, in its row or one that ends there.
   */
  public int endOfPlace(int i, int rowEnd) {
    int end = i + 1;
    while (end < rowEnd && column[end] == column[i]) {
      end++;
    }
    return end;
  }

  /** The first cell of a row; the row after the last may be asked for too. */
  public int rowStart(int row) {
    return rowStart[row];
  }

  /** Middle of a cell's features, eastwards on the grid. */
  public double x(int i) {
    return originX + (column[i] + ((partX[i] & 0xFF) + 0.5) / 256) * cell;
  }

  /** Middle of a cell's features, northwards on the grid; the cell stands in that row. */
  public double y(int i, int row) {
    return originY + (row + ((partY[i] & 0xFF) + 0.5) / 256) * cell;
  }

  /** How many features a cell stands for. */
  public int count(int i) {
    return count[i];
  }

  /** Mean width of a cell's features, grid steps. */
  public double width(int i) {
    return width[i] * cell / SIZE_STEPS;
  }

  /** Mean height of a cell's features, grid steps. */
  public double height(int i) {
    return height[i] * cell / SIZE_STEPS;
  }

  /** Mean area of a cell's polygons in square grid steps, or mean length of its lines in steps. */
  public double measure(int i, boolean lines) {
    return area[i] / AREA_STEPS * cell * (lines ? 1.0 : cell);
  }

  /** Mean length of what is around a cell's polygons, dents left out; grid steps. */
  public double outline(int i) {
    return outline[i] / AREA_STEPS * cell;
  }

  /**
   * Takes out of a set of features those that are summed up here, and those that are not drawn;
   * what is left has to be drawn feature by feature.
   *
   * @param chunk which of the chunks
   * @param marks bit f (of word f / 64) is set for feature f
   */
  public void keepOthers(int chunk, long[] marks) {
    for (int i = 0; i < marks.length; i++) {
      marks[i] &= others[chunk][i];
    }
  }
}
