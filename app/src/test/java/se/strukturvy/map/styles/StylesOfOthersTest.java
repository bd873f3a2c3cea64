package se.strukturvy.map.styles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.geopackage.GeoPackageFormat;

/** Styles that QGIS saved in GeoPackages of other projects. */
@Tag("shared")
class StylesOfOthersTest {
  @TempDir private Path cache;

  @Test
  void everyOneIsReadWithoutANote() throws IOException {
    Path folder = Path.of(System.getProperty("strukturvy.shared", "../../shared"), "data/styled");
    assumeThat(folder).as("the shared data").isDirectory();
    List<FoundStyle> found = new ArrayList<>();
    for (String name : List.of("mergin_db_capital_base.gpkg", "qgis_rename_styles.gpkg")) {
      for (FeatureSource source :
          new GeoPackageFormat(new CrsCatalog(cache))
              .open(folder.resolve(name), OpenOptions.NONE)) {
        found.addAll(StyleFinder.find(source, false));
        source.close();
      }
    }
    assertThat(found).hasSize(6);
    assertThat(found).allSatisfy(style -> assertThat(style.usable()).isPresent());
    assertThat(found).allSatisfy(style -> assertThat(style.reading().notes()).isEmpty());
  }
}
