package se.strukturvy.ui.issue;

import java.text.Normalizer;
import java.util.Locale;

/** Words folded as Swedes expect when they search: case and accents do not count, å ä ö do. */
final class SwedishText {
  private SwedishText() {}

  static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.chars().allMatch(c -> c < 0x80)) {
      return lower;
    }
    StringBuilder folded = new StringBuilder(lower.length());
    for (char c : Normalizer.normalize(lower, Normalizer.Form.NFC).toCharArray()) {
      if (c < 0x80 || c == 'å' || c == 'ä' || c == 'ö') {
        folded.append(c);
      } else {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        folded.append(c == 'æ' ? "ä" : c == 'ø' ? "ö" : parts.replaceAll("\\p{M}", ""));
      }
    }
    return folded.toString();
  }
}
