package se.strukturvy.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.Frame;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.render.VectorSheet;
import se.strukturvy.report.MapPicture;
import se.strukturvy.source.standard.StandardFormats;

/** The sample county on paper, read back with PDFBox. */
class MapPdfTest {
  private static final Path PROJECT = Path.of("../data-samples/orebro.strukturvy");
  private static final List<String> IMAGES = List.of("godstransporter-logistik-2030");
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final Paper LYING = new Paper(PaperSize.A4, true);

  private static Project project;
  private static Map<String, LayerContent> contents;

  @TempDir Path folder;

  @BeforeAll
  static void read(@TempDir Path home) throws IOException {
    project = ProjectFile.read(PROJECT);
    CrsCatalog systems = new CrsCatalog(home.resolve("epsg"));
    try (OpenSources sources = new OpenSources(StandardFormats.sources(systems))) {
      contents = new ProjectContents(sources, systems).read(project, note -> {});
    }
  }

  @Test
  void theSameMapGivesTheSameBytes() throws IOException {
    page(LYING).close();
    byte[] first = Files.readAllBytes(folder.resolve(LYING.size() + ".pdf"));
    page(LYING).close();
    assertThat(folder.resolve(LYING.size() + ".pdf")).hasBinaryContent(first);
  }

  @Test
  void sheetsHaveTheSizesOfIso216InPoints() throws IOException {
    try (PDDocument lying = page(LYING);
        PDDocument upright = page(new Paper(PaperSize.A3, false))) {
      PDRectangle box = lying.getPage(0).getMediaBox();
      assertThat(box.getWidth()).isCloseTo(841.89f, within(0.01f));
      assertThat(box.getHeight()).isCloseTo(595.28f, within(0.01f));
      PDRectangle large = upright.getPage(0).getMediaBox();
      assertThat(large.getWidth()).isCloseTo(841.89f, within(0.01f));
      assertThat(large.getHeight()).isCloseTo(1190.55f, within(0.01f));
    }
  }

  @Test
  void theTextIsTextInFontsThatAreEmbedded() throws IOException {
    try (PDDocument document = page(LYING)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Strukturbild för godstransporter", "Örebro", "Hällefors", "Laxå")
          .contains("Skala 1:", "(A4)", "Schematisk – ej officiell strukturbild");
      PDPage page = document.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+Inter-.*");
      }
    }
  }

  @Test
  void theMapIsPathsAndNoPicture() throws IOException {
    try (PDDocument document = page(LYING)) {
      PDPage page = document.getPage(0);
      List<String> operators = new ArrayList<>();
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof Operator operator) {
          operators.add(operator.getName());
        }
      }
      assertThat(operators.stream().filter("l"::equals).count()).isGreaterThan(2000);
      assertThat(operators.stream().filter("f"::equals).count()).isGreaterThan(200);
      assertThat(operators).doesNotContain("BI");
      for (COSName name : page.getResources().getXObjectNames()) {
        assertThat(page.getResources().isImageXObject(name)).isFalse();
      }
    }
  }

  @Test
  void aPdfReaderDrawsWhatOurRendererDraws() throws IOException {
    Viewport viewport = new PaperMap(LYING).showing(project.map().home());
    Path file = folder.resolve("karta.pdf");
    try (PdfFile pdf = new PdfFile("karta", SWEDISH)) {
      new VectorSheet(pdf.addPage(LYING), LYING.width(), LYING.height(), PdfFile.DENSITY)
          .map(snapshot(viewport), 0, 0);
      pdf.write(file);
    }
    Frame ours = new SoftwareRenderer(2).render(snapshot(viewport), () -> false);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      BufferedImage theirs = new PDFRenderer(document).renderImageWithDPI(0, 96);
      assertThat(theirs.getWidth()).isCloseTo(1122, within(1));
      double[] differences = differences(ours, theirs);
      // Of 255, mean of all pixels and colours; and the part of pixels that differ clearly.
      assertThat(differences[0]).isLessThan(0.8);
      assertThat(differences[1]).isLessThan(0.002);
    }
  }

  @Test
  void scalesAreRound() {
    assertThat(PaperMap.round(437_213)).isEqualTo(500_000);
    assertThat(PaperMap.round(500_000)).isEqualTo(500_000);
    assertThat(PaperMap.round(1_010)).isEqualTo(1_250);
    Viewport viewport = new PaperMap(LYING).showing(project.map().home());
    assertThat(viewport.extent().contains(project.map().home())).isTrue();
  }

  @Test
  void theLegendOfTwoMapsBesideEachOtherExplainsTheGroundOfBoth() throws IOException {
    List<String> both = List.of("persontransporter-2030", "storregional-2050");
    Viewport viewport = new PaperMap(LYING).showing(project.map().home());
    Path file = folder.resolve("svep.pdf");
    new MapPdf(picture(both, true), LYING).write(snapshot(viewport), null, 0, file);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Teckenförklaring: Storregional strukturbild 2050")
          .contains("Regional kärna", "Län i Stockholm–Mälarregionen (ÖMS)");
    }
  }

  /** Mean difference of 255, and the part of pixels that differ by more than 48. */
  private static double[] differences(Frame ours, BufferedImage theirs) {
    int dense = (int) PdfFile.DENSITY;
    long sum = 0;
    long clear = 0;
    int width = ours.width() / dense;
    int height = ours.height() / dense;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
          int mean = 0;
          for (int i = 0; i < dense * dense; i++) {
            int at = (y * dense + i / dense) * ours.width() + x * dense + i % dense;
            mean += ours.pixels()[at] >> shift & 255;
          }
          int difference = Math.abs(mean / (dense * dense) - (theirs.getRGB(x, y) >> shift & 255));
          sum += difference;
          most = Math.max(most, difference);
        }
        clear += most > 48 ? 1 : 0;
      }
    }
    double pixels = (double) width * height;
    return new double[] {sum / pixels / 3, clear / pixels};
  }

  private static MapSnapshot snapshot(Viewport viewport) {
    return new SnapshotMaker(project, contents, IMAGES, Map.of(), List.of()).at(viewport);
  }

  private PDDocument page(Paper paper) throws IOException {
    Path file = folder.resolve(paper.size() + ".pdf");
    Viewport viewport = new PaperMap(paper).showing(project.map().home());
    new MapPdf(picture(IMAGES, false), paper).write(snapshot(viewport), null, 0, file);
    return Loader.loadPDF(file.toFile());
  }

  private static MapPicture picture(List<String> images, boolean swiped) {
    LocalDate date = LocalDate.of(2026, 1, 1);
    return new MapPicture(project, contents, images, swiped, date, SWEDISH);
  }
}
