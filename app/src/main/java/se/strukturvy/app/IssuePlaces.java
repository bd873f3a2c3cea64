package se.strukturvy.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import se.strukturvy.ui.Preferences;

/**
 * What the settings remember of issue files: which was open last, and through which folder each is
 * exchanged.
 *
 * @param data the folder for files of this user's own
 * @param settings where it is remembered
 */
record IssuePlaces(Path data, Preferences settings) {
  private static final String LAST = "issues.file";
  private static final String FOLDER = "issues.folder.";
  private static final String LEFT = "issues.left.";

  /** The file that is used when nobody has said otherwise. */
  Path usual() {
    return data.resolve("issues.gpkg").toAbsolutePath().normalize();
  }

  /** Whether it is that file. */
  boolean isUsual(Path file) {
    return file.equals(usual());
  }

  /** The file that was open last. */
  Path last() {
    return settings.get(LAST).map(Path::of).orElse(usual());
  }

  /** Opens that file from now on. */
  void remember(Path file) {
    settings.put(LAST, file.toString());
  }

  /** The folder through which a file is exchanged. */
  Optional<Path> folder(Path file) {
    return settings.get(FOLDER + file).map(Path::of);
  }

  /** Exchanges a file through a folder from now on. */
  void exchange(Path file, Path folder) {
    settings.put(FOLDER + file, folder.toAbsolutePath().normalize().toString());
  }

  /** Whether people want a file to stay in its folder, shared as it is. */
  boolean isLeft(Path file) {
    return settings.get(LEFT + file).isPresent();
  }

  /** Lets a file stay in its folder. */
  void leave(Path file) {
    settings.put(LEFT + file, "1");
  }

  /** The file of this user's own for what lies in a shared file; the same whenever it is asked. */
  Path ownFileFor(Path shared) {
    byte[] path = shared.toString().getBytes(StandardCharsets.UTF_8);
    String mark = UUID.nameUUIDFromBytes(path).toString().substring(0, 8);
    String name = shared.getFileName().toString().replaceFirst("(?i)\\.gpkg$", "");
    return data.resolve(name + "-" + mark + ".gpkg").toAbsolutePath().normalize();
  }
}
