package se.strukturvy.cli;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.style.ColourVision;

/**
 * What a picture is to show, and how.
 *
 * @param images ids of the structure images to switch on
 * @param ground what to show, metres; null for what the images cover, or the project's home
 * @param width pixels across
 * @param height pixels down
 * @param density pixels for each of 1/96 inch: 2 draws everything twice as large
 * @param swipe where the line between two images stands, 0 to 1; NaN for the one above the other
 * @param vision with whose eyes it is seen
 * @param paper the sheet, where it is a PDF
 * @param scale n of 1:n on that sheet; NaN for what shows all of the ground
 */
record PictureWish(
    List<String> images,
    Envelope ground,
    int width,
    int height,
    double density,
    double swipe,
    ColourVision vision,
    Paper paper,
    double scale) {
  /** A plain picture. */
  PictureWish(List<String> images, Envelope ground, int width, int height) {
    this(images, ground, width, height, 1, Double.NaN, ColourVision.USUAL, Paper.A4, Double.NaN);
  }

  /** Whether two images lie beside each other. */
  boolean isSwiped() {
    return images.size() == 2 && !Double.isNaN(swipe);
  }
}
