package se.strukturvy.app.archive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The archive of classes that the Java machine maps into memory at a start instead of reading,
 * checking and linking each of them (class data sharing, JEP 310). It fits one Java machine and one
 * place of the program; the start script uses it where it fits, and names in the system property
 * {@value #WANTED} the one it would have used.
 *
 * @param file the archive; beside it lies a file with the ending {@value #FITS}, which tells the
 *     start script the Java version, and on a second line the program's folder
 * @param program the program's folder, as the start script names it
 */
public record ClassArchive(Path file, String program) {
  private static final String WANTED = "strukturvy.archive";
  private static final String FITS = ".fits";

  /** The archive that the start script missed; empty where it found one, or did not look. */
  public static Optional<ClassArchive> missed() {
    String file = System.getProperty(WANTED);
    String program = System.getProperty("strukturvy.home");
    return file == null || program == null
        ? Optional.empty()
        : Optional.of(new ClassArchive(Path.of(file), program));
  }

  /** The archive that is delivered with a program, for the Java machine that runs this. */
  static ClassArchive in(Path program) {
    return new ClassArchive(program.resolve("lib").resolve("strukturvy.jsa"), program.toString());
  }

  /** Has another process write the archive, which goes on when this one ends. */
  public void makeApart() {
    Path list = Path.of(program, "lib", ClassList.NAME);
    if (!Files.exists(list)) {
      return;
    }
    List<String> command = java(List.of());
    command.add(ClassArchive.class.getName());
    command.addAll(List.of(file.toString(), program));
    try {
      start(command);
    } catch (IOException e) {
      System.err.println("strukturvy: the next start will be no quicker: " + e.getMessage());
    }
  }

  /** The other process: writes the archive that {@code args} name, as {@link #makeApart} does. */
  public static void main(String[] args) throws IOException, InterruptedException {
    new ClassArchive(Path.of(args[0]), args[1]).make();
  }

  /**
   * Writes the archive.
   *
   * @throws IOException when it cannot be written
   */
  void make() throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    Path library = Path.of(program, "lib");
    Path fresh = Files.createTempFile(file.getParent(), "classes", ".part");
    try {
      // The machine refuses to write over a file that is there.
      Files.delete(fresh);
      List<String> command =
          new ArrayList<>(
              List.of(
                  machine(),
                  "-XX:+UseSerialGC",
                  "-Xshare:dump",
                  "-XX:SharedClassListFile=" + library.resolve(ClassList.NAME),
                  "-XX:SharedArchiveFile=" + fresh,
                  "-cp",
                  library.resolve("strukturvy.jar").toString()));
      if (start(command).waitFor() != 0 || !Files.exists(fresh)) {
        throw new IOException("no archive of classes was written");
      }
      Files.deleteIfExists(sayingWhatFits());
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(
          sayingWhatFits(), System.getProperty("java.version") + "\n" + program + "\n");
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Path sayingWhatFits() {
    return file.resolveSibling(file.getFileName() + FITS);
  }

  /** A Java machine like this one, with the same classes. */
  static List<String> java(List<String> options) {
    List<String> command = new ArrayList<>(List.of(machine(), "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    return command;
  }

  private static String machine() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.DISCARD)
        .start();
  }
}
