package se.strukturvy.feature;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order in which Swedes list names. */
public final class SwedishOrder {
  private SwedishOrder() {}

  /** The order of a Swedish dictionary: å, ä and ö after z, capitals beside small letters. */
  public static Comparator<String> alphabetical() {
    Collator collator = Collator.getInstance(Locale.forLanguageTag("sv-SE"));
    return collator::compare;
  }
}
