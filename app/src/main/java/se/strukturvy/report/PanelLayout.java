package se.strukturvy.report;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.LegendSymbol;
import se.strukturvy.render.SheetPainter;

/** Where each line of a panel stands, all of it made smaller by one factor. */
final class PanelLayout {
  private static final double PADDING = 16;
  private static final double WIDTH = 400;

  /** A panel takes no more than this part of a picture's width, unless nobody could read it. */
  private static final double PART_OF_WIDTH = 0.4;

  private static final double LEAST_WIDTH = 240;

  private static final double SYMBOL = 46;
  private static final double GAP = 12;

  /** How far lines that explain a part of the line above are moved in. */
  private static final double PART = 14;

  /** Something of the panel, drawn with the panel's corner at x and y. */
  private interface Piece {
    void draw(double x, double y);
  }

  private final SheetPainter painter;
  private final double factor;
  private final List<PanelLine> lines;
  private final double width;
  private final List<Piece> pieces = new ArrayList<>();
  private double y;

  /**
   * Places lines.
   *
   * @param factor 1 for their own size
   */
  PanelLayout(SheetPainter painter, double factor, List<PanelLine> lines) {
    this.painter = painter;
    this.factor = factor;
    this.lines = List.copyOf(lines);
    double part = Math.max(LEAST_WIDTH, painter.width() * PART_OF_WIDTH);
    this.width = Math.min(WIDTH, part) * factor;
    y = PADDING * factor;
    lines.forEach(this::place);
    y += PADDING * 0.6 * factor;
  }

  List<PanelLine> lines() {
    return lines;
  }

  double width() {
    return width;
  }

  double height() {
    return y;
  }

  void draw(double x, double top) {
    pieces.forEach(piece -> piece.draw(x, top));
  }

  private void place(PanelLine line) {
    y += line.before() * factor;
    if (line.explains()) {
      placeRow(line);
    } else {
      write(line, 0);
    }
    y += line.after() * factor;
  }

  private void placeRow(PanelLine line) {
    LegendRow row = line.row();
    double indent = row.part() ? PART * factor : 0;
    double high = line.symbolHeight() * factor;
    double top = y;
    if (!row.symbolizers().isEmpty()) {
      LegendSymbol symbol =
          new LegendSymbol(SYMBOL, line.symbolHeight(), painter.density() * factor);
      double left = PADDING * factor + indent;
      pieces.add(
          (atX, atY) ->
              painter.symbol(symbol, row.symbolizers(), row.kind(), atX + left, atY + top));
    }
    y = top + high / 2 - line.size() * factor * 0.62;
    write(line, (SYMBOL + GAP) * factor + indent);
    y = Math.max(y, top + high);
  }

  private void write(PanelLine line, double indent) {
    double size = line.size() * factor;
    double left = PADDING * factor + indent;
    double most = width - PADDING * factor - left;
    LineBreaker breaker = new LineBreaker(painter.setter(), size, line.bold(), Math.max(most, 1));
    for (String text : breaker.lines(line.row().label())) {
      double base = y + size;
      pieces.add(
          (atX, atY) ->
              painter.text(text, size, line.bold(), line.colour(), atX + left, atY + base));
      y += size * 1.3;
    }
  }
}
