package se.strukturvy.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on pictures, in one language. */
public final class SheetTexts {
  private final ResourceBundle bundle;
  private final Locale locale;

  /** The words of a language. */
  public SheetTexts(Locale locale) {
    this.locale = locale;
    bundle =
        ResourceBundle.getBundle(
            "se.strukturvy.report.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  /** The words of a key, with what they speak of filled in. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
