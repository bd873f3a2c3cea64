package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.font.Glyph;

/**
 * A line of letters side by side.
 *
 * @param glyphs the letters
 * @param starts where each begins, device pixels from the line's start
 * @param width of all, device pixels
 */
record TextLine(List<Glyph> glyphs, List<Double> starts, double width) {
  /** Sets a text. */
  static TextLine of(String text, LabelLook look) {
    List<Glyph> glyphs = new ArrayList<>();
    List<Double> starts = new ArrayList<>();
    double spacing = look.symbolizer().font().spacing();
    double at = 0;
    for (int c : text.codePoints().toArray()) {
      Glyph glyph = look.font().glyph(c);
      glyphs.add(glyph);
      starts.add(at * look.size());
      at += glyph.advance() + spacing;
    }
    double width = Math.max(0, at - spacing) * look.size();
    return new TextLine(List.copyOf(glyphs), List.copyOf(starts), width);
  }
}
