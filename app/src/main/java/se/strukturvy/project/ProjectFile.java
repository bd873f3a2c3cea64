package se.strukturvy.project;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import se.strukturvy.feature.Sentence;
import se.strukturvy.project.json.JsonFile;
import se.strukturvy.project.json.ReadableJson;
import se.strukturvy.source.writing.WholeFile;

/**
 * Reads and writes {@code *.strukturvy}: a JSON text in UTF-8 that people may read, compare and
 * edit. File names in it are relative to itself.
 */
public final class ProjectFile {
  private ProjectFile() {}

  /**
   * Reads a project; keys that are not known are passed over.
   *
   * @throws IOException when the file cannot be read or is no project; the message names the file
   *     and the place in it
   */
  public static Project read(Path file) throws IOException {
    return read(file, note -> {});
  }

  /**
   * Reads a project.
   *
   * @param notes told of each key that is not known, with its place in the file
   * @throws IOException when the file cannot be read or is no project; the message names the file
   *     and the place in it
   */
  public static Project read(Path file, Consumer<Sentence> notes) throws IOException {
    ProjectJson reader = new ProjectJson(folder(file));
    return JsonFile.read(file, notes, reader::read);
  }

  /**
   * Writes a project. The old file stays until the new one is whole.
   *
   * @throws IOException when it cannot be written; the old file is then unchanged
   */
  public static void write(Project project, Path file) throws IOException {
    String text = ReadableJson.of(new ProjectJson(folder(file)).write(project));
    WholeFile.write(file, part -> write(text, part));
  }

  private static void write(String text, Path part) throws IOException {
    try (FileChannel out = FileChannel.open(part, CREATE_NEW, WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().getParent();
  }
}
