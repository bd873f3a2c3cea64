package se.strukturvy.render.label;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.render.font.MapFonts;
import se.strukturvy.render.vector.Letter;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.TextSymbolizer;

/** Sets lines of text in given places, for titles and legends; lengths in pixels of 1/96 inch. */
public final class TextSetter {
  private final MapFonts fonts = new MapFonts();
  private final double density;

  /**
   * Makes a setter.
   *
   * @param density device pixels for each pixel
   */
  public TextSetter(double density) {
    this.density = density;
  }

  /** How wide a text is. */
  public double width(String text, double size, boolean bold) {
    return TextLine.of(text, look(size, bold, Rgba.BLACK)).width() / density;
  }

  /** The text in lines that are not wider than {@code most}, broken at spaces. */
  public List<String> lines(String text, double size, boolean bold, double most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size, bold) > most) {
        lines.add(line.toString());
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A line that begins at {@code x} and stands on {@code baseLine}. */
  public PlacedLabel set(
      String text, double size, boolean bold, Rgba colour, double x, double baseLine) {
    LabelLook look = look(size, bold, colour);
    TextLine line = TextLine.of(text, look);
    List<Letter> letters = new ArrayList<>();
    double y = baseLine * density;
    for (int i = 0; i < line.glyphs().size(); i++) {
      double at = x * density + line.starts().get(i);
      letters.add(new Letter(line.glyphs().get(i), at, y, 1, 0));
    }
    LabelBox box =
        new LabelBox(x * density, y - look.size(), x * density + line.width(), y + look.size());
    return new PlacedLabel("", 0, text, List.of(box), letters, look);
  }

  private LabelLook look(double size, boolean bold, Rgba colour) {
    TextSymbolizer.Font font = new TextSymbolizer.Font(Size.px(size), bold, false, false, 0);
    TextSymbolizer symbolizer =
        new TextSymbolizer("", font, colour, null, TextSymbolizer.Placement.CENTRED, 0, null);
    return new LabelLook(symbolizer, fonts.font(font), size * density, 0, density, 1);
  }
}
