package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayCheckTest {
  private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");

  @Test
  void namesThePackagesThatAreMissing() {
    assertThat(new DisplayCheck(name -> null, "Linux", path -> false).reason())
        .hasValueSatisfying(
            why -> assertThat(why).contains("libgtk-3-0", "libxtst6", "xvfb").doesNotContain("\n"));
    assertThat(new DisplayCheck(SCREEN::get, "Linux", path -> false).reason())
        .hasValueSatisfying(why -> assertThat(why).contains("libgtk-3-0").doesNotContain("xvfb"));
  }

  @Test
  void findsNothingWrongWithADisplayAndGtk() {
    Path gtk = Path.of("/usr/lib/x86_64-linux-gnu/libgtk-3.so.0");
    assertThat(new DisplayCheck(SCREEN::get, "Linux", gtk::equals).reason()).isEmpty();
    assertThat(new DisplayCheck(name -> null, "Windows 11", path -> false).reason()).isEmpty();
  }

  @Test
  void aGraphicsCardIsLookedForOnLinuxOnly() {
    Path card = Path.of("/dev/dri");
    assertThat(new DisplayCheck(SCREEN::get, "Linux", card::equals).hasGraphicsCard()).isTrue();
    assertThat(new DisplayCheck(SCREEN::get, "Linux", path -> false).hasGraphicsCard()).isFalse();
    assertThat(new DisplayCheck(SCREEN::get, "Mac OS X", path -> false).hasGraphicsCard()).isTrue();
  }
}
