package se.strukturvy.source.shapefile.dbf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Guesses how text is encoded from values that have bytes above 127.
 *
 * <p>Text that is UTF-8 throughout is UTF-8, for no other encoding gives that by chance. Otherwise
 * the letters of Western Europe (å ä ö é ü ø æ and their capitals) decide between Windows-1252, the
 * DOS code page 850 and MacRoman, which have them in different places.
 */
final class EncodingGuess {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset DOS = Charset.forName("IBM850");
  private static final Charset MAC = Charset.forName("x-MacRoman");
  private static final String LETTERS = "åäöÅÄÖéÉüÜøæØÆèëáóíñçß";

  private EncodingGuess() {}

  /** The likeliest encoding. */
  static Charset of(List<byte[]> values) {
    if (values.stream().allMatch(EncodingGuess::isUtf8)) {
      return StandardCharsets.UTF_8;
    }
    Charset best = WINDOWS;
    for (Charset other : List.of(DOS, MAC)) {
      if (letters(values, other) > letters(values, best)) {
        best = other;
      }
    }
    return best;
  }

  /** Whether it is a table of Western Europe, in which two letters hardly ever look like UTF-8. */
  static boolean isWestern(Charset charset) {
    return charset.name().matches("windows-1252|ISO-8859-15?|IBM850|IBM437|US-ASCII|x-MacRoman");
  }

  private static long letters(List<byte[]> values, Charset charset) {
    return values.stream()
        .flatMapToInt(value -> new String(value, charset).chars())
        .filter(c -> LETTERS.indexOf(c) >= 0)
        .count();
  }

  /** True for UTF-8; a letter that the width of the column cut off at the end is forgiven. */
  static boolean isUtf8(byte[] value) {
    int i = 0;
    while (i < value.length) {
      int lead = value[i] & 0xFF;
      int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      if (more < 0 || lead > 0xF4) {
        return false;
      }
      for (int k = 1; k <= more && i + k < value.length; k++) {
        if ((value[i + k] & 0xC0) != 0x80) {
          return false;
        }
      }
      i += more + 1;
    }
    return true;
  }
}
