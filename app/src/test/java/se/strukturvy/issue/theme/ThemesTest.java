package se.strukturvy.issue.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.strukturvy.style.Rgba;

class ThemesTest {
  @Test
  void thereAreTwelveToldApartByLetterByColourAndBySymbol() {
    Themes themes = Themes.named();
    assertThat(themes.all()).hasSize(12);
    assertThat(themes.all()).extracting(Theme::letter).doesNotHaveDuplicates();
    assertThat(themes.all()).extracting(Theme::colour).doesNotHaveDuplicates();
    assertThat(themes.all()).extracting(Theme::symbol).doesNotHaveDuplicates();
    assertThat(themes.find("fororenad-mark")).map(Theme::name).contains("Förorenad mark");
  }

  @Test
  void lettersOnThemeColoursHaveContrast() {
    assertThat(Themes.named().find("energi")).map(Theme::ink).contains(Rgba.BLACK);
    assertThat(Themes.named().find("arbetsmarknad")).map(Theme::ink).contains(Rgba.WHITE);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertThat(Themes.parse(Themes.named().text())).isEqualTo(Themes.named());
  }
}
