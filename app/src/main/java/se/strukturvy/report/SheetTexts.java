package se.strukturvy.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words on pictures, in one language. */
final class SheetTexts {
  private final ResourceBundle bundle;
  private final Locale locale;

  SheetTexts(Locale locale) {
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

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }
}
