package se.strukturvy.report.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import se.strukturvy.render.raster.Blend;
import se.strukturvy.render.raster.Polyline;
import se.strukturvy.render.raster.SolidPaint;
import se.strukturvy.render.vector.Letter;
import se.strukturvy.render.vector.TextInk;

/**
 * Writes letters as text that can be found and copied: letters that follow each other at their
 * usual distance in one go.
 *
 * @param fonts embeds the fonts
 */
record PdfText(PdfFonts fonts) {
  private static final int FILL = 0;
  private static final int FILL_AND_STROKE = 2;
  private static final int ROUND = 1;

  /** Letters nearer than this to where the last one ends belong to its run, in ems. */
  private static final double NEAR = 0.01;

  void write(List<Letter> letters, TextInk ink, PdfLayer layer, PdfSurface surface) {
    if (ink.halo() > 0 && ink.haloColour() != null) {
      layer.colour(ink.haloColour().argb());
      layer.operators().add("w", 2 * ink.halo()).add("j", ROUND).add("J", ROUND);
      show(letters, ink, FILL_AND_STROKE, layer);
    }
    layer.colour(ink.colour().argb());
    show(letters, ink, FILL, layer);
    letters.stream()
        .filter(letter -> code(letter, ink).isEmpty())
        .forEach(letter -> outline(letter, ink, surface));
    if (letters.stream().anyMatch(letter -> code(letter, ink).isEmpty())) {
      surface.paint(solid(ink), null);
    }
  }

  private static SolidPaint solid(TextInk ink) {
    return new SolidPaint(Blend.premultiply(ink.colour().argb()));
  }

  private void show(List<Letter> letters, TextInk ink, int mode, PdfLayer layer) {
    Operators to = layer.operators();
    to.add("BT").font(layer.font(fonts.font(ink.font())), ink.size()).add("Tr", mode);
    ByteArrayOutputStream run = new ByteArrayOutputStream();
    Letter last = null;
    for (Letter letter : letters) {
      Optional<byte[]> code = code(letter, ink);
      if (run.size() > 0 && (code.isEmpty() || !follows(last, letter, ink.size()))) {
        to.show(run.toByteArray());
        run.reset();
      }
      if (code.isPresent()) {
        if (run.size() == 0) {
          double cos = letter.cos();
          double sin = letter.sin();
          to.matrix("Tm", cos, sin, sin, -cos, letter.x(), letter.y());
        }
        run.writeBytes(code.get());
        last = letter;
      }
    }
    if (run.size() > 0) {
      to.show(run.toByteArray());
    }
    to.add("ET");
  }

  private static boolean follows(Letter last, Letter letter, double size) {
    double advance = last.glyph().advance() * size;
    double x = last.x() + advance * last.cos();
    double y = last.y() + advance * last.sin();
    return Math.hypot(letter.x() - x, letter.y() - y) < NEAR * size
        && Math.abs(letter.sin() - last.sin()) < 1e-6
        && Math.abs(letter.cos() - last.cos()) < 1e-6;
  }

  private Optional<byte[]> code(Letter letter, TextInk ink) {
    return fonts.code(ink.font(), letter.glyph().character());
  }

  /** A letter that the font does not have is drawn as the sign for that. */
  private static void outline(Letter letter, TextInk ink, PdfSurface surface) {
    double cos = letter.cos() * ink.size();
    double sin = letter.sin() * ink.size();
    for (Polyline ring : letter.glyph().rings()) {
      Polyline placed = new Polyline();
      for (int i = 0; i < ring.size(); i++) {
        placed.add(
            letter.x() + ring.x(i) * cos - ring.y(i) * sin,
            letter.y() + ring.x(i) * sin + ring.y(i) * cos);
      }
      placed.close();
      placed.addTo(surface);
    }
  }
}
