package se.strukturvy.feature;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A sentence for people that can be said in other languages: an English pattern, and what stands in
 * it.
 *
 * @param pattern in the form of {@link java.util.Formatter}; translations are found by it
 * @param values what is filled in; sentences among them are translated, too
 */
public record Sentence(String pattern, List<Object> values) {
  /** Makes a sentence with a list of its own. */
  public Sentence {
    values = List.copyOf(values);
  }

  /** A sentence; without values the pattern stands as it is. */
  public static Sentence of(String pattern, Object... values) {
    return new Sentence(pattern, List.of(values));
  }

  /** What went wrong, to be said in any language where the failure can be told in several. */
  public static Sentence of(Throwable failure) {
    if (failure instanceof Said said) {
      return said.sentence();
    }
    if (failure instanceof FileSystemException file) {
      return of(file);
    }
    String message = failure.getMessage();
    return of(message == null ? failure.toString() : message);
  }

  /** The system says of these only the file's name, or less. */
  private static Sentence of(FileSystemException failure) {
    if (failure instanceof NoSuchFileException) {
      return of("%s is not there. Check the path.", failure.getFile());
    }
    if (failure instanceof AccessDeniedException) {
      return of("You may not use %s. Choose another place.", failure.getFile());
    }
    return of(
        "%s cannot be used: %s",
        failure.getFile(),
        Objects.requireNonNullElse(failure.getReason(), failure.getClass().getSimpleName()));
  }

  /**
   * The sentence in another language.
   *
   * @param translation gives the pattern of that language; null where it knows none
   */
  public String in(Locale locale, UnaryOperator<String> translation) {
    String known = translation.apply(pattern);
    String said = known == null ? pattern : known;
    Object[] filled =
        values.stream()
            .map(value -> value instanceof Sentence inner ? inner.in(locale, translation) : value)
            .toArray();
    return filled.length == 0 ? said : String.format(locale, said, filled);
  }

  /** The sentence in English. */
  @Override
  public String toString() {
    return in(Locale.ROOT, pattern -> null);
  }
}
