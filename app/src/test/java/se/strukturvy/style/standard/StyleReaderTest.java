package se.strukturvy.style.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.ui.text.Sentences;

class StyleReaderTest {
  @Test
  void whatIsNoStyleIsRefusedByName() {
    assertThatThrownBy(() -> StyleReader.read("<svg/>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("svg");
  }

  @Test
  void ruinedStylesAreReadOrRefusedButNeverThrownOn() throws IOException {
    String whole;
    try (InputStream in = StyleReaderTest.class.getResourceAsStream("../qml/regler.qml")) {
      whole = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Random random = new Random(5);
    int read = 0;
    for (int i = 0; i < 150; i++) {
      StringBuilder ruined = new StringBuilder(whole);
      for (int k = 0; k < 3; k++) {
        // Only within values, so that most of it stays well-formed and reaches the readers.
        int at = ruined.indexOf("=\"", random.nextInt(ruined.length() - 3000)) + 2;
        ruined.setCharAt(at, "x-9;,".charAt(random.nextInt(5)));
      }
      try {
        StyleReader.read(ruined.toString());
        read++;
      } catch (IOException refused) {
        assertThat(refused.getMessage()).isNotBlank();
      }
    }
    assertThat(read).isGreaterThan(50);
  }

  @Test
  void whatIsNoStyleSaysSoInSwedish(@TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("väg.sld"), "bara text");
    Path other = Files.writeString(folder.resolve("karta.qml"), "<svg/>");
    Sentences swedish = new Sentences(Locale.forLanguageTag("sv"));
    assertThatThrownBy(() -> StyleReader.read(text))
        .satisfies(
            e ->
                assertThat(swedish.say(e))
                    .isEqualTo("väg.sld: Filen är inte XML, eller är trasig på rad 1, tecken 1"));
    assertThatThrownBy(() -> StyleReader.read(other))
        .satisfies(
            e ->
                assertThat(swedish.say(e))
                    .isEqualTo(
                        "karta.qml: Rotelementet är svg; en stil är ett SLD-, SE- eller"
                            + " QML-dokument"));
  }
}
