package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("/home/åsa");

  @Test
  void linuxFollowsTheXdgBaseDirectories() {
    assertThat(UserFolders.of(name -> null, HOME, "Linux"))
        .isEqualTo(
            new UserFolders(
                Path.of("/home/åsa/.config/strukturvy"),
                Path.of("/home/åsa/.local/share/strukturvy"),
                Path.of("/home/åsa/.cache/strukturvy")));
    assertThat(UserFolders.of(Map.of("XDG_CACHE_HOME", "/var/x")::get, HOME, "Linux").cache())
        .isEqualTo(Path.of("/var/x/strukturvy"));
  }

  @Test
  void oneFolderCanHoldEverything() {
    assertThat(UserFolders.of(Map.of("STRUKTURVY_HOME", "/mnt/stick")::get, HOME, "Linux"))
        .isEqualTo(
            new UserFolders(
                Path.of("/mnt/stick/config"),
                Path.of("/mnt/stick/data"),
                Path.of("/mnt/stick/cache")));
  }
}
