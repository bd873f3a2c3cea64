package se.strukturvy.report.pdf;

import java.text.NumberFormat;
import java.util.Locale;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.map.Viewport;

/**
 * A map that fills a sheet of paper inside its margins, at a round scale.
 *
 * @param paper the sheet
 */
public record PaperMap(Paper paper) {
  /** What printers cannot print on, pixels of 1/96 inch: 9 mm. */
  static final double MARGIN = 34;

  /** Room for title and legend, pixels. */
  private static final double LEGEND = 300;

  /** Room for the strip below, pixels. */
  private static final double FOOT = 36;

  private static final double[] ROUND = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10};

  /** Width of the map, pixels of 1/96 inch. */
  double width() {
    return paper.width() - 2 * MARGIN;
  }

  /** Height of the map, pixels of 1/96 inch. */
  double height() {
    return paper.height() - 2 * MARGIN;
  }

  /**
   * What the sheet shows: all of {@code ground}, at the next smaller round scale; on a lying sheet
   * beside title and legend.
   */
  public Viewport showing(Envelope ground) {
    double beside = paper.landscape() ? LEGEND : 0;
    Viewport whole = Viewport.showing(ground, width() - beside, height() - FOOT, PdfFile.DENSITY);
    return whole
        .atScale(round(whole.scaleDenominator()))
        .panned(beside / 2, -FOOT / 2)
        .resized(width(), height(), PdfFile.DENSITY);
  }

  /** The least round number that is not less than {@code denominator}. */
  static double round(double denominator) {
    double power = Math.pow(10, Math.floor(Math.log10(denominator)));
    for (double digits : ROUND) {
      if (digits * power >= denominator * (1 - 1e-9)) {
        return digits * power;
      }
    }
    return 10 * power;
  }

  /** The scale in words, for print on this paper: "1:450 000 (A4)". */
  String scale(Viewport viewport, Locale locale) {
    NumberFormat format = NumberFormat.getIntegerInstance(locale);
    return "1:"
        + format.format(Math.round(viewport.scaleDenominator())).replace('\u202f', '\u00a0')
        + " ("
        + paper.size()
        + ")";
  }
}
