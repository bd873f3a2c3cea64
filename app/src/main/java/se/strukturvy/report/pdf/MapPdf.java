package se.strukturvy.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.Viewport;
import se.strukturvy.render.VectorSheet;
import se.strukturvy.report.InkColours;
import se.strukturvy.report.MapPicture;
import se.strukturvy.style.Rgba;

/**
 * Writes maps as a page of vectors, with all that belongs around a map, at the scale that it
 * states.
 *
 * @param picture what belongs around the map
 * @param paper the sheet
 */
public record MapPdf(MapPicture picture, Paper paper) {
  /** Titles and legends are made for screens; on paper they are read from nearer. */
  private static final double SHEET = 0.7;

  /**
   * Writes a map.
   *
   * @param map what is shown; its viewport is that of {@link PaperMap}
   * @param other what is seen right of the line, of the same viewport; null for one map
   * @param line where the line stands, 0 to 1
   * @param file where to
   * @throws IOException when the folder is not there or cannot be written
   */
  public void write(MapSnapshot map, MapSnapshot other, double line, Path file) throws IOException {
    Locale locale = picture.locale();
    PaperMap ground = new PaperMap(paper);
    Viewport viewport = map.viewport();
    try (PdfFile pdf = new PdfFile(picture.title(), locale)) {
      PdfSurface surface = pdf.addPage(paper);
      VectorSheet page = new VectorSheet(surface, paper.width(), paper.height(), PdfFile.DENSITY);
      double left = PaperMap.MARGIN;
      String scale = ground.scale(viewport, locale);
      page.map(picture.cleared(map, SHEET, scale), left, left);
      if (other != null) {
        swipe(page, ground, picture.cleared(other, SHEET, scale), line);
      }
      double device = PdfFile.DENSITY;
      surface.beginWindow(
          left * device, left * device, ground.width() * device, ground.height() * device);
      VectorSheet sheet =
          new VectorSheet(surface, ground.width() / SHEET, ground.height() / SHEET, device * SHEET);
      picture.draw(sheet, viewport, viewport.metresPerPixel() * SHEET, scale);
      surface.end();
      page.edge(left, left, ground.width(), ground.height(), 0.75, InkColours.EDGE);
      pdf.write(file);
    }
  }

  private static void swipe(VectorSheet page, PaperMap ground, MapSnapshot other, double line) {
    double left = PaperMap.MARGIN;
    double x = left + line * ground.width();
    page.within(
        x, left, ground.width() - (x - left), ground.height(), () -> page.map(other, left - x, 0));
    page.box(x - 2, left, 4, ground.height(), Rgba.WHITE);
    page.box(x - 1, left, 2, ground.height(), InkColours.INK);
  }
}
