package se.strukturvy.report;

import java.util.List;
import se.strukturvy.map.RoundLength;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.style.Rgba;

/**
 * The strip below a picture: north arrow, scale bar, source and notice. The notice stands in a line
 * of its own where the source has no room beside it; in a narrow picture all stand below each
 * other. Lengths in pixels of 1/96 inch.
 *
 * @param painter draws
 * @param metresPerPixel metres on the ground for a pixel of the sheet
 * @param source where the map is from
 * @param notice what must be read with it; may be empty
 */
record FootLine(SheetPainter painter, double metresPerPixel, String source, String notice) {
  private static final double HEIGHT = 40;
  private static final double LONGEST_BAR = 180;

  /** The bar takes no more than this part of a picture's width. */
  private static final double PART_OF_WIDTH = 0.3;

  private static final double SIZE = 12.5;
  private static final double LINE = SIZE * 1.3;
  private static final double NOTICE_SIZE = 17;
  private static final double NOTICE_LINE = NOTICE_SIZE * 1.4;
  private static final double EDGE = 20;
  private static final double PADDING = 14;

  /** How far below the middle of letters their base line is, as a part of their size. */
  private static final double BASE = 0.36;

  /** Less room than this beside the notice, and the source goes below it. */
  private static final double LEAST_ROOM = 200;

  /** How far down it begins, in a sheet that it ends. */
  double top() {
    return painter.height() - height();
  }

  void draw() {
    double top = top();
    painter.box(0, top, painter.width(), height(), Rgba.WHITE);
    painter.box(0, top - 1, painter.width(), 1, InkColours.EDGE);
    if (isNarrow()) {
      drawBelowEachOther(top + PADDING / 2);
    } else {
      drawBeside(top + height() / 2);
    }
  }

  private void drawBelowEachOther(double top) {
    double size = NOTICE_SIZE * Math.min(1, (painter.width() - 2 * EDGE) / noticeWidth());
    double middle = top + noticeRow() / 2;
    painter.text(notice, size, true, InkColours.NOTICE, EDGE, middle + size * BASE);
    drawScale(top + noticeRow() + HEIGHT / 2);
    double first = top + noticeRow() + HEIGHT + LINE / 2 + SIZE * BASE;
    drawLines(EDGE, first);
  }

  private void drawBeside(double middle) {
    drawScale(middle);
    double after = afterBar();
    double linesHeight = lines().size() * LINE;
    drawLines(after, middle + (noticeRow() - linesHeight + LINE) / 2 + SIZE * BASE);
    boolean below = noticeStandsAlone();
    double x = below ? after : painter.width() - noticeWidth() - EDGE;
    double noticeMiddle = below ? middle - linesHeight / 2 : middle;
    double base = noticeMiddle + NOTICE_SIZE * BASE;
    painter.text(notice, NOTICE_SIZE, true, InkColours.NOTICE, x, base);
  }

  private void drawLines(double x, double first) {
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      painter.text(lines.get(i), SIZE, false, InkColours.FAINT, x, first + i * LINE);
    }
  }

  private double height() {
    double below = lines().size() * LINE + noticeRow() + PADDING;
    return isNarrow() ? HEIGHT + below : Math.max(HEIGHT, below);
  }

  private double noticeRow() {
    return (isNarrow() || noticeStandsAlone()) && !notice.isEmpty() ? NOTICE_LINE : 0;
  }

  /** Whether nothing has room beside the scale bar. */
  private boolean isNarrow() {
    return painter.width() - afterBar() - EDGE < Math.max(noticeWidth(), LEAST_ROOM);
  }

  /** Whether the source goes below the notice. */
  private boolean noticeStandsAlone() {
    return painter.setter().width(source, SIZE, false) > besideNotice()
        && besideNotice() < LEAST_ROOM;
  }

  private double besideNotice() {
    return painter.width() - afterBar() - noticeWidth() - 48;
  }

  private List<String> lines() {
    double before = isNarrow() ? EDGE : afterBar();
    double room =
        isNarrow() || noticeStandsAlone() ? painter.width() - before - EDGE : besideNotice();
    return new LineBreaker(painter.setter(), SIZE, false, Math.max(room, 1)).lines(source);
  }

  private double noticeWidth() {
    return painter.setter().width(notice, NOTICE_SIZE, true);
  }

  private double afterBar() {
    return 80 + barLength() + painter.setter().width(barMetres().text(), SIZE, false);
  }

  private void drawScale(double middle) {
    north(EDGE, middle - 15);
    bar(52, middle, middle + SIZE * BASE);
  }

  private void north(double x, double y) {
    painter.shape(InkColours.INK, x + 8, y, x + 15, y + 20, x + 8, y + 15.5);
    painter.shape(InkColours.EDGE, x + 8, y, x + 8, y + 15.5, x + 1, y + 20);
    painter.text("N", 10, true, InkColours.INK, x + 4.4, y + 30.5);
  }

  private RoundLength barMetres() {
    double longest = Math.min(LONGEST_BAR, painter.width() * PART_OF_WIDTH);
    return RoundLength.upTo(longest * metresPerPixel);
  }

  private double barLength() {
    return barMetres().metres() / metresPerPixel;
  }

  /** Draws the bar, and beside it how long it is. */
  private void bar(double x, double middle, double base) {
    double length = barLength();
    painter.box(x, middle - 4, length, 8, Rgba.WHITE);
    painter.box(x, middle - 4, length / 2, 8, InkColours.INK);
    painter.edge(x, middle - 4, length, 8, 1.5, InkColours.INK);
    painter.text(barMetres().text(), SIZE, false, InkColours.INK, x + length + 8, base);
  }
}
