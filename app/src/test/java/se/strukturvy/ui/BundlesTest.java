package se.strukturvy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say the same things in every package of the window. */
class BundlesTest {
  private static final Path TEXTS = Path.of("src/main/resources/se/strukturvy/ui");

  static List<Path> english() throws IOException {
    try (Stream<Path> all = Files.walk(TEXTS)) {
      return all.filter(file -> file.endsWith("messages.properties")).sorted().toList();
    }
  }

  @Test
  void thePanelsHaveBundles() throws IOException {
    assertThat(english()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("english")
  void swedishHasTheSameKeysAndBlanks(Path english) throws IOException {
    Properties en = read(english);
    Properties sv = read(english.resolveSibling("messages_sv.properties"));
    assertThat(new TreeSet<>(sv.stringPropertyNames()))
        .isEqualTo(new TreeSet<>(en.stringPropertyNames()));
    for (String key : en.stringPropertyNames()) {
      assertThat(blanks(sv.getProperty(key))).as(key).isEqualTo(blanks(en.getProperty(key)));
      assertThat(sv.getProperty(key)).as(key).isNotBlank();
    }
  }

  /** MessageFormat, which fills in blanks, wants each apostrophe twice; nothing else does. */
  @ParameterizedTest
  @MethodSource("english")
  void apostrophesAreShownOnce(Path english) throws IOException {
    for (String name : List.of("messages.properties", "messages_sv.properties")) {
      Properties texts = read(english.resolveSibling(name));
      for (String key : texts.stringPropertyNames()) {
        String text = texts.getProperty(key);
        String wrong = blanks(text).isEmpty() ? "''" : "(?<!')'(?!')";
        assertThat(text).as(key).doesNotContainPattern(wrong);
      }
    }
  }

  private static Set<String> blanks(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static Properties read(Path file) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
