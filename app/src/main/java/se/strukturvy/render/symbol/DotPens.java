package se.strukturvy.render.symbol;

import java.util.List;
import java.util.function.BooleanSupplier;
import se.strukturvy.geometry.DotLevel;
import se.strukturvy.render.raster.PixelBand;

/**
 * Draws features that have been summed up.
 *
 * @param groups for each group of features the pens that draw it, from below
 * @param lines whether the features are lines
 */
public record DotPens(List<List<DotPen>> groups, boolean lines) {
  /** Groups that meet in a cell are painted in so many goes, in turn: files mix them, too. */
  private static final int GOES = 3;

  /**
   * Draws all cells of a level that come into the canvas' band.
   *
   * @param cancelled when true, no further row is drawn
   */
  public void draw(
      DotLevel level, PixelTransform transform, BandCanvas canvas, BooleanSupplier cancelled) {
    PixelBand band = canvas.target();
    double reach = 2 + level.cell() * transform.scale() + widest();
    int firstRow = level.row(transform.gridY(band.top() + band.height() + reach));
    int lastRow = level.row(transform.gridY(band.top() - reach));
    int left = transform.gridX(-reach);
    int right = transform.gridX(band.width() + reach);
    for (int row = firstRow; row <= lastRow && !cancelled.getAsBoolean(); row++) {
      int end = level.firstFrom(row, right);
      for (int cell = level.firstFrom(row, left); cell < end; ) {
        int next = groups.size() == 1 ? cell + 1 : level.endOfPlace(cell, end);
        for (int go = 0; go < (next == cell + 1 ? 1 : GOES); go++) {
          for (int k = 0; k < next - cell; k++) {
            // Another group begins in each cell, so that none lies above the others everywhere.
            int i = cell + (k + cell + row) % (next - cell);
            canvas.dot.measureCell(level, i, row, lines, transform);
            paint(level.group(i), next == cell + 1, go, canvas);
          }
        }
        cell = next;
      }
    }
  }

  /** Paints a cell, or the part of its features that one go takes. */
  private void paint(int group, boolean all, int go, BandCanvas canvas) {
    DotShape dot = canvas.dot;
    int n = dot.times();
    int times = all ? n : n / GOES + (go < n % GOES ? 1 : 0);
    if (times > 0) {
      for (DotPen pen : groups.get(group)) {
        dot.setTimes(times);
        pen.paint(dot, lines, canvas.target());
      }
    }
  }

  private double widest() {
    return groups.stream()
        .flatMap(List::stream)
        .mapToDouble(pen -> pen.edge() == null ? 0 : pen.edge().reach())
        .max()
        .orElse(0);
  }
}
