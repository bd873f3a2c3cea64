package se.strukturvy.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package in one language, from the bundle {@code messages} that lies beside its
 * classes. English is the default, Swedish stands in {@code messages_sv}.
 */
public final class Messages {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final ResourceBundle bundle;
  private final Locale locale;
  private final Sentences sentences;

  /**
   * Reads the texts.
   *
   * @param owner any class of the package
   * @param locale the language
   */
  public Messages(Class<?> owner, Locale locale) {
    this.locale = locale;
    sentences = new Sentences(locale);
    bundle =
        ResourceBundle.getBundle(
            owner.getPackageName() + ".messages", locale, owner.getClassLoader(), NO_FALLBACK);
  }

  /** What readers report, in the language. */
  public Sentences sentences() {
    return sentences;
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /**
   * A text with its {@code {0}} filled in; with arguments it follows {@link MessageFormat}, without
   * any it is taken as it stands.
   *
   * @throws java.util.MissingResourceException when the bundle lacks the key
   */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }
}
