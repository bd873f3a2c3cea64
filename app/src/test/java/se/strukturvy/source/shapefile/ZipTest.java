package se.strukturvy.source.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;

class ZipTest {
  private static final byte[] SHP = new ShpWriter(1).point(1, 2).shp();
  private static final byte[] SHX = new ShpWriter(1).point(1, 2).shx();
  private static final byte[] DBF = new DbfWriter().field("NAMN", 'C', 10, 0).row("Örebro").bytes();

  @TempDir Path folder;

  @Test
  void allSetsInAllFoldersAreLayers() throws IOException {
    Path zip = zip(Map.of("noder.shp", SHP, "noder.dbf", DBF, "djup/mapp/STRÅK.SHP", SHP));
    assertThat(layers(zip)).containsExactlyInAnyOrder("noder", "STRÅK");
  }

  @Test
  void shapesAndAttributesComeOutAsFromTheFolder() throws IOException {
    Path zip = zip(Map.of("a/noder.shp", SHP, "a/Noder.SHX", SHX, "a/noder.Dbf", DBF));
    Opened opened = Opened.of(zip);
    assertThat(opened.wkt()).containsExactly("POINT (1 2)");
    assertThat(opened.column("NAMN")).containsExactly("Örebro");
    assertThat(opened.source().file()).isEqualTo(zip);
    assertThat(opened.notes()).noneMatch(note -> note.contains("missing"));
  }

  @Test
  void layersOfOneNameAreToldApartByTheirFolders() throws IOException {
    Path zip = zip(Map.of("norr/noder.shp", SHP, "syd/noder.shp", SHP));
    assertThat(layers(zip)).containsExactlyInAnyOrder("norr/noder", "syd/noder");
  }

  @Test
  void theShadowsThatMacosWritesAreNoLayers() throws IOException {
    Path zip = zip(Map.of("noder.shp", SHP, "__MACOSX/._noder.shp", new byte[200]));
    assertThat(layers(zip)).containsExactly("noder");
  }

  @Test
  void namesOfOldWindowsProgramsAreRead() throws IOException {
    Path zip = zip(Charset.forName("IBM850"), Map.of("stråk.shp", SHP));
    assertThat(layers(zip)).containsExactly("stråk");
  }

  @Test
  void anEntryThatClimbsOutOfTheArchiveIsOnlyAName() throws IOException {
    Path zip = zip(Map.of("../../ute.shp", SHP));
    assertThat(layers(zip)).containsExactly("ute");
    assertThat(folder.resolve("../../ute.shp")).doesNotExist();
  }

  @Test
  void oneBrokenSetDoesNotHideTheOthers() throws IOException {
    Path zip = zip(Map.of("noder.shp", SHP, "trasig.shp", new byte[10]));
    assertThat(layers(zip)).containsExactly("noder");
  }

  @Test
  void anEntryThatGrowsBeyondReasonIsRefused() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("bomb.shp"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        out.write(nothing);
      }
    }
    assertThatThrownBy(() -> layers(zip))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("MB");
  }

  @Test
  void anArchiveWithoutShapefilesIsNotOurs() throws IOException {
    Path zip = zip(Map.of("readme.txt", new byte[1]));
    assertThat(new ShapefileFormat().accepts(zip)).isFalse();
    assertThatThrownBy(() -> layers(zip)).hasMessageContaining("no shapefile in the archive");
  }

  @Test
  void aDamagedArchiveIsRefusedByName() throws IOException {
    Path zip = Files.writeString(folder.resolve("trasig.zip"), "PK\u0003\u0004 and no more");
    assertThat(new ShapefileFormat().accepts(zip)).isFalse();
    assertThatThrownBy(() -> layers(zip)).hasMessageContaining("trasig.zip");
  }

  private static List<String> layers(Path zip) throws IOException {
    return Opened.all(zip, OpenOptions.NONE).stream()
        .map(FeatureSource::type)
        .map(t -> t.name())
        .toList();
  }

  private Path zip(Map<String, byte[]> entries) throws IOException {
    return zip(StandardCharsets.UTF_8, entries);
  }

  private Path zip(Charset names, Map<String, byte[]> entries) throws IOException {
    Path zip = folder.resolve("åkdata.zip");
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream out = new ZipOutputStream(file, names)) {
      for (Map.Entry<String, byte[]> entry : new LinkedHashMap<>(entries).entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return zip;
  }
}
