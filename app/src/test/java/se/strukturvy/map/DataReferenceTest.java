package se.strukturvy.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FILE and FILE:LAYER as commands take them. */
class DataReferenceTest {
  @TempDir Path folder;

  @Test
  void whatStandsBehindTheLastColonIsTheLayer() {
    DataReference named = DataReference.of("länet.gpkg:vägar");
    assertThat(named.file()).isEqualTo(Path.of("länet.gpkg"));
    assertThat(named.layer()).isEqualTo("vägar");
  }

  @Test
  void theColonOfADriveOrOfAFileThatIsTherePartsNothing() throws IOException {
    assertThat(DataReference.of("C:\\länet.gpkg").layer()).isNull();
    Path odd = Files.createFile(folder.resolve("a:b.gpkg"));
    assertThat(DataReference.of(odd.toString())).isEqualTo(new DataReference(odd, null));
  }

  @Test
  void aLayerMayHaveColonsInItsName() throws IOException {
    Path file = Files.createFile(folder.resolve("länet.gpkg"));
    assertThat(DataReference.of(file + ":lst:vägar"))
        .isEqualTo(new DataReference(file, "lst:vägar"));
    assertThat(DataReference.of("saknas.gpkg:lst:vägar").layer()).isEqualTo("vägar");
  }

  @Test
  void theWholeNeedNotBeAPath() {
    // A path may not hold this character; on Windows it may not hold the colon either.
    assertThat(DataReference.of("länet.gpkg:vä\0gar").file()).isEqualTo(Path.of("länet.gpkg"));
  }
}
