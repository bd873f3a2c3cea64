package se.strukturvy.report;

import java.util.List;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.style.Rgba;

/**
 * The strip below a picture: north arrow, scale bar, source and notice; the notice stands in a line
 * of its own where the source has no room beside it. Lengths in pixels of 1/96 inch.
 *
 * @param painter draws
 * @param metresPerPixel metres on the ground for a pixel of the sheet
 * @param source where the map is from
 * @param notice what must be read with it; may be empty
 */
record FootLine(SheetPainter painter, double metresPerPixel, String source, String notice) {
  private static final double HEIGHT = 40;
  private static final double LONGEST_BAR = 180;
  private static final double SIZE = 12.5;
  private static final double LINE = SIZE * 1.3;
  private static final double NOTICE_SIZE = 17;
  private static final double NOTICE_LINE = NOTICE_SIZE * 1.4;
  private static final double EDGE = 20;

  /** Less room than this beside the notice, and the source goes below it. */
  private static final double LEAST_ROOM = 200;

  /** How far down it begins, in a sheet that it ends. */
  double top() {
    return painter.height() - height();
  }

  void draw() {
    boolean below = noticeStandsAlone();
    List<String> lines = lines();
    double height = height();
    double top = top();
    painter.box(0, top, painter.width(), height, Rgba.WHITE);
    painter.box(0, top - 1, painter.width(), 1, InkColours.EDGE);
    double middle = top + height / 2;
    north(EDGE, middle - 15);
    bar(52, middle, middle + SIZE * 0.36);
    double after = afterBar();
    double first = middle + noticeRow() / 2 - (lines.size() - 1) * LINE / 2 + SIZE * 0.36;
    for (int i = 0; i < lines.size(); i++) {
      painter.text(lines.get(i), SIZE, false, InkColours.FAINT, after, first + i * LINE);
    }
    double x = below ? after : painter.width() - noticeWidth() - EDGE;
    double noticeMiddle = below ? middle - lines.size() * LINE / 2 : middle;
    painter.text(
        notice, NOTICE_SIZE, true, InkColours.NOTICE, x, noticeMiddle + NOTICE_SIZE * 0.36);
  }

  private double height() {
    return Math.max(HEIGHT, lines().size() * LINE + noticeRow() + 14);
  }

  private double noticeRow() {
    return noticeStandsAlone() && !notice.isEmpty() ? NOTICE_LINE : 0;
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
    double room = noticeStandsAlone() ? painter.width() - afterBar() - EDGE : besideNotice();
    return painter.setter().lines(source, SIZE, false, Math.max(room, 1));
  }

  private double noticeWidth() {
    return painter.setter().width(notice, NOTICE_SIZE, true);
  }

  private double afterBar() {
    return 80 + barLength() + painter.setter().width(barText(), SIZE, false);
  }

  private void north(double x, double y) {
    painter.shape(InkColours.INK, x + 8, y, x + 15, y + 20, x + 8, y + 15.5);
    painter.shape(InkColours.EDGE, x + 8, y, x + 8, y + 15.5, x + 1, y + 20);
    painter.text("N", 10, true, InkColours.INK, x + 4.4, y + 30.5);
  }

  private double barMetres() {
    return round(LONGEST_BAR * metresPerPixel);
  }

  private double barLength() {
    return barMetres() / metresPerPixel;
  }

  private String barText() {
    double metres = barMetres();
    return metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
  }

  /** Draws the bar, and beside it how long it is. */
  private void bar(double x, double middle, double base) {
    double length = barLength();
    painter.box(x, middle - 4, length, 8, InkColours.INK);
    painter.box(x + length / 2, middle - 2.5, length / 2 - 1.5, 5, Rgba.WHITE);
    painter.text(barText(), SIZE, false, InkColours.INK, x + length + 8, base);
  }

  /** The longest of 1, 2, 5, 10, 20, 50 ... metres that is not longer than {@code most}. */
  static double round(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    double digit = most / power;
    return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
  }
}
