package se.strukturvy.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.strukturvy.issue.Concern;
import se.strukturvy.issue.ConcernedMunicipality;
import se.strukturvy.issue.ConcernedMunicipality.Link;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.IssueDetails;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.Reach;
import se.strukturvy.issue.Themes;
import se.strukturvy.style.Rgba;
import se.strukturvy.ui.text.Messages;

class IssueFilterTest {
  private final IssueWords words =
      new IssueWords(
          new Messages(IssuePanel.class, Locale.forLanguageTag("sv")),
          new javafx.beans.property.SimpleObjectProperty<>(Themes.named()),
          null);
  private final IssueLine line = IssueLine.of(issue(), words);

  @ParameterizedTest
  @CsvSource({"vindkraft", "KILSBERGEN", "nora vind", "idé", "ide", "mellankommunal", "ny"})
  void findsByAnyWordsInAnyField(String typed) {
    assertThat(IssueFilter.ALL.withWords(typed).takes(line)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"skyfall", "nora skyfall", "vindkräft"})
  void allWordsMustBeThere(String typed) {
    assertThat(IssueFilter.ALL.withWords(typed).takes(line)).isFalse();
  }

  @Test
  void narrowsByStatusThemeAndMunicipality() {
    assertThat(IssueFilter.ALL.withStatus(IssueStatus.NEW).takes(line)).isTrue();
    assertThat(IssueFilter.ALL.withStatus(IssueStatus.CLOSED).takes(line)).isFalse();
    assertThat(IssueFilter.ALL.withTheme("vindkraft").takes(line)).isTrue();
    assertThat(IssueFilter.ALL.withTheme("").takes(line)).isFalse();
    assertThat(IssueFilter.ALL.withMunicipality("1884").takes(line)).isTrue();
  }

  @Test
  void aMunicipalityThatIsOnlyTouchedDoesNotCount() {
    assertThat(IssueFilter.ALL.withMunicipality("1883").takes(line)).isFalse();
  }

  @Test
  void foldsAccentsButKeepsSwedishLetters() {
    assertThat(SwedishText.fold("IDÉ Åsa Müller Bjørn")).isEqualTo("ide åsa muller björn");
  }

  @Test
  void swedishSortsTheLastLettersLast() {
    List<String> names =
        new java.util.ArrayList<>(List.of("Örebro", "Askersund", "Åmål", "Ängen", "Zinkgruvan"));
    names.sort(words.collator());
    assertThat(names).containsExactly("Askersund", "Zinkgruvan", "Åmål", "Ängen", "Örebro");
  }

  @Test
  void lettersOnThemeColoursHaveContrast() {
    assertThat(ThemeMark.isLight(Rgba.parse("#DDAA33"))).isTrue();
    assertThat(ThemeMark.isLight(Rgba.parse("#332288"))).isFalse();
  }

  private static Issue issue() {
    Concern concern =
        new Concern(
            List.of(
                new ConcernedMunicipality("1884", "Nora", 0.9, Link.MEETS),
                new ConcernedMunicipality("1880", "Örebro", 0.1, Link.MEETS),
                new ConcernedMunicipality("1883", "Karlskoga", 0, Link.TOUCHES)),
            Reach.INTERMUNICIPAL);
    IssueDetails details =
        new IssueDetails(
            IssueKind.INTERMUNICIPAL,
            Priority.NORMAL,
            null,
            "",
            "",
            "",
            false,
            "",
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of());
    return new Issue(
        UUID.randomUUID(),
        "Kilsbergen",
        "En idé om gemensam utredning",
        "vindkraft",
        IssueStatus.NEW,
        null,
        concern,
        "Åsa",
        Instant.EPOCH,
        Instant.EPOCH,
        details);
  }
}
