package se.strukturvy.issue.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.strukturvy.feature.SwedishOrder;

/**
 * How Swedes compare words when they search and sort. Capitals and foreign accents do not count
 * when searching: "idé" finds "IDE". But å, ä and ö are letters of their own: "har" does not find
 * "här". The Danish æ and ø count as ä and ö.
 */
public final class SwedishText {
  private SwedishText() {}

  /** Lower case, accents away, but å, ä and ö kept. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case 'å', 'ä', 'ö' -> folded.append(c);
        case 'æ' -> folded.append('ä');
        case 'ø' -> folded.append('ö');
        default -> folded.append(c < 128 ? String.valueOf(c) : withoutAccents(c));
      }
    }
    return folded.toString();
  }

  private static String withoutAccents(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
  }

  /** The folded words of a text: runs of letters and digits. */
  public static List<String> words(String text) {
    return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The order of a Swedish dictionary: å, ä and ö after z, capitals beside small letters. */
  public static Comparator<String> order() {
    return SwedishOrder.alphabetical();
  }
}
