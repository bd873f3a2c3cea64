package se.strukturvy.ui.issue.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.strukturvy.source.csv.ExcelCsv;

class CountSheetTest {
  @Test
  void theMatrixOfPairsIsTheSameBothWays() {
    CountSheet sheet = CountSheet.pairs(List.of("Nora", "Örebro"), Map.of("Nora – Örebro", 3));
    assertThat(sheet.rows()).containsExactly(List.of("Nora", "", "3"), List.of("Örebro", "3", ""));
  }

  @Test
  void aCellThatLooksLikeAFormulaIsHarmless() {
    assertThat(ExcelCsv.text(CountSheet.of("Tema", "n", Map.of("=1;2", 1)).lines()))
        .isEqualTo("\uFEFFTema;n\r\n\"'=1;2\";1\r\n");
  }
}
