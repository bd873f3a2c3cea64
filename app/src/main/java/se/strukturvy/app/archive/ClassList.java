package se.strukturvy.app.archive;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The list of the classes that a start needs, made when the program is built: a window is opened in
 * memory with the sample county, and the Java machine writes down what it loads.
 */
final class ClassList {
  /** Its name among the jars. */
  static final String NAME = "classes.lst";

  /** The bridges to the real screens, which a window in memory does not use. */
  private static final String SCREENS = "com/sun/glass/ui/(gtk|win|mac)/.*|com/sun/prism/es2/.*";

  private static final String CLASS = ".class";

  /** Seconds after which the window is closed by force. */
  private static final long PATIENCE = 90;

  private ClassList() {}

  /**
   * Writes the list and the archive of a program that has just been built, and lays its native
   * libraries ready. A build does not fail where no window can be opened in memory: starts are
   * slower, then.
   *
   * @param args the program's folder, options of the Java machine, "--", and what to start with
   */
  public static void main(String[] args) throws InterruptedException {
    List<String> all = Arrays.asList(args);
    int from = all.indexOf("--");
    Path program = Path.of(all.get(0));
    Path library = program.resolve("lib");
    try {
      NativeLibraries.unpack(library);
      Path list = library.resolve(NAME);
      write(list, all.subList(1, from), all.subList(from + 1, all.size()));
      addScreens(list, library);
      ClassArchive.in(program).make();
    } catch (IOException e) {
      System.err.println("[strukturvy] starts will be slower: " + e.getMessage());
    }
  }

  private static void write(Path list, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = ClassArchive.java(options);
    command.add(1, "-XX:DumpLoadedClassList=" + list);
    command.add("se.strukturvy.app.Launcher");
    command.addAll(arguments);
    Path home = Files.createTempDirectory("strukturvy-archive");
    ProcessBuilder window =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT);
    window.environment().put("STRUKTURVY_HOME", home.toString());
    try {
      Process opened = window.start();
      if (!opened.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        opened.destroyForcibly().waitFor();
        throw new IOException("the window that was opened in memory did not close");
      }
      if (opened.exitValue() != 0) {
        throw new IOException("no window could be opened in memory");
      }
    } finally {
      clear(home);
    }
  }

  private static void addScreens(Path list, Path library) throws IOException {
    try (Stream<Path> files = Files.list(library)) {
      for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
        try (JarFile open = new JarFile(jar.toFile())) {
          Files.write(
              list,
              open.stream()
                  .map(entry -> entry.getName())
                  .filter(name -> name.endsWith(CLASS) && name.matches(SCREENS))
                  .map(name -> name.substring(0, name.length() - CLASS.length()))
                  .toList(),
              StandardOpenOption.APPEND);
        }
      }
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
