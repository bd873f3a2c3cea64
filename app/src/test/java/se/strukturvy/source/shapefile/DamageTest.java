package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.source.UnreadableFileException;

class DamageTest {
  private static final String A = "LINESTRING (1 1, 2 2)";
  private static final String B = "LINESTRING (3 3, 4 4)";
  private static final String C = "LINESTRING (5 5, 6 6)";

  @TempDir Path folder;
  private Path shp;
  private Path shx;

  @BeforeEach
  void threeLines() throws IOException {
    shp =
        new ShpWriter(3)
            .parts(new double[] {1, 1, 2, 2})
            .parts(new double[] {3, 3, 4, 4})
            .parts(new double[] {5, 5, 6, 6})
            .write(folder, "lines");
    shx = folder.resolve("lines.shx");
    new DbfWriter(3, 87, StandardCharsets.ISO_8859_1)
        .field("NAMN", 'C', 4, 0)
        .row("a")
        .row("b")
        .row("c")
        .write(folder, "lines");
  }

  @Test
  void aSoundFileGivesNoNotes() throws IOException {
    assertThat(Opened.of(shp).wkt()).containsExactly(A, B, C);
    assertThat(Opened.of(shp).notes()).isEmpty();
  }

  @Test
  void aMissingDbfIsNoted() throws IOException {
    Files.delete(folder.resolve("lines.dbf"));
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B, C);
    assertThat(opened.notes()).singleElement().asString().contains(".dbf");
  }

  @Test
  void aPrjInUtf16IsRead() throws IOException {
    String prj =
        """
        PROJCS["SWEREF99_TM",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",
        SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],
        UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],
        PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],
        PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],
        PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]\
        """;
    Files.write(folder.resolve("lines.prj"), prj.getBytes(StandardCharsets.UTF_16));
    assertThat(Opened.of(shp).source().type().crs())
        .contains(CoordinateReferenceSystem.SWEREF_99_TM);
  }

  @Test
  void aMissingShxIsMadeUpForByTheShp() throws IOException {
    Files.delete(shx);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B, C);
    assertThat(opened.notes()).singleElement().asString().contains(".shx is missing");
  }

  @Test
  void aShxThatPointsNowhereIsNotUsed() throws IOException {
    patch(shx, 108, Integer.MAX_VALUE);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B, C);
    assertThat(opened.notes()).singleElement().asString().contains("shx was not used");
  }

  @Test
  void aShxThatWasCutShortIsNotUsed() throws IOException {
    cut(shx, 112);
    assertThat(Opened.of(shp).wkt()).containsExactly(A, B, C);
  }

  @Test
  void aShxThatListsLessIsFollowedWithANote() throws IOException {
    cut(shx, 116);
    patch(shx, 24, 58);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B);
    assertThat(opened.notes()).anyMatch(note -> note.contains("does not account"));
  }

  @Test
  void aCutShpKeepsItsRowsAndSaysWhatIsLost() throws IOException {
    cut(shp, (int) Files.size(shp) - 40);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B, "none");
    assertThat(opened.notes()).anyMatch(note -> note.contains("lie outside"));
  }

  @Test
  void aCutShpWithoutShxGivesWhatIsWhole() throws IOException {
    Files.delete(shx);
    cut(shp, (int) Files.size(shp) - 40);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B);
    assertThat(opened.notes()).anyMatch(note -> note.contains("breaks off after shape 2"));
  }

  @Test
  void aWrongLengthInTheHeaderIsNotBelieved() throws IOException {
    patch(shp, 24, 60);
    Opened opened = Opened.of(shp);
    assertThat(opened.wkt()).containsExactly(A, B, C);
    assertThat(opened.notes()).singleElement().asString().contains("all of it was read");
  }

  @Test
  void aWrongLengthOfARecordIsMended() throws IOException {
    Files.delete(shx);
    patch(shp, 104, 20);
    assertThat(Opened.of(shp).wkt()).containsExactly(A, B, C);
  }

  @Test
  void aBoxThatIsWrongIsMeasuredAnew() throws IOException {
    byte[] bytes = new ShpWriter(1).point(1, 2).point(8, 9).shp();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putDouble(36, 5);
    Path lying = Files.write(folder.resolve("points.shp"), bytes);
    assertThat(Opened.of(lying).source().extent().toString())
        .isEqualTo(new Envelope(1, 8, 2, 9).toString());
  }

  @Test
  void whatIsNoShapefileIsRefusedByName() throws IOException {
    Files.writeString(shp, "This is a letter to the county board, not a map. ".repeat(5));
    assertThatThrownBy(() -> Opened.of(shp))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("lines.shp")
        .hasMessageContaining("no shapefile");
  }

  @Test
  void anEmptyShpIsRefusedByName() throws IOException {
    Files.write(shp, new byte[0]);
    assertThatThrownBy(() -> Opened.of(shp)).hasMessageContaining("has only 0 bytes");
  }

  @Test
  void aMissingFileIsSaidToBeMissing() {
    assertThatThrownBy(() -> Opened.of(folder.resolve("gone.shp")))
        .hasMessageContaining("gone.shp: the file is not there");
  }

  @Test
  void aClosedLayerCannotBeRead() throws IOException {
    Opened opened = Opened.of(shp);
    opened.source().close();
    assertThatThrownBy(opened::features).isInstanceOf(IOException.class);
  }

  private static void patch(Path file, int at, int value) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer.wrap(bytes).putInt(at, value);
    Files.write(file, bytes);
  }

  private static void cut(Path file, int size) throws IOException {
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), size));
  }
}
