package se.strukturvy.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;

class SentencesTest {
  private static final Pattern SAID =
      Pattern.compile(
          "(?:Sentence\\.of|notes\\.(?:add|addTo|loss|repair)|lost|refused|unreadable|nothing"
              + "|new UnreadableFileException)\\([^;]*?;",
          Pattern.DOTALL);

  /** What it is about stays in the words of the style's format; the sentence comes behind it. */
  private static final Pattern STYLE_SAID =
      Pattern.compile(
          "notes\\.(?:approximated|notUnderstood)\\([^,;]*,[^;]*?;"
              + "|(?:new NotUnderstoodException|Sentence\\.of)\\([^;]*?;",
          Pattern.DOTALL);

  private static final Pattern NOTED_PROPERTY = Pattern.compile("^notes\\.\\w+\\([^,;]*,");
  private static final Pattern TEXT =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*[a-z] (?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern VALUE = Pattern.compile("%[ds]");

  @Test
  void anUnreadableFileIsSaidInSwedishWithItsPlaceAndAdvice() {
    UnreadableFileException failure =
        new UnreadableFileException(
            Path.of("/data/vägar.gpkg"),
            "väg",
            Sentence.of(
                "SQLite cannot read it: %s",
                Sentence.of("the question took too long and was ended")),
            Sentence.of("Ask for a new copy of the file"),
            null);
    assertThat(new Sentences(Locale.forLanguageTag("sv")).say(failure))
        .isEqualTo(
            "vägar.gpkg, lager väg: SQLite kan inte läsa den: frågan tog för lång tid och avbröts."
                + " Be om en ny kopia av filen.");
    assertThat(new Sentences(Locale.ENGLISH).say(failure)).isEqualTo(failure.getMessage());
  }

  @Test
  void aFileThatIsNotThereIsSaidInWordsAndNotByItsPathAlone() {
    assertThat(
            new Sentences(Locale.forLanguageTag("sv"))
                .say(new NoSuchFileException("/data/vägar.csv")))
        .isEqualTo("/data/vägar.csv finns inte. Kontrollera sökvägen.");
  }

  @Test
  void everySentenceOfTheReadersIsTranslated() throws IOException {
    assertThat(untranslated("source", SAID)).isEmpty();
  }

  @Test
  void everySentenceOfTheStyleReadersIsTranslated() throws IOException {
    assertThat(untranslated("style", STYLE_SAID)).isEmpty();
  }

  @Test
  void everySentenceOfStrategiesProjectsAndIssueFilesIsTranslated() throws IOException {
    assertThat(untranslated("structure", SAID)).isEmpty();
    assertThat(untranslated("issue", SAID)).isEmpty();
    assertThat(untranslated("project", SAID)).isEmpty();
  }

  private static Set<String> untranslated(String folder, Pattern saying) throws IOException {
    Map<String, String> known = translations();
    TreeSet<String> missing = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/se/strukturvy", folder))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        // A text that goes over two lines is one text.
        String code = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
        Matcher said = saying.matcher(code);
        while (said.find()) {
          TEXT.matcher(NOTED_PROPERTY.matcher(said.group()).replaceFirst(""))
              .results()
              .map(text -> text.group(1).replace("\\\"", "\""))
              .filter(text -> text.matches(".*[a-z].*") && !known.containsKey(text))
              .forEach(missing::add);
        }
      }
    }
    return missing;
  }

  @Test
  void translationsFillInTheSameValues() throws IOException {
    translations()
        .forEach((english, swedish) -> assertThat(values(swedish)).isEqualTo(values(english)));
  }

  private static List<String> values(String pattern) {
    return VALUE.matcher(pattern).results().map(found -> found.group()).toList();
  }

  private static Map<String, String> translations() throws IOException {
    return new ObjectMapper()
        .readValue(
            Files.readString(Path.of("src/main/resources/se/strukturvy/ui/text/sentences_sv.json")),
            new TypeReference<Map<String, String>>() {});
  }
}
