package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoding.Origin;

class EncodingTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset DOS = Charset.forName("IBM850");

  @TempDir Path folder;

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
  void aCpgThatTheBytesSpeakAgainstIsNotBelieved() throws IOException {
    write(WINDOWS, 0, "Örebro");
    Files.writeString(folder.resolve("t.cpg"), "UTF-8");
    check(Origin.GUESS, WINDOWS);
    assertThat(Opened.of(folder.resolve("t.dbf")).notes().get(0)).contains("UTF-8", "windows-1252");
    for (String wrong : new String[] {"1252", "ISO 88591"}) {
      write(StandardCharsets.UTF_8, 0, "Örebro");
      Files.writeString(folder.resolve("t.cpg"), wrong);
      check(Origin.GUESS, StandardCharsets.UTF_8);
    }
  }

  @Test
  void oneBrokenLetterDoesNotSpeakAgainstTheCpg() throws IOException {
    byte[] broken = "Örebro,Åmmeberg,Älvsjö".getBytes(StandardCharsets.UTF_8);
    DbfWriter table = new DbfWriter(3, 0, StandardCharsets.ISO_8859_1).field("NAMN", 'C', 20, 0);
    table.row("\u00D6").row(new String(broken, StandardCharsets.ISO_8859_1).substring(0, 7));
    table.row(new String(broken, StandardCharsets.ISO_8859_1).substring(8, 17));
    table.write(folder, "t");
    Files.writeString(folder.resolve("t.cpg"), "UTF-8");
    Opened opened = Opened.of(folder.resolve("t.dbf"));
    assertThat(opened.column("NAMN")).containsExactly("\uFFFD", "Örebro", "Åmmeberg");
    assertThat(opened.source().encoding().origin()).isEqualTo(Origin.SIDECAR);
  }

  @Test
  void anEmptyCpgSaysNothing() throws IOException {
    write(DOS, 2, "Örebro");
    Files.writeString(folder.resolve("t.cpg"), "\r\n");
    check(Origin.HEADER, DOS);
    assertThat(Opened.of(folder.resolve("t.dbf")).notes()).isEmpty();
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
