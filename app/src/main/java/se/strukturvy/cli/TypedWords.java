package se.strukturvy.cli;

import java.nio.charset.Charset;
import java.util.UUID;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads what is typed behind options, and says in words for people what it is not. */
final class TypedWords {
  private TypedWords() {}

  /** Has a command and its sub-commands read ids, encodings and numbers. */
  static void register(CommandLine line) {
    line.registerConverter(UUID.class, text -> read(text, UUID::fromString, "is no id"));
    line.registerConverter(
        Charset.class,
        text ->
            read(
                text,
                Charset::forName,
                "is no encoding that is known here; windows-1252, UTF-8 and IBM850 are"));
    line.registerConverter(Double.class, text -> read(text, Double::valueOf, "is no number"));
    line.registerConverter(double.class, text -> read(text, Double::valueOf, "is no number"));
    line.registerConverter(
        Integer.class, text -> read(text, Integer::valueOf, "is no whole number"));
    line.registerConverter(int.class, text -> read(text, Integer::valueOf, "is no whole number"));
    line.registerConverter(long.class, text -> read(text, Long::valueOf, "is no whole number"));
  }

  private static <T> T read(String text, Function<String, T> how, String otherwise) {
    try {
      return how.apply(text.strip());
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("\"" + text + "\" " + otherwise);
    }
  }

  /** A message of picocli's without its slips. */
  static String plain(String message) {
    return message.replace("option option", "option").replaceFirst("^Error: ", "");
  }
}
