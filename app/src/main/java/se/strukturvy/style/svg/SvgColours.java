package se.strukturvy.style.svg;

import java.util.Map;

/** The colour names of CSS 2.1 (4.3.6), and a few more that drawings use. */
final class SvgColours {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("black", "#000000"),
          Map.entry("silver", "#C0C0C0"),
          Map.entry("gray", "#808080"),
          Map.entry("grey", "#808080"),
          Map.entry("white", "#FFFFFF"),
          Map.entry("maroon", "#800000"),
          Map.entry("red", "#FF0000"),
          Map.entry("purple", "#800080"),
          Map.entry("fuchsia", "#FF00FF"),
          Map.entry("magenta", "#FF00FF"),
          Map.entry("green", "#008000"),
          Map.entry("lime", "#00FF00"),
          Map.entry("olive", "#808000"),
          Map.entry("yellow", "#FFFF00"),
          Map.entry("navy", "#000080"),
          Map.entry("blue", "#0000FF"),
          Map.entry("teal", "#008080"),
          Map.entry("aqua", "#00FFFF"),
          Map.entry("cyan", "#00FFFF"),
          Map.entry("orange", "#FFA500"),
          Map.entry("brown", "#A52A2A"),
          Map.entry("pink", "#FFC0CB"));

  private SvgColours() {}

  /** The colour's "#RRGGBB"; the text itself where it is not a name. */
  static String hex(String name) {
    return NAMES.getOrDefault(name, name);
  }
}
