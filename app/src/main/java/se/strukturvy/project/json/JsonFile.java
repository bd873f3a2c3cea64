package se.strukturvy.project.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;

/** Reads JSON texts that people may have edited, and says what is wrong in them and where. */
public final class JsonFile {
  private JsonFile() {}

  /**
   * Reads a file in UTF-8.
   *
   * @param notes told of each key that is not known, with its place in the file
   * @param reader makes something of the outermost object
   * @throws IOException when the file cannot be read or does not say what is needed; the message
   *     names the file and the place in it
   */
  public static <T> T read(Path file, Consumer<Sentence> notes, Function<JsonObject, T> reader)
      throws IOException {
    String text = text(file);
    try {
      JsonNode json = new ObjectMapper().readTree(withoutMark(text));
      return JsonObject.read(json, notes, reader);
    } catch (JacksonException e) {
      throw new UnreadableFileException(
          file,
          Sentence.of(
              "it is not valid JSON in line %d: %s", e.getLocation().getLineNr(), reason(e)),
          Sentence.of("Check the file"),
          e);
    } catch (JsonFormatException e) {
      throw new UnreadableFileException(file, e.sentence(), Sentence.of("Check the file"), e);
    }
  }

  private static String text(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(file, "it is a folder", "Check the path");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new UnreadableFileException(
          file, Sentence.of("it is not UTF-8"), Sentence.of("Check the file"), e);
    }
  }

  private static Sentence reason(JacksonException e) {
    return e instanceof JsonEOFException
        ? Sentence.of("the text ends too early")
        : Sentence.of("%s", e.getOriginalMessage());
  }

  /** Windows' editors put a byte order mark before UTF-8. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
