package se.strukturvy.issue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How words are compared when people search: upper and lower case and foreign accents do not count.
 *
 * <p>Å, ä and ö are letters of their own in Swedish, so "här" does not find "har". But who types a
 * plain a or o may lack the key, so "orebro" finds "Örebro".
 */
final class Folding {
  private Folding() {}

  /** Lower case, accents away, but å, ä and ö kept. */
  static String swedish(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      folded.append(c < 128 || "åäö".indexOf(c) >= 0 ? String.valueOf(c) : plain(c));
    }
    return folded.toString();
  }

  /** Lower case, all accents away: å and ä become a, ö becomes o. */
  static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('æ', 'a')
        .replace('ø', 'o');
  }

  private static String plain(char c) {
    return plain(String.valueOf(c));
  }

  /** Whether a folded word has letters that are Swedish alone. */
  static boolean isSwedish(String folded) {
    return folded.chars().anyMatch(c -> "åäö".indexOf(c) >= 0);
  }
}
