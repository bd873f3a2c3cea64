package se.strukturvy.report;

import se.strukturvy.map.Viewport;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.style.Rgba;

/**
 * The strip below a picture: north arrow, scale bar, source and notice. Lengths in pixels of 1/96
 * inch.
 *
 * @param painter draws
 * @param viewport the map's scale
 */
record FootLine(SheetPainter painter, Viewport viewport) {
  private static final double HEIGHT = 40;
  private static final double LONGEST_BAR = 180;
  private static final double SIZE = 12.5;
  private static final double NOTICE_SIZE = 17;
  private static final Rgba NOTICE = Rgba.parse("#B3001B");

  void draw(String source, String notice) {
    double top = painter.height() - HEIGHT;
    painter.box(0, top, painter.width(), HEIGHT, Rgba.WHITE);
    painter.box(0, top - 1, painter.width(), 1, InfoPanel.EDGE);
    double base = top + HEIGHT / 2 + SIZE * 0.36;
    north(20, top + 5);
    double after = bar(52, top + HEIGHT / 2, base) + 28;
    double noticeWidth = painter.setter().width(notice, NOTICE_SIZE, true);
    double room = painter.width() - after - noticeWidth - 48;
    String line = painter.setter().lines(source, SIZE, false, Math.max(room, 1)).get(0);
    boolean whole = line.length() == source.length();
    String shown = whole ? line : line + " …";
    painter.text(shown, SIZE, false, InfoPanel.FAINT, after, base);
    double x = painter.width() - noticeWidth - 20;
    painter.text(notice, NOTICE_SIZE, true, NOTICE, x, top + HEIGHT / 2 + NOTICE_SIZE * 0.36);
  }

  private void north(double x, double y) {
    painter.shape(InfoPanel.INK, x + 8, y, x + 15, y + 20, x + 8, y + 15.5);
    painter.shape(InfoPanel.EDGE, x + 8, y, x + 8, y + 15.5, x + 1, y + 20);
    painter.text("N", 10, true, InfoPanel.INK, x + 4.4, y + 30.5);
  }

  /** Draws the bar and what it is long; returns where that ends. */
  private double bar(double x, double middle, double base) {
    double metres = round(LONGEST_BAR * viewport.metresPerPixel());
    double length = metres / viewport.metresPerPixel();
    painter.box(x, middle - 4, length, 8, InfoPanel.INK);
    painter.box(x + length / 2, middle - 2.5, length / 2 - 1.5, 5, Rgba.WHITE);
    String text = metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
    painter.text(text, SIZE, false, InfoPanel.INK, x + length + 8, base);
    return x + length + 8 + painter.setter().width(text, SIZE, false);
  }

  /** The longest of 1, 2, 5, 10, 20, 50 ... metres that is not longer than {@code most}. */
  static double round(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double digit = most / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
