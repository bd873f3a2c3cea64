package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path folder;

  @Test
  void whatIsPutIsThereAtTheNextStart() {
    Path file = folder.resolve("new/settings.json");
    new Settings(file).put("language", "sv – å ä ö");

    assertThat(new Settings(file).get("language")).contains("sv – å ä ö");
    assertThat(new Settings(file).get("theme")).isEmpty();
  }

  @Test
  void aBrokenFileIsAsGoodAsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"language\": ");

    Settings settings = new Settings(file);
    settings.put("theme", "dark");

    assertThat(new Settings(file).get("theme")).contains("dark");
    assertThat(new Settings(file).get("language")).isEmpty();
  }

  @Test
  void aPlaceThatCannotBeWrittenCostsOnlyTheMemory() throws IOException {
    Path blocked = Files.writeString(folder.resolve("file"), "").resolve("settings.json");

    Settings settings = new Settings(blocked);
    settings.put("theme", "dark");

    assertThat(settings.get("theme")).contains("dark");
    assertThat(Files.exists(blocked)).isFalse();
  }
}
