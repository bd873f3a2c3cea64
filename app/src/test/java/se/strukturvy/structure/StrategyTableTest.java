package se.strukturvy.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.csv.CsvFormat;
import se.strukturvy.structure.StrategicDirection.Level;

class StrategyTableTest {
  @TempDir Path folder;

  @Test
  void rowsBecomeATreeByTheCodeAbove() throws IOException {
    Strategy strategy =
        read(
            """
            Kod;Nivå;Över;Namn;Klartext;Text_landsbygd;Verifierad;Källa;Länkar
            9.1;strategisk inriktning;9;Stråk;Bygg i stråk;Bygg vid stationer;ja;RUS;"korridorer WHERE namn = 'a;b'; noder"
            9;prioriterat område;M1;Transporter;;;nej;RUS;
            M1;mål;;Tillväxt;;;ja;RUS;
            """);

    assertThat(strategy.notes()).isEmpty();
    StrategicDirection goal = strategy.goals().get(0);
    assertThat(goal.withAllBelow().map(StrategicDirection::code)).containsExactly("M1", "9", "9.1");
    assertThat(goal.withAllBelow().map(StrategicDirection::level))
        .containsExactly(Level.GOAL, Level.PRIORITY_AREA, Level.DIRECTION);
    StrategicDirection direction = goal.children().get(0).children().get(0);
    assertThat(direction.links())
        .containsExactly(
            new FeatureLink("korridorer", "namn = 'a;b'"), new FeatureLink("noder", null));
    assertThat(direction.wording().text(GeographyType.COUNTRYSIDE)).isEqualTo("Bygg vid stationer");
    assertThat(direction.wording().text(GeographyType.TOWN)).isEqualTo("Bygg i stråk");
    assertThat(direction.verified()).isTrue();
    assertThat(goal.children().get(0).verified()).isFalse();
  }

  @Test
  void whatIsOddIsSaidAndNothingElseIsLost() throws IOException {
    Strategy strategy =
        read(
            """
            code,name,parent,plain_text
            1,One,7,%s
            ,Nobody,,
            a,Ring,b,
            b,Ring,a,
            """
                .formatted("ord ".repeat(61)));

    assertThat(strategy.goals()).extracting(StrategicDirection::code).containsExactly("1");
    assertThat(strategy.notes().stream().map(Sentence::toString))
        .anyMatch(note -> note.contains("row 1") && note.contains("more than 60 words"))
        .anyMatch(note -> note.contains("row 2") && note.contains("no code"))
        .anyMatch(note -> note.contains("7, which is not there"))
        .anyMatch(note -> note.contains("2 rows stand below each other"));
  }

  @Test
  void aRowWithAShapeIsLinkedToItself() throws IOException {
    Strategy strategy =
        read("rus", "kod;namn;WKT\n1;a;LINESTRING (500000 6500000, 500100 6500000)\n2;b;\n");
    assertThat(strategy.goals().get(0).links())
        .containsExactly(new FeatureLink("rus", "kod = '1'"));
    assertThat(strategy.goals().get(1).links()).isEmpty();
  }

  @Test
  void aTableThatIsNoLayerOfTheProjectIsNotLinkedTo() throws IOException {
    Strategy strategy = read("kod;namn;WKT\n1;a;POINT (500000 6500000)\n");
    assertThat(strategy.goals().get(0).links()).isEmpty();
  }

  @Test
  void aLinkWhoseFilterCannotBeReadIsLeftOutAndSaid() throws IOException {
    Strategy strategy = read("kod,namn,länkar\n1,a,noder; korridorer WHERE namn = = 2\n");
    assertThat(strategy.goals().get(0).links()).containsExactly(new FeatureLink("noder", null));
    assertThat(strategy.notes())
        .singleElement()
        .asString()
        .contains("row 1", "\"korridorer WHERE namn = = 2\"");
  }

  @Test
  void aCodeThatStandsTwiceIsRefusedWithItsRow() {
    assertThatThrownBy(() -> read("kod,namn\n1,a\n1,b\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("row 2: the code 1 stands twice");
  }

  @Test
  void aTableWithoutCodesIsRefusedWithWhatItHas() {
    assertThatThrownBy(() -> read("id,namn\n1,a\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("kod and namn")
        .hasMessageContaining("[id, namn]");
  }

  private Strategy read(String csv) throws IOException {
    return read(null, csv);
  }

  private Strategy read(String ownLayer, String csv) throws IOException {
    Path file = Files.writeString(folder.resolve("rus.csv"), csv);
    List<FeatureSource> layers = new CsvFormat().open(file, OpenOptions.NONE);
    try (FeatureSource table = layers.get(0)) {
      return new StrategyTable(ownLayer).read(table);
    }
  }
}
