package se.strukturvy.report;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.LegendSymbol;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.style.Rgba;

/**
 * The panel in the upper left corner of a picture: title, facts and legend below each other.
 * Lengths in pixels of 1/96 inch.
 */
final class InfoPanel {
  private static final double MARGIN = 20;
  private static final double PADDING = 16;
  private static final double WIDTH = 400;
  private static final double SYMBOL = 46;
  private static final double SYMBOL_HEIGHT = 22;
  private static final double GAP = 12;

  /** How far lines that explain a part of the line above are moved in. */
  private static final double PART = 14;

  private final SheetPainter painter;
  private final double width;
  private final List<Runnable> drawing = new ArrayList<>();
  private double y = PADDING;

  InfoPanel(SheetPainter painter) {
    this.painter = painter;
    this.width = Math.min(WIDTH, painter.width() * 0.4);
  }

  void title(String text) {
    write(text, 23, true, InkColours.INK, 0);
    y += 4;
  }

  void fact(String text) {
    write(text, 13.5, false, InkColours.FAINT, 0);
  }

  void heading(String text) {
    y += 12;
    write(text, 14, true, InkColours.INK, 0);
    y += 6;
  }

  void row(LegendRow row) {
    row(row, row.part() ? 13 : 15, SYMBOL_HEIGHT);
  }

  void smallRow(LegendRow row) {
    row(row, 13, SYMBOL_HEIGHT * 0.8);
  }

  /** Draws the panel and all that has been put on it. */
  void draw() {
    if (drawing.isEmpty()) {
      return;
    }
    double height = y + PADDING * 0.6;
    painter.box(MARGIN - 1, MARGIN - 1, width + 2, height + 2, InkColours.EDGE);
    painter.box(MARGIN, MARGIN, width, height, Rgba.WHITE);
    drawing.forEach(Runnable::run);
  }

  private void row(LegendRow row, double size, double symbolHeight) {
    double indent = row.part() ? PART : 0;
    double top = y;
    double middle = top + symbolHeight / 2;
    if (!row.symbolizers().isEmpty()) {
      LegendSymbol symbol = new LegendSymbol(SYMBOL, symbolHeight, painter.density());
      double left = MARGIN + PADDING + indent;
      drawing.add(() -> painter.symbol(symbol, row.symbolizers(), row.kind(), left, MARGIN + top));
    }
    y = middle - size * 0.62;
    write(row.label(), size, false, InkColours.INK, SYMBOL + GAP + indent);
    y = Math.max(y, top + symbolHeight) + 5;
  }

  private void write(String text, double size, boolean bold, Rgba colour, double indent) {
    double most = width - 2 * PADDING - indent;
    for (String line : painter.setter().lines(text, size, bold, most)) {
      double base = MARGIN + y + size;
      double x = MARGIN + PADDING + indent;
      drawing.add(() -> painter.text(line, size, bold, colour, x, base));
      y += size * 1.3;
    }
  }
}
