package se.strukturvy.report.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import se.strukturvy.source.writing.WholeFile;

/** A PDF (ISO 32000-1) that is being made, and is written once it is whole. */
final class PdfFile implements AutoCloseable {
  /** Pixels of a surface for each of 1/96 inch: arcs and vertices are exact to 0.02 mm. */
  static final double DENSITY = 4;

  private final PDDocument document = new PDDocument();
  private final PdfFonts fonts = new PdfFonts(document);
  private final List<PdfSurface> pages = new ArrayList<>();

  /**
   * Begins a document.
   *
   * @param title what programs show as its name
   * @param locale the language of its words
   */
  PdfFile(String title, Locale locale) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setCreator("Strukturvy");
    document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
    // Instead of the time of day: the same map gives the same bytes.
    document.setDocumentId(0L);
  }

  /** Adds an empty page; its pixels run from the upper left corner. */
  PdfSurface addPage(Paper paper) {
    PDPage page =
        new PDPage(new PDRectangle((float) paper.widthPoints(), (float) paper.heightPoints()));
    document.addPage(page);
    PdfSurface surface = new PdfSurface(document, page, paper, fonts, DENSITY);
    pages.add(surface);
    return surface;
  }

  /**
   * Writes the document; a file of that name is replaced once the new one is whole.
   *
   * @throws IOException when it cannot be written; says why
   */
  void write(Path file) throws IOException {
    for (PdfSurface page : pages) {
      page.finish();
    }
    fonts.finish();
    WholeFile.write(file, part -> document.save(part.toFile()));
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
