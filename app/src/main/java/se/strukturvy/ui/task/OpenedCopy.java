package se.strukturvy.ui.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A copy of a document in a folder for temporary files, opened with the program made for it. */
public final class OpenedCopy {
  private OpenedCopy() {}

  /**
   * Writes the copy and opens it; changes to it do not come back.
   *
   * @param name the document's name, whose ending says what it is
   * @return where the copy lies
   * @throws IOException when it cannot be written, or nothing opens it
   */
  public static Path of(String name, byte[] bytes) throws IOException {
    String safe = name.replaceAll("[^\\p{L}\\p{N}. _-]", "_").replaceAll("^\\.+", "");
    Path copy = Files.createTempDirectory("strukturvy").resolve(safe.isEmpty() ? "copy" : safe);
    Files.write(copy, bytes);
    new ProcessBuilder(command(copy)).inheritIO().start();
    return copy;
  }

  private static List<String> command(Path copy) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("win")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", copy.toString());
    }
    return List.of(system.contains("mac") ? "open" : "xdg-open", copy.toString());
  }
}
