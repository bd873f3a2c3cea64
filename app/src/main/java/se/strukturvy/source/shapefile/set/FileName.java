package se.strukturvy.source.shapefile.set;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file name in its two halves.
 *
 * @param stem what stands before the last point, as it is spelled
 * @param ending what stands behind it, in small letters; empty without a point
 */
public record FileName(String stem, String ending) {
  /** Splits a name, with or without folders, at its last point. */
  public static FileName of(String name) {
    int point = name.lastIndexOf('.');
    return point < 0
        ? new FileName(name, "")
        : new FileName(
            name.substring(0, point), name.substring(point + 1).toLowerCase(Locale.ROOT));
  }

  /** The stem with case and the two ways to write å ä ö (one sign or letter and mark) levelled. */
  String levelled() {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
