package se.strukturvy.render.font;

import se.strukturvy.style.TextSymbolizer;

/** The typeface that the program carries: Inter in three cuts, under the Open Font License. */
public final class MapFonts {
  private final TrueTypeFont regular = TrueTypeFont.resource("Inter-Regular.ttf");
  private final TrueTypeFont bold = TrueTypeFont.resource("Inter-Bold.ttf");
  private final TrueTypeFont italic = TrueTypeFont.resource("Inter-Italic.ttf");

  /** The upright cut, heavy or not. */
  public TrueTypeFont upright(boolean heavy) {
    return heavy ? bold : regular;
  }

  /** The cut for a label. */
  public TrueTypeFont font(TextSymbolizer.Font font) {
    if (font.bold()) {
      return bold;
    }
    return font.italic() ? italic : regular;
  }
}
