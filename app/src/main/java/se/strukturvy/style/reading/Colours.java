package se.strukturvy.style.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Rgba;

/** Reads colours as style formats write them. */
public final class Colours {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "#000000"),
          Map.entry("white", "#FFFFFF"),
          Map.entry("red", "#FF0000"),
          Map.entry("green", "#008000"),
          Map.entry("blue", "#0000FF"),
          Map.entry("yellow", "#FFFF00"),
          Map.entry("gray", "#808080"),
          Map.entry("grey", "#808080"),
          Map.entry("silver", "#C0C0C0"),
          Map.entry("orange", "#FFA500"),
          Map.entry("brown", "#A52A2A"),
          Map.entry("purple", "#800080"),
          Map.entry("pink", "#FFC0CB"),
          Map.entry("cyan", "#00FFFF"),
          Map.entry("magenta", "#FF00FF"),
          Map.entry("transparent", "#00000000"));

  private Colours() {}

  /**
   * Reads "#RGB", "#RRGGBB", "#RRGGBBAA", "0xRRGGBB", "r,g,b" and "r,g,b,a" of 0 to 255 (what QGIS
   * writes behind it is passed over), "rgb(r,g,b)" and the commonest names of CSS.
   */
  public static Optional<Rgba> read(String text) {
    String clean = text.strip().toLowerCase(Locale.ROOT);
    clean = NAMES.getOrDefault(clean, clean);
    if (clean.startsWith("rgb")) {
      clean = clean.replaceAll("rgba?\\(|\\)", "");
    }
    if (clean.startsWith("0x")) {
      clean = "#" + clean.substring(2);
    }
    if (clean.matches("#[0-9a-f]{3}")) {
      clean = clean.replaceAll("[0-9a-f]", "$0$0");
    }
    if (clean.contains(",rgb:") || clean.contains(",hsv:") || clean.contains(",cmyk:")) {
      clean = clean.replaceFirst(",(rgb|hsv|cmyk):.*", "");
    }
    return Optional.ofNullable(Rgba.lenient(clean, null));
  }
}
