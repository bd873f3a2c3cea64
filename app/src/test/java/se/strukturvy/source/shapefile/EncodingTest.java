package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoding.Origin;

class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset DOS = Charset.forName("IBM850");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8,UTF-8",
    "utf8,UTF-8",
    "65001,UTF-8",
    "ISO 88591,windows-1252",
    "ISO-8859-1,windows-1252",
    "ISO8859_1,windows-1252",
    "88591,windows-1252",
    "8859-15,ISO-8859-15",
    "ISO 885915,ISO-8859-15",
    "1252,windows-1252",
    "ANSI 1252,windows-1252",
    "CP1252,windows-1252",
    "windows-1250,windows-1250",
    "OEM 850,IBM850",
    "IBM437,IBM437",
    "874,x-windows-874",
    "Big-5,Big5",
    "GB2312,GB2312",
    "936,GBK",
    "932,windows-31j",
    "EUC-KR,EUC-KR"
  })
  void theNameInACpgIsUnderstood(String cpg, String charset) {
    assertThat(EncodingNames.parse(cpg + "\r\n")).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "System", "ANSI", "what?", "99999", "<xml>"})
  void whatIsNoEncodingIsNoEncoding(String cpg) {
    assertThat(EncodingNames.parse(cpg)).isEmpty();
  }

  @Test
  void theCpgGoesBeforeTheLanguageId() throws IOException {
    write(StandardCharsets.UTF_8, 3, "Örebro");
    Files.writeString(folder.resolve("t.CPG"), "UTF-8");
    check(Origin.SIDECAR, StandardCharsets.UTF_8);
  }

  @Test
  void theLanguageIdIsBelieved() throws IOException {
    write(DOS, 2, "Örebro");
    check(Origin.HEADER, DOS);
  }

  @Test
  void withoutEitherItIsGuessedFromTheBytes() throws IOException {
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, WINDOWS, DOS}) {
      write(charset, 0, "Örebro");
      check(Origin.GUESS, charset);
    }
  }

  @Test
  void textThatIsUtf8GoesBeforeALanguageIdThatSaysOtherwise() throws IOException {
    write(StandardCharsets.UTF_8, 87, "Örebro");
    check(Origin.GUESS, StandardCharsets.UTF_8);
    assertThat(Opened.of(folder.resolve("t.dbf")).notes())
        .singleElement()
        .asString()
        .contains("UTF-8");
  }

  @Test
  void aLetterThatTheColumnCutsInTwoIsStillUtf8() throws IOException {
    new DbfWriter(3, 0, StandardCharsets.UTF_8)
        .field("NAMN", 'C', 8, 0)
        .row("Bålstaåå")
        .row("Örebro")
        .write(folder, "t");
    assertThat(Opened.of(folder.resolve("t.dbf")).source().encoding().charset())
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void theUserHasTheLastWord() throws IOException {
    write(WINDOWS, 87, "Örebro");
    Opened opened = Opened.of(folder.resolve("t.dbf"), OpenOptions.NONE.withEncoding(DOS));
    assertThat(opened.source().encoding().origin()).isEqualTo(Origin.USER);
    assertThat(opened.column("NAMN")).doesNotContain("Örebro");
  }

  @Test
  void theUserSeesThreeSamplesInEachEncoding() throws IOException {
    write(WINDOWS, 0, "Örebro", "Kumla", "Örebro", "Hällefors", "Degerfors", "Askersund å");
    Opened opened = Opened.of(folder.resolve("t.dbf"));
    assertThat(opened.source().encoding().samples())
        .containsExactly("Örebro", "Hällefors", "Askersund å");
    assertThat(opened.source().preview(DOS).samples())
        .containsExactly("Írebro", "Hõllefors", "Askersund Õ");
  }

  @Test
  void namesOfColumnsAreInTheSameEncoding() throws IOException {
    new DbfWriter(3, 3, WINDOWS).field("LÄN", 'C', 9, 0).row("a").write(folder, "t");
    assertThat(Opened.of(folder.resolve("t.dbf")).source().type().fields().get(0).name())
        .isEqualTo("LÄN");
  }

  private void write(Charset charset, int languageId, String... names) throws IOException {
    DbfWriter writer = new DbfWriter(3, languageId, charset).field("NAMN", 'C', 20, 0);
    for (String name : names) {
      writer.row(name);
    }
    writer.write(folder, "t");
  }

  private void check(Origin origin, Charset charset) throws IOException {
    Opened opened = Opened.of(folder.resolve("t.dbf"));
    assertThat(opened.column("NAMN")).containsExactly("Örebro");
    assertThat(opened.source().encoding().origin()).isEqualTo(origin);
    assertThat(opened.source().encoding().charset()).isEqualTo(charset);
  }
}
