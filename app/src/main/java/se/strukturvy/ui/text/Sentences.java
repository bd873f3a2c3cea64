package se.strukturvy.ui.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.feature.Sentence;

/**
 * Says in a language what readers report in English, by {@code sentences_LANGUAGE.json}: English
 * patterns and their translations.
 */
public final class Sentences {
  private final Locale locale;
  private Map<String, String> translations;

  /** Makes a translator; English needs no translations. */
  public Sentences(Locale locale) {
    this.locale = locale;
  }

  /** The translations, read when something is said for the first time. */
  private synchronized Map<String, String> translations() {
    if (translations == null) {
      translations = read("sentences_" + locale.getLanguage() + ".json");
    }
    return translations;
  }

  private static Map<String, String> read(String name) {
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      return in == null
          ? Map.of()
          : new ObjectMapper().readValue(in, new TypeReference<Map<String, String>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A sentence, in the language. */
  public String say(Sentence sentence) {
    return sentence.in(locale, translations()::get);
  }

  /** What went wrong: in the language where it is known, otherwise as it was said. */
  public String say(Throwable failure) {
    return say(of(failure));
  }

  /** What went wrong, to be said in any language. */
  public static Sentence of(Throwable failure) {
    return Sentence.of(failure);
  }
}
