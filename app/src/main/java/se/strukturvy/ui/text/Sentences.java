package se.strukturvy.ui.text;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.strukturvy.feature.Said;
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
    if (failure instanceof Said said) {
      return said.sentence();
    }
    if (failure instanceof FileSystemException file) {
      return of(file);
    }
    String message = failure.getMessage();
    return Sentence.of(message == null ? failure.toString() : message);
  }

  /** The system says of these only the file's name, or less. */
  private static Sentence of(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return Sentence.of("%s is not there. Check the path.", failure.getFile());
    }
    if (failure instanceof AccessDeniedException) {
      return Sentence.of("You may not use %s. Choose another place.", failure.getFile());
    }
    return Sentence.of(
        "%s cannot be used: %s",
        failure.getFile(),
        Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName()));
  }
}
