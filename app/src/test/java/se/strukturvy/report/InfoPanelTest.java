package se.strukturvy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.render.SpaceSheet;

class InfoPanelTest {
  private static final double FOOT = 553;

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 12, 15, 20, 40, 400})
  void thePanelEndsAboveTheFootHoweverLongTheLegendIs(int classes) {
    SpaceSheet sheet = new SpaceSheet(900, 600);
    panel(sheet, classes).draw(FOOT);
    Envelope box = sheet.boxes().get(0);
    assertThat(box.getMinY()).isPositive();
    assertThat(box.getMaxY()).isLessThan(FOOT);
    assertThat(box.getMaxX()).isLessThanOrEqualTo(900 * 0.4 + 21);
  }

  @Test
  void aLegendThatIsALittleTooLongIsDrawnSmallerAndWhole() {
    InfoPanel panel = panel(new SpaceSheet(900, 600), 15);
    double own = panel.fitted(10_000).height();
    PanelLayout layout = panel.fitted(own * 0.9);
    assertThat(labels(layout)).hasSize(15 + 3).doesNotContain("+ 1 till");
    assertThat(layout.height()).isBetween(own * 0.85, own * 0.9);
  }

  @Test
  void whatIsLeftOutOfALegendIsCounted() {
    List<String> labels = labels(panel(new SpaceSheet(900, 600), 100).fitted(500));
    int kept = (int) labels.stream().filter(label -> label.startsWith("klass")).count();
    assertThat(kept).isBetween(10, 30);
    assertThat(labels.get(labels.size() - 1)).isEqualTo("+ " + (100 - kept) + " till");
  }

  @Test
  void aWordThatIsLongerThanThePanelIsBroken() {
    SpaceSheet sheet = new SpaceSheet(300, 900);
    double column = 150;
    String word = "transportinfrastrukturförbättringsåtgärder";
    List<String> lines = new LineBreaker(sheet.setter(), 15, false, column).lines(word);
    assertThat(String.join("", lines)).isEqualTo(word);
    assertThat(lines)
        .hasSizeGreaterThan(1)
        .allMatch(line -> sheet.setter().width(line, 15, false) <= column);
  }

  @Test
  void noHeadingStandsOverNothing() {
    for (double room = 80; room < 400; room += 7) {
      List<String> labels = labels(panel(new SpaceSheet(900, 600), 100).fitted(room));
      assertThat(labels.get(labels.size() - 1)).isNotEqualTo("Teckenförklaring");
    }
  }

  private static List<String> labels(PanelLayout layout) {
    return layout.lines().stream().map(line -> line.row().label()).toList();
  }

  private static InfoPanel panel(SpaceSheet sheet, int classes) {
    InfoPanel panel = new InfoPanel(sheet, new SheetTexts(Locale.forLanguageTag("sv")));
    panel.title("Strukturbild för godstransporter och logistik 2030");
    panel.fact("Källa: RUS 2022–2030, Region Örebro län; lägen schematiska");
    panel.heading("Teckenförklaring");
    IntStream.rangeClosed(1, classes)
        .mapToObj(n -> new LegendRow("klass " + n, List.of(), GeometryKind.LINE))
        .forEach(panel::row);
    return panel;
  }
}
