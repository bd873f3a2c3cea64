package se.strukturvy.report;

import java.util.List;
import se.strukturvy.render.label.TextSetter;

/**
 * Breaks a text into lines of a column, and words that are longer than a line, too: Swedish ones
 * and addresses are.
 *
 * @param setter measures
 * @param size of the letters, pixels of 1/96 inch
 * @param bold whether they are bold
 * @param width of the column, pixels of 1/96 inch
 */
public record LineBreaker(TextSetter setter, double size, boolean bold, double width) {
  /** A line that is broken after a sign may be this part of what fits. */
  private static final double SHORTEST = 0.6;

  /** The lines; one, empty, for an empty text. */
  public List<String> lines(String text) {
    StringBuilder broken = new StringBuilder();
    for (String word : text.split("\\s", -1)) {
      String rest = word;
      while (rest.length() > 1 && !fits(rest)) {
        int end = end(rest);
        broken.append(rest, 0, end).append(' ');
        rest = rest.substring(end);
      }
      broken.append(rest).append(' ');
    }
    return setter.lines(broken.toString().stripTrailing(), size, bold, width);
  }

  private boolean fits(String text) {
    return setter.width(text, size, bold) <= width;
  }

  /** Where a word that is too long is best broken: after a sign, unless the line got short. */
  private int end(String word) {
    int fits = word.length() - 1;
    while (fits > 1 && !fits(word.substring(0, fits))) {
      fits--;
    }
    for (int end = fits; end > fits * SHORTEST; end--) {
      if (!Character.isLetterOrDigit(word.charAt(end - 1))) {
        return end;
      }
    }
    boolean pair = Character.isSurrogatePair(word.charAt(fits - 1), word.charAt(fits));
    return pair ? fits + 1 : fits;
  }
}
