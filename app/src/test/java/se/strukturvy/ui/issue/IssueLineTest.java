package se.strukturvy.ui.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.Themes;
import se.strukturvy.ui.text.Messages;

class IssueLineTest {
  private final IssueWords words =
      new IssueWords(
          new Messages(IssuePanel.class, Locale.forLanguageTag("sv")),
          new javafx.beans.property.SimpleObjectProperty<>(Themes.named()),
          null);

  @Test
  void swedishSortsTheLastLettersLast() {
    List<String> names =
        new java.util.ArrayList<>(List.of("Örebro", "Askersund", "Åmål", "Ängen", "Zinkgruvan"));
    names.sort(words.collator());
    assertThat(names).containsExactly("Askersund", "Zinkgruvan", "Åmål", "Ängen", "Örebro");
  }

  @Test
  void theMatrixOfPairsIsTheSameBothWays() {
    CountTable table = CountTable.pairs(List.of("Nora", "Örebro"), Map.of("Nora – Örebro", 3));
    assertThat(table.rows()).containsExactly(List.of("Nora", "", "3"), List.of("Örebro", "3", ""));
  }

  @Test
  void aCellThatLooksLikeAFormulaIsHarmless() {
    assertThat(CountTable.of("Tema", Map.of("=1;2", 1)).csv())
        .isEqualTo("\uFEFFTema;n\r\n\"'=1;2\";1\r\n");
  }
}
