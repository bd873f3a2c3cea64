package se.strukturvy.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The program's entry: no JavaFX {@code Application}, since the program runs on the class path. */
public final class Launcher {
  /**
   * JavaFX warns at every start that it runs on the class path, and sqlite-jdbc that another
   * process holds its library; neither is news to anybody. Held here, for loggers are forgotten
   * otherwise.
   */
  private static final List<Logger> CHATTER =
      List.of(Logger.getLogger("javafx"), Logger.getLogger("org.sqlite"));

  private Launcher() {}

  /** Runs the command that {@code args} spell, and ends the program with its exit code. */
  public static void main(String[] args) {
    UserFolders folders =
        UserFolders.of(
            System::getenv,
            Path.of(System.getProperty("user.home")),
            System.getProperty("os.name"));
    keepToOwnFolders(folders);
    CHATTER.forEach(logger -> logger.setLevel(Level.SEVERE));
    Program program = new Program(folders);
    System.exit(
        areFiles(args)
            ? program.openWindow(null, Stream.of(args).map(Path::of).toArray(Path[]::new))
            : answer(program, args));
  }

  private static int answer(Program program, String... args) {
    Answers answers = Answers.install();
    return answers.exit(program.commandLine().execute(args));
  }

  /**
   * Whether the window is asked for with nothing but files that are there. No sub-command has a dot
   * in its name. Reading a command line properly takes a tenth of a second, which a window that is
   * waited for has not got.
   */
  private static boolean areFiles(String... args) {
    return Stream.of(args).allMatch(arg -> arg.contains(".") && Files.exists(Path.of(arg)));
  }

  /**
   * Keeps libraries from writing elsewhere: locked-down machines forbid programs in the temp
   * folder.
   */
  private static void keepToOwnFolders(UserFolders folders) {
    System.setProperty("java.awt.headless", "true");
    System.setProperty("java.util.prefs.userRoot", folders.config().resolve("prefs").toString());
    Path natives = folders.cache().resolve("native");
    try {
      Files.createDirectories(natives);
      System.setProperty("org.sqlite.tmpdir", natives.toString());
    } catch (IOException e) {
      System.err.println(
          "strukturvy: cannot write in " + natives + "; the temp folder is used instead");
    }
  }
}
