package se.strukturvy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Tells beforehand whether a window can be opened, since JavaFX only fails deep inside when it
 * cannot.
 *
 * @param environment looks up environment variables
 * @param system the name of the operating system, as in the property "os.name"
 * @param exists whether a file is there
 */
record DisplayCheck(UnaryOperator<String> environment, String system, Predicate<Path> exists) {
  private static final List<String> LIBRARY_FOLDERS =
      List.of(
          "/usr/lib/x86_64-linux-gnu",
          "/usr/lib/aarch64-linux-gnu",
          "/lib/x86_64-linux-gnu",
          "/usr/lib64",
          "/usr/lib",
          "/usr/local/lib");

  /** The check of this machine. */
  static DisplayCheck ofThisMachine() {
    return new DisplayCheck(System::getenv, System.getProperty("os.name"), Files::exists);
  }

  /** Why no window can be opened, and what to install, in one line; empty when one can. */
  Optional<String> hindrance() {
    if (!system.startsWith("Linux") || "Monocle".equals(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    String display = environment.apply("DISPLAY");
    boolean noDisplay = display == null || display.isBlank();
    boolean noGtk = LIBRARY_FOLDERS.stream().noneMatch(this::hasGtk);
    if (!noDisplay && !noGtk) {
      return Optional.empty();
    }
    String what =
        noDisplay && noGtk ? "no display and no GTK 3" : noDisplay ? "no display" : "no GTK 3";
    String install = noGtk ? "libgtk-3-0 libxtst6" : "";
    String screen = noDisplay ? (noGtk ? " " : "") + "xvfb xauth" : "";
    return Optional.of(
        "No window: there is "
            + what
            + " on this machine. For one: apt-get install "
            + install
            + screen
            + (noDisplay ? " and start with xvfb-run -a" : ""));
  }

  private boolean hasGtk(String folder) {
    return exists.test(Path.of(folder, "libgtk-3.so.0"));
  }
}
