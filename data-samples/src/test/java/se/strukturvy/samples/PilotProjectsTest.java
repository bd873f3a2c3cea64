package se.strukturvy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.samples.Shapes.Row;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StructureImage;

class PilotProjectsTest {
  @TempDir static Path folder;

  private static StructureImage image;
  private static Map<String, LayerContent> contents;

  @BeforeAll
  static void write() throws IOException {
    CrsCatalog systems = new CrsCatalog(folder.resolve("epsg"));
    OpenSources sources = new OpenSources(StandardFormats.sources(systems));
    SampleCounty.write(folder);
    List<String> trouble = new ArrayList<>();
    Project project =
        ProjectFile.read(
            folder.resolve("pilotprojekt.strukturvy"), note -> trouble.add(note.toString()));
    contents = new ProjectContents(sources, systems).read(project, trouble::add);
    assertThat(trouble).isEmpty();
    image = project.images().get(0);
  }

  @Test
  void theLegendNamesEachOfTheEightProjectsOnce() {
    assertThat(image.legend())
        .extracting(LegendClass::label)
        .containsExactly(
            "A – Fördjupad analys av gränsområdet",
            "B – Strategisk planering i Värmlands och Örebro län",
            "C – Samplanering i praktiken",
            "D – SPELPLAN",
            "E – Grön infrastruktur i långsiktig strategisk planering",
            "F – SPIN – Strategisk Planering i Norr",
            "G – Strategisk planering i det regionala utvecklingsarbetet",
            "H – Stärkt samverkan inom regional strategisk planering");
    assertThat(LegendCount.of(image, contents).unclassified()).isZero();
    assertThat(LegendCount.of(image, contents).followers()).isEqualTo(2);
  }

  @Test
  void onlyTheMembershipsThatTheSourceNamesAreVerified() {
    assertThat(new PilotData().memberships())
        .filteredOn(row -> row.value("verifierad").equals("ja"))
        .extracting(
            row -> row.value("lansnamn") + " " + row.value("roll") + " " + row.value("titel"))
        .containsExactlyInAnyOrder(
            "Jönköpings län part Fördjupad analys av gränsområdet",
            "Kalmar län part Fördjupad analys av gränsområdet",
            "Östergötlands län part Fördjupad analys av gränsområdet",
            "Värmlands län part Strategisk planering i Värmlands och Örebro län",
            "Örebro län part Strategisk planering i Värmlands och Örebro län",
            "Västra Götalands län följer Samplanering i praktiken",
            "Kronobergs län följer SPELPLAN");
    assertThat(new PilotData().memberships())
        .filteredOn(row -> row.value("verifierad").equals("nej"))
        .isNotEmpty()
        .allMatch(row -> row.value("uppgift").equals("ej verifierad"));
  }

  @Test
  void aMembershipThatIsNotVerifiedHasAQuestionMarkOnTheMap() {
    assertThat(new PilotData().counties())
        .extracting(PilotProjectsTest::letters)
        .contains("Örebro: B", "Östergötland: A + E?", "Kronoberg: D", "Gotland");
  }

  private static String letters(Row row) {
    return row.value("etikett");
  }
}
