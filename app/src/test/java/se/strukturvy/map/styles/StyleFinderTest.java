package se.strukturvy.map.styles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Layer;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.geojson.GeoJsonFormat;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;

class StyleFinderTest {
  private static final String POINT =
      "{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Point\",\"coordinates\":[15,59]}}";
  private static final String QML =
      """
      <qgis version="3.28.0"><renderer-v2 type="singleSymbol"><symbols>
        <symbol name="0" type="marker" alpha="1"><layer class="SimpleMarker">
          <prop k="name" v="square"/><prop k="color" v="1,2,3,255"/></layer></symbol>
      </symbols></renderer-v2><layerOpacity>0.5</layerOpacity></qgis>
      """;
  private static final String SLD =
      "<FeatureTypeStyle><Rule><PointSymbolizer><Graphic/></PointSymbolizer></Rule></FeatureTypeStyle>";

  @TempDir private Path folder;

  @Test
  void filesBesideTheDataAreFoundTheMoreTellingFirst() throws IOException {
    Files.writeString(folder.resolve("Orter.sld"), SLD);
    Files.writeString(folder.resolve("orter.QML"), QML);
    Files.writeString(folder.resolve("andra.qml"), QML);
    List<FoundStyle> found = find();
    assertThat(found).extracting(FoundStyle::name).containsExactly("orter.QML", "Orter.sld");
    Layer layer =
        new Layer(
            "a",
            "a",
            new DataReference(folder.resolve("orter.geojson"), "orter"),
            DefaultStyle.of(GeometryKind.POINT, 0),
            true,
            1,
            ScaleRange.ALL);
    Layer styled = found.get(0).applied(layer);
    assertThat(styled.style().name()).isEqualTo("orter.QML");
    assertThat(styled.opacity()).isEqualTo(0.5);
  }

  @Test
  void aStyleThatCannotBeReadIsListedLastAndChangesNothing() throws IOException {
    Files.writeString(folder.resolve("orter.qml"), "<qgis");
    Files.writeString(folder.resolve("orter.sld"), SLD);
    List<FoundStyle> found = find();
    assertThat(found).extracting(FoundStyle::name).containsExactly("orter.sld", "orter.qml");
    assertThat(found.get(1).failure().toString()).contains("orter.qml");
  }

  private List<FoundStyle> find() throws IOException {
    Path file = Files.writeString(folder.resolve("orter.geojson"), POINT);
    try (FeatureSource source = new GeoJsonFormat().open(file, OpenOptions.NONE).get(0)) {
      return StyleFinder.find(source, true);
    }
  }
}
