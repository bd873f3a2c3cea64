package se.strukturvy.app;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * The folders of this user in which the program may write. Nothing else on the disk is written to
 * but what the user names.
 *
 * @param config settings
 * @param data issue files, unless the user puts them elsewhere
 * @param cache what can be made again: the EPSG database, native libraries
 */
public record UserFolders(Path config, Path data, Path cache) {
  private static final String NAME = "strukturvy";

  /**
   * The folders by the habits of the system: XDG Base Directory on Linux, AppData on Windows,
   * Library on macOS; all below {@code STRUKTURVY_HOME} where that is set.
   *
   * @param environment looks up environment variables
   * @param home the user's home folder
   * @param system the name of the operating system, as in the property "os.name"
   */
  public static UserFolders of(UnaryOperator<String> environment, Path home, String system) {
    String own = environment.apply("STRUKTURVY_HOME");
    if (own != null && !own.isBlank()) {
      Path base = Path.of(own);
      return new UserFolders(base.resolve("config"), base.resolve("data"), base.resolve("cache"));
    }
    if (system.startsWith("Windows")) {
      Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
      Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
      return new UserFolders(
          roaming.resolve(NAME), roaming.resolve(NAME).resolve("data"), local.resolve(NAME));
    }
    if (system.startsWith("Mac")) {
      Path support = home.resolve("Library/Application Support").resolve(NAME);
      return new UserFolders(
          support, support.resolve("data"), home.resolve("Library/Caches").resolve(NAME));
    }
    return new UserFolders(
        folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve(NAME),
        folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")).resolve(NAME),
        folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve(NAME));
  }

  private static Path folder(UnaryOperator<String> environment, String name, Path otherwise) {
    String value = environment.apply(name);
    return value == null || value.isBlank() ? otherwise : Path.of(value);
  }
}
