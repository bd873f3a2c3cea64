package se.strukturvy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import se.strukturvy.render.font.TrueTypeFont;

/** The fonts of a document, each embedded once with the letters that are used. */
final class PdfFonts {
  private final PDDocument document;
  private final Map<String, PDType0Font> fonts = new HashMap<>();
  private final Map<String, Optional<byte[]>> codes = new HashMap<>();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  /** The font that is embedded. */
  PDType0Font font(TrueTypeFont font) {
    return fonts.computeIfAbsent(font.name(), name -> load(font));
  }

  private PDType0Font load(TrueTypeFont font) {
    try {
      return PDType0Font.load(document, font.file(), true);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's font cannot be embedded: " + font.name(), e);
    }
  }

  /** The code of a character; empty where the font does not have it. */
  Optional<byte[]> code(TrueTypeFont font, int character) {
    return codes.computeIfAbsent(
        font.name() + character, key -> encode(font(font), Character.toString(character)));
  }

  /** Puts the letters that were used into the document; nothing can be written any more. */
  void finish() throws IOException {
    for (PDType0Font font : fonts.values()) {
      font.subset();
    }
  }

  private static Optional<byte[]> encode(PDType0Font font, String character) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(font.encode(character));
      font.addToSubset(character.codePointAt(0));
      return Optional.of(bytes.toByteArray());
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }
}
