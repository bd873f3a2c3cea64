package se.strukturvy.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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
          "/usr/lib64",
          "/usr/lib",
          "/usr/local/lib");

  /** The check of this machine. */
  static DisplayCheck ofThisMachine() {
    // JavaFX was told to draw into memory: as good as a screen.
    boolean headless = "Monocle".equals(System.getProperty("glass.platform"));
    return new DisplayCheck(
        System::getenv, headless ? "Monocle" : System.getProperty("os.name"), Files::exists);
  }

  /**
   * Whether pictures may be put together by a graphics card. Where there is none, the toolkit loads
   * libraries that play one, which takes time and memory, only to turn them down.
   */
  boolean hasGraphicsCard() {
    return !system.startsWith("Linux")
        || Stream.of("/dev/dri", "/dev/nvidia0", "/dev/dxg").map(Path::of).anyMatch(exists);
  }

  /** Why no window can be opened, and what to install, in one line; empty when one can. */
  Optional<String> reason() {
    if (!system.startsWith("Linux")) {
      return Optional.empty();
    }
    List<String> missing = new ArrayList<>();
    List<String> packages = new ArrayList<>();
    if (LIBRARY_FOLDERS.stream().noneMatch(f -> exists.test(Path.of(f, "libgtk-3.so.0")))) {
      missing.add("GTK 3");
      packages.add("libgtk-3-0 libxtst6");
    }
    String display = environment.apply("DISPLAY");
    if (display == null || display.isBlank()) {
      missing.add("display");
      packages.add("xvfb xauth");
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.format(
                "No window, for there is no %s here; a screen, or: apt-get install %s, then %s.",
                String.join(" and no ", missing),
                String.join(" ", packages),
                missing.contains("display") ? "start with xvfb-run -a" : "start again"));
  }
}
