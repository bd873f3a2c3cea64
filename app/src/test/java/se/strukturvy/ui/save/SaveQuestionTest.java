package se.strukturvy.ui.save;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;
import org.junit.jupiter.api.Test;

/** Which file is meant by what people type. */
class SaveQuestionTest {
  private static final ExtensionFilter SHEET = new ExtensionFilter("Excel", "*.xlsx");
  private static final ExtensionFilter TEXT = new ExtensionFilter("CSV", "*.csv", "*.CSV");
  private static final ExtensionFilter ALL = new ExtensionFilter("Alla filer", "*.*");

  private static String named(String typed, ExtensionFilter chosen) {
    Path folder = Path.of("hemma");
    Path file = SaveQuestion.named(folder.resolve(typed), List.of(SHEET, TEXT, ALL), chosen);
    assertThat(file.getParent()).isEqualTo(folder);
    return file.getFileName().toString();
  }

  @Test
  void aNameWithoutAnEndingGetsThatOfTheFormat() {
    assertThat(named("Frågor", TEXT)).isEqualTo("Frågor.csv");
    assertThat(named("Frågor", SHEET)).isEqualTo("Frågor.xlsx");
    assertThat(named("Frågor v. 2", TEXT)).isEqualTo("Frågor v. 2.csv");
  }

  @Test
  void amongAllFilesTheFirstFormatIsMeant() {
    assertThat(named("Frågor", ALL)).isEqualTo("Frågor.xlsx");
    assertThat(named("Frågor", null)).isEqualTo("Frågor.xlsx");
  }

  @Test
  void anEndingThatIsTypedHolds() {
    assertThat(named("Frågor.csv", SHEET)).isEqualTo("Frågor.csv");
    assertThat(named("FRÅGOR.XLSX", TEXT)).isEqualTo("FRÅGOR.XLSX");
  }

  @Test
  void aTitleIsProposedAsANameThatEverySystemTakes() {
    assertThat(SaveQuestion.proposed("Vägar/järnvägar: \"läget\" 2030?.sld"))
        .isEqualTo("Vägar-järnvägar- -läget- 2030-.sld");
    assertThat(SaveQuestion.proposed("Örebro kommun.pdf")).isEqualTo("Örebro kommun.pdf");
    assertThat(SaveQuestion.proposed(null)).isNull();
  }
}
