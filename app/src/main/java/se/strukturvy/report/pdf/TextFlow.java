package se.strukturvy.report.pdf;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.SheetPainter;
import se.strukturvy.report.LineBreaker;
import se.strukturvy.style.Rgba;

/** Sets paragraphs below each other in a column; nothing is drawn before it is known to fit. */
final class TextFlow {
  private static final double LEADING = 1.32;

  /** A last line of fewer letters gets company. */
  private static final int WIDOW = 14;

  private final SheetPainter painter;
  private final double left;
  private final double width;
  private final List<Runnable> drawing = new ArrayList<>();
  private double y;

  /**
   * Makes an empty column. Lengths in pixels of 1/96 inch.
   *
   * @param top where the first line begins
   */
  TextFlow(SheetPainter painter, double left, double width, double top) {
    this.painter = painter;
    this.left = left;
    this.width = width;
    y = top;
  }

  /** Adds a text; its own line breaks stay. */
  TextFlow add(String text, double size, boolean bold, Rgba colour) {
    for (String paragraph : text.strip().split("\\R", -1)) {
      for (String line : lines(paragraph, size, bold)) {
        double base = y + size;
        drawing.add(() -> painter.text(line, size, bold, colour, left, base));
        y += size * LEADING;
      }
    }
    return this;
  }

  private List<String> lines(String paragraph, double size, boolean bold) {
    return withoutWidow(new LineBreaker(painter.setter(), size, bold, width).lines(paragraph));
  }

  /** Moves words down from the line before a last line that is hardly there. */
  private static List<String> withoutWidow(List<String> lines) {
    List<String> kept = new ArrayList<>(lines);
    int last = kept.size() - 1;
    while (last > 0 && kept.get(last).length() < WIDOW) {
      String before = kept.get(last - 1);
      int blank = before.lastIndexOf(' ');
      if (blank < WIDOW) {
        return lines;
      }
      kept.set(last, before.substring(blank + 1) + " " + kept.get(last));
      kept.set(last - 1, before.substring(0, blank));
    }
    return kept;
  }

  /** Leaves room. */
  TextFlow space(double height) {
    y += height;
    return this;
  }

  /** Where the next line would begin. */
  double y() {
    return y;
  }

  /** Draws all that was added. */
  void draw() {
    drawing.forEach(Runnable::run);
  }
}
