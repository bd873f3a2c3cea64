package se.strukturvy.render.label;

import se.strukturvy.style.TextSymbolizer;

/** The typeface that the program carries: Inter in three cuts, under the Open Font License. */
public final class MapFonts {
  private final TrueTypeFont regular = TrueTypeFont.resource("Inter-Regular.ttf");
  private final TrueTypeFont bold = TrueTypeFont.resource("Inter-Bold.ttf");
  private final TrueTypeFont italic = TrueTypeFont.resource("Inter-Italic.ttf");

  /** The cut for a label. */
  TrueTypeFont font(TextSymbolizer.Font font) {
    if (font.bold()) {
      return bold;
    }
    return font.italic() ? italic : regular;
  }
}
