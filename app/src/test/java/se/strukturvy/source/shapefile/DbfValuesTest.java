package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.FieldType;

class DbfValuesTest {
  @TempDir Path folder;

  @Test
  void textIsTrimmedAndBlankIsMissing() throws IOException {
    assertThat(values('C', 10, 0, " Kumla", "", "a\0b")).containsExactly("Kumla", null, "a");
  }

  @Test
  void wholeNumbersAreRead() throws IOException {
    assertThat(values('N', 9, 0, "      -42", "+7", "007", "1e3"))
        .containsExactly(-42L, 7L, 7L, 1000L);
  }

  @Test
  void realNumbersAreReadWithPointOrComma() throws IOException {
    assertThat(values('N', 12, 3, "1.250", "-0,5", "1E-3", "12345678.125"))
        .containsExactly(1.25, -0.5, 0.001, 12345678.125);
    assertThat(values('F', 12, 3, "2.5")).containsExactly(2.5);
  }

  @Test
  void blanksAndOverflowsAreMissing() throws IOException {
    assertThat(values('N', 5, 0, "", "*****", "abc")).containsOnlyNulls();
    assertThat(values('F', 5, 2, "", "*****", "-")).containsOnlyNulls();
    assertThat(values('L', 1, 0, "?", " ")).containsOnlyNulls();
    assertThat(values('D', 8, 0, "00000000", "", "20240231")).containsOnlyNulls();
  }

  @Test
  void aNumberTooWideFor64BitsIsReal() throws IOException {
    assertThat(values('N', 18, 0, "999999999999999999")).containsExactly(999999999999999999L);
    assertThat(values('N', 20, 0, "12345678901234567890")).containsExactly(1.2345678901234567e19);
  }

  @Test
  void datesAreDays() throws IOException {
    assertThat(values('D', 8, 0, "20240229")).containsExactly(LocalDate.of(2024, 2, 29));
  }

  @Test
  void logicalValuesKeepTheirLetterAsInQgis() throws IOException {
    assertThat(values('L', 1, 0, "T", "F", "Y")).containsExactly("T", "F", "Y");
  }

  @Test
  void binaryNumbersOfFoxPro() throws IOException {
    assertThat(values('I', 4, 0, little(4).putInt(-5))).containsExactly(-5L);
    assertThat(values('Y', 8, 4, little(8).putLong(123456))).containsExactly(12.3456);
    assertThat(values('B', 8, 2, little(8).putDouble(0.1))).containsExactly(0.1);
  }

  @Test
  void dateTimesOfFoxProAreJulianDayAndMilliseconds() throws IOException {
    // 2 451 545 is 1 January 2000 by the definition of the Julian day.
    assertThat(values('T', 8, 0, little(8).putInt(2451545).putInt(3_600_000), little(8)))
        .containsExactly(LocalDateTime.of(2000, 1, 1, 1, 0), null);
  }

  @Test
  void textThatVariesInLengthKeepsItInTheLastByte() throws IOException {
    byte[] shorter = {'K', 'i', 'l', 0, 0, 3};
    assertThat(values('V', 6, 0, shorter, "Örebro".getBytes(StandardCharsets.ISO_8859_1)))
        .first()
        .isEqualTo("Kil");
  }

  @Test
  void binaryNumbersOfDbase7AreBigEndianWithATurnedSign() throws IOException {
    byte[] file = new byte[68 + 2 * 48 + 1 + 13 + 1];
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(0, (byte) 4).putInt(4, 1).putShort(8, (short) 165).putShort(10, (short) 13);
    describe(bytes, 68, "ID", '+', 4);
    describe(bytes, 116, "V", 'O', 8);
    bytes.put(164, (byte) 0x0D).put(165, (byte) ' ').order(ByteOrder.BIG_ENDIAN);
    bytes.putInt(166, 17 ^ Integer.MIN_VALUE);
    bytes.putLong(170, Double.doubleToLongBits(2.5) ^ Long.MIN_VALUE);
    Path dbf = Files.write(folder.resolve("seven.dbf"), file);
    assertThat(Opened.of(dbf).features().get(0).attributes())
        .containsExactly(entry("ID", 17L), entry("V", 2.5));
  }

  @Test
  void deletedRowsAreNoFeaturesAndTheOthersKeepTheirIds() throws IOException {
    new DbfWriter().field("A", 'C', 1, 0).row("x").deletedRow("y").row("z").write(folder, "d");
    Path shp = new ShpWriter(1).point(0, 0).point(1, 1).point(2, 2).write(folder, "d");
    Opened opened = Opened.of(shp);
    assertThat(opened.features()).extracting(f -> f.id()).containsExactly(0L, 2L);
    assertThat(opened.column("A")).containsExactly("x", "z");
    assertThat(opened.source().count()).isEqualTo(2);
  }

  @Test
  void theLastOfSeveralColumnsKeepsTheirName() throws IOException {
    DbfWriter dbf = new DbfWriter().field("A", 'C', 1, 0).field("A", 'C', 1, 0).row("x", "y");
    Opened opened = Opened.of(dbf.write(folder, "t"));
    assertThat(opened.source().type().fields())
        .containsExactly(new Field("A_1", FieldType.TEXT), new Field("A", FieldType.TEXT));
    assertThat(opened.column("A")).containsExactly("y");
  }

  @Test
  void longTextsOfDbase3AreInTheDbt() throws IOException {
    byte[] memo = Arrays.copyOf(new byte[0], 1024);
    System.arraycopy("Så långt\u001a\u001a".getBytes(StandardCharsets.UTF_8), 0, memo, 512, 12);
    Files.write(folder.resolve("m.dbt"), memo);
    new DbfWriter().field("T", 'M', 10, 0).row("         1").row("").write(folder, "m");
    assertThat(Opened.of(folder.resolve("m.dbf")).column("T")).containsExactly("Så långt", null);
  }

  @Test
  void longTextsOfFoxProAreInTheFpt() throws IOException {
    ByteBuffer memo = ByteBuffer.allocate(256).putShort(6, (short) 64);
    memo.position(128).putInt(1).putInt(5).put("Hällä".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("m.FPT"), ShpWriter.content(memo));
    new DbfWriter(0x30, 3, StandardCharsets.ISO_8859_1)
        .field("T", 'M', 4, 0)
        .row(little(4).putInt(2))
        .write(folder, "m");
    assertThat(Opened.of(folder.resolve("m.dbf")).column("T")).containsExactly("Hällä");
  }

  @Test
  void aMissingFileOfLongTextsIsToldAndShowsItsBlocks() throws IOException {
    new DbfWriter().field("T", 'M', 10, 0).row("7").write(folder, "m");
    Opened opened = Opened.of(folder.resolve("m.dbf"));
    assertThat(opened.column("T")).containsExactly("7");
    assertThat(opened.notes()).singleElement().asString().contains("missing");
  }

  private Iterable<Object> values(char type, int width, int decimals, Object... rows)
      throws IOException {
    int version = type == 'B' ? 0x30 : 3;
    DbfWriter writer = new DbfWriter(version, 0, StandardCharsets.UTF_8);
    writer.field("F", type, width, decimals);
    for (Object row : rows) {
      writer.row(new Object[] {row});
    }
    return Opened.of(writer.write(folder, "table")).column("F");
  }

  private static void describe(ByteBuffer file, int at, String name, char type, int width) {
    for (int i = 0; i < name.length(); i++) {
      file.put(at + i, (byte) name.charAt(i));
    }
    file.put(at + 32, (byte) type).put(at + 33, (byte) width);
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
