package se.strukturvy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import se.strukturvy.analysis.TouchedFeature;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.map.MapProject;
import se.strukturvy.project.Project;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;
import se.strukturvy.structure.Wording;

/** Application cards on paper, read back with PDFBox. */
class CardPdfTest {
  private static final String WORDS = "Håll stråken fria från bebyggelse på båda sidor om ån. ";

  @TempDir Path folder;

  private Project project = Project.empty();
  private List<TouchedFeature> touched =
      List.of(
          new TouchedFeature("väg", "Vägar", 1, "E18", 1, 5_000),
          new TouchedFeature("väg", "Vägar", 2, "E20", 1, 7_000));

  @Test
  void allThatTheCardTellsStandsOnOneSheet() throws IOException {
    String text = text("Öppna stråken", "Åmåls exempel", "Ärende?");
    assertThat(text)
        .contains("Tillämpningskort · Örebro", "9.1", "Transportstråk", "I klartext")
        .contains("Källa: RUS · ej verifierad", "Vägar: 2, 12 km", "E18, E20")
        .contains("Öppna stråken", "Åmåls exempel", "Ärende?", "Utskriven 2026-01-01");
  }

  @Test
  void longTextsAreSetSmallerAndNothingIsLeftOut() throws IOException {
    String text = text(WORDS.repeat(50), WORDS.repeat(40), WORDS.repeat(9) + "Sist av allt.");
    assertThat(text.split("båda", -1)).hasSize(100);
    assertThat(text).contains("Sist av allt.").doesNotContain("…");
  }

  @Test
  void whatDoesNotFitEvenAtSevenPointsIsRefused() {
    assertThatThrownBy(() -> text(WORDS.repeat(400), "", ""))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("7 punkter")
        .hasMessageMatching(".*Korta dem med ungefär [3-7]\\d % .*");
    assertThat(folder.resolve("kort.pdf")).doesNotExist();
  }

  @Test
  void ofManyFeaturesSomeAreNamedAndTheOthersCounted() throws IOException {
    touched =
        IntStream.rangeClosed(1, 900)
            .mapToObj(n -> new TouchedFeature("väg", "Vägar", n, "Väg " + n, 1, 1_000))
            .toList();
    assertThat(text("Öppna stråken", "", "")).contains("Vägar: 900, 900 km", "Väg 30 och 870 till");
  }

  @Test
  void aTabulatorIsABlankAndNoLetterThatIsMissing() throws IOException {
    assertThat(text("Bygg\tnära", "", "")).contains("Bygg nära");
  }

  @Test
  void aLongNoticeStandsBesideTheDayAndNotOnIt() throws IOException {
    String notice = "Schematisk – ej officiell strukturbild. ".repeat(3).strip();
    MapProject empty = MapProject.empty();
    project =
        Project.empty().withMap(new MapProject("", notice, empty.crs(), empty.home(), List.of()));
    assertThat(text("", "", "")).contains("Utskriven 2026-01-01 " + notice);
  }

  @Test
  void anAddressThatIsTooLongForALineIsBrokenAtItsSigns() throws IOException {
    String address =
        "https://www.regionorebrolan.se/sv/utveckling/samhallsbyggnad/transportinfrastruktur/"
            + "handlingar/underlag/2030/en-mycket-lang-adress/bilaga.pdf";
    assertThat(text(address, "", "").lines().filter(line -> line.startsWith("https")))
        .hasSize(1)
        .allMatch(line -> line.strip().matches(".*[/.-]"));
  }

  @Test
  void noParagraphEndsWithAWordAlone() throws IOException {
    for (int words = 12; words < 40; words++) {
      String text = text("Vi bor vid ån ".repeat(words) + "Slut.", "", "");
      assertThat(text.lines()).noneMatch(line -> line.strip().equals("Slut."));
    }
  }

  private String text(String meaning, String example, String question) throws IOException {
    StrategicDirection direction =
        new StrategicDirection(
            "9.1",
            "Transportstråk",
            StrategicDirection.Level.DIRECTION,
            Wording.of("I klartext", false, "RUS"),
            List.of(new FeatureLink("väg", null)),
            List.of());
    Municipality place =
        new Municipality(
            "1880",
            "Örebro",
            "18",
            new GeometryFactory().toGeometry(new Envelope(500_000, 540_000, 6_560_000, 6_600_000)));
    Path file = folder.resolve("kort.pdf");
    new CardPdf(
            new CardContent(
                direction,
                place,
                new ApplicationCard("9.1", "1880", meaning, example, question),
                touched,
                project,
                Map.of(),
                LocalDate.of(2026, 1, 1),
                Locale.forLanguageTag("sv")))
        .write(file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    }
  }
}
