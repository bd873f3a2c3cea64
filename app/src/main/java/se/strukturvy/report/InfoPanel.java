package se.strukturvy.report;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.style.Rgba;

/**
 * The panel in the upper left corner of a picture: title, facts and legend below each other. Where
 * it would be too high for the picture it is drawn smaller, and where that does not help its last
 * lines are left out and counted. Lengths in pixels of 1/96 inch.
 */
final class InfoPanel {
  private static final double MARGIN = 20;
  private static final double SYMBOL_HEIGHT = 22;

  /** Made smaller than this nobody could read it. */
  private static final double SMALLEST = 0.75;

  /** Letters get smaller in steps, so lines may break elsewhere than at their own size. */
  private static final double STEP = 0.02;

  /** How large the words of classes and of what lies below them are. */
  private static final double CLASS_SIZE = 15;

  private static final double SMALL_SIZE = 13;

  private final SheetPainter painter;
  private final SheetTexts texts;
  private final List<PanelLine> lines = new ArrayList<>();

  InfoPanel(SheetPainter painter, SheetTexts texts) {
    this.painter = painter;
    this.texts = texts;
  }

  void title(String text) {
    lines.add(PanelLine.words(text, 23, true, InkColours.INK, above(), 4));
  }

  void fact(String text) {
    lines.add(PanelLine.words(text, 13.5, false, InkColours.FAINT, 0, 0));
  }

  void heading(String text) {
    lines.add(PanelLine.words(text, 14, true, InkColours.INK, above(), 6));
  }

  /** Room above a title or heading; the panel's edge has its own. */
  private double above() {
    return lines.isEmpty() ? 0 : 12;
  }

  void row(LegendRow row) {
    lines.add(PanelLine.row(row, row.part() ? SMALL_SIZE : CLASS_SIZE, SYMBOL_HEIGHT));
  }

  void smallRow(LegendRow row) {
    lines.add(PanelLine.row(row, SMALL_SIZE, SYMBOL_HEIGHT * 0.8));
  }

  /**
   * Draws the panel and all that has been put on it.
   *
   * @param bottom where what lies below it begins
   */
  void draw(double bottom) {
    if (lines.isEmpty()) {
      return;
    }
    PanelLayout fitted = fitted(bottom - MARGIN - MARGIN * 0.4);
    double width = fitted.width();
    double height = fitted.height();
    painter.box(MARGIN, MARGIN, width, height, Rgba.WHITE);
    painter.edge(MARGIN - 1, MARGIN - 1, width + 2, height + 2, 1, InkColours.EDGE);
    fitted.draw(MARGIN, MARGIN);
  }

  /** The panel in a room of that height: smaller, then with as many lines as it takes. */
  PanelLayout fitted(double room) {
    PanelLayout layout = new PanelLayout(painter, 1, lines);
    double factor = Math.min(1, room / layout.height());
    while (layout.height() > room && factor > SMALLEST) {
      layout = new PanelLayout(painter, factor, lines);
      factor -= STEP;
    }
    for (int kept = lines.size() - 1; kept > 0 && layout.height() > room; kept--) {
      layout = new PanelLayout(painter, SMALLEST, first(kept));
    }
    return layout;
  }

  /** The first lines, and how many of the legend are not among them. */
  private List<PanelLine> first(int kept) {
    List<PanelLine> some = new ArrayList<>(lines.subList(0, kept));
    long missing = lines.stream().skip(kept).filter(PanelLine::explains).count();
    if (missing > 0) {
      LegendRow more = new LegendRow(texts.get("more", missing), List.of(), GeometryKind.NONE);
      some.add(PanelLine.row(more, SMALL_SIZE, SYMBOL_HEIGHT * 0.8));
    }
    return some;
  }
}
