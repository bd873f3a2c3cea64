package se.strukturvy.render.symbol;

import se.strukturvy.render.raster.PixelBand;
import se.strukturvy.render.raster.SolidPaint;

/**
 * How a symbol draws features that are smaller than a pixel.
 *
 * @param fill colour of the inside, premultiplied; 0 for none
 * @param edge the pen, of one colour; null for none
 */
public record DotPen(int fill, LineStroke edge) {
  /** Cells of many features are painted in at most so many goes, insides and edges in turn. */
  private static final int MOST_GOES = 3;

  /** Paints one dot. */
  void paint(DotShape dot, boolean line, PixelBand target) {
    if (fill == 0 || line) {
      paintEdge(dot, line, target);
      return;
    }
    int all = dot.times();
    boolean single = edge == null || (edge.isOpaque() && dot.isCovered(edge));
    int goes = single ? 1 : Math.min(all, MOST_GOES);
    for (int i = 0; i < goes; i++) {
      dot.setTimes(all / goes + (i < all % goes ? 1 : 0));
      dot.paintFill(fill, target);
      paintEdge(dot, false, target);
    }
  }

  private void paintEdge(DotShape dot, boolean line, PixelBand target) {
    if (edge != null && line) {
      dot.paintLine(edge, ((SolidPaint) edge.paint()).colour(), target);
    } else if (edge != null) {
      dot.paintEdge(edge, ((SolidPaint) edge.paint()).colour(), target);
    }
  }
}
