package se.strukturvy.style.qml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Size;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.reading.StyleNote;
import se.strukturvy.style.svg.TestPaths;
import se.strukturvy.style.xml.XmlTree;

/** What QGIS 3.22 draws of these symbols, seen in its pictures. */
class QmlSymbolsTest {
  @Test
  void theWayFromThePointTurnsWithTheMarker() throws IOException {
    PointSymbolizer point =
        (PointSymbolizer)
            symbol(
                "marker",
                """
                <layer class="SimpleMarker"><prop k="name" v="square"/><prop k="size" v="2"/>
                  <prop k="angle" v="90"/><prop k="offset" v="3,0"/></layer>
                """);
    assertThat(point.shift().right().value()).isCloseTo(0, within(1e-9));
    assertThat(point.shift().down().value()).isCloseTo(3, within(1e-9));
  }

  @Test
  void aComputedSizeMayBeTheMarkersArea() throws IOException {
    Symbolizer point =
        symbol(
            "marker",
            """
            <layer class="SimpleMarker"><prop k="scale_method" v="area"/>
              <data_defined_properties><Option type="Map"><Option name="properties" type="Map">
                <Option name="size" type="Map"><Option name="active" value="true"/>
                  <Option name="field" value="antal"/><Option name="type" value="2"/></Option>
              </Option></Option></data_defined_properties></layer>
            """);
    assertThat(point.expressions().ecql()).isEqualTo(Map.of(Property.SIZE, "sqrt(antal)"));
  }

  @Test
  void whatASymbolHoldsIsAsClearAsItSaysAndOnlyWhatIsOn() throws IOException {
    PolygonSymbolizer area =
        (PolygonSymbolizer)
            symbol(
                "fill",
                """
                <layer class="PointPatternFill"><symbol name="@0@0" type="marker" alpha="0.5">
                  <layer class="SimpleMarker" enabled="0"><prop k="color" v="1,1,1,255"/></layer>
                  <layer class="SimpleMarker"><prop k="color" v="9,9,9,200"/></layer>
                </symbol></layer>
                """);
    PointSymbolizer marker = ((Fill.PointPattern) area.fill()).marker();
    assertThat(((Fill.Solid) marker.fill()).colour().hex()).isEqualTo("#09090964");
  }

  @Test
  void anEdgeOfQgis2KeepsItsUnit() throws IOException {
    PolygonSymbolizer area =
        (PolygonSymbolizer)
            symbol(
                "fill",
                """
                <layer class="SimpleFill"><prop k="width_border" v="2"/>
                  <prop k="border_width_unit" v="Pixel"/></layer>
                """);
    assertThat(area.outline().width()).isEqualTo(Size.px(2));
  }

  @ParameterizedTest
  @CsvSource({
    "right_half_triangle, 0, 10",
    "left_half_triangle, 10, 20",
    "quarter_square, 0, 10",
    "quarter_arc, -1, 10",
    "half_arc, -1, 21",
    "arrowhead, -0.7071, 11.4142"
  })
  void aMarkerStandsWhereItDoesInQgis(String name, double left, double right) throws IOException {
    PointSymbolizer point =
        (PointSymbolizer)
            symbol(
                "marker",
                """
                <layer class="SimpleMarker"><prop k="name" v="%s"/><prop k="size" v="5"/>
                  <prop k="outline_width" v="0.5"/></layer>
                """
                    .formatted(name));
    // The box of 20 is 5 mm: a bar of 0.5 mm is 2 of it.
    Rectangle2D box = TestPaths.flat(((Marker.Pictogram) point.marker()).path()).getBounds2D();
    assertThat(box.getMinX()).isCloseTo(left, within(0.01));
    assertThat(box.getMaxX()).isCloseTo(right, within(0.01));
  }

  @Test
  void aGradientIsTheColourBetweenItsTwo() throws IOException {
    PolygonSymbolizer area =
        (PolygonSymbolizer)
            symbol(
                "fill",
                """
                <layer class="GradientFill"><prop k="color" v="255,0,0,255"/>
                  <prop k="gradient_color2" v="0,0,255,255"/><prop k="color_type" v="0"/>
                  <prop k="color1" v="0,255,0,255"/></layer>
                """);
    assertThat(((Fill.Solid) area.fill()).colour().hex()).isEqualTo("#7F007F");
  }

  @Test
  void aDrawingMayBeWrittenInDigits() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path d='M0 0H4V4Z'/></svg>";
    PolygonSymbolizer area =
        (PolygonSymbolizer)
            symbol(
                "fill",
                """
                <layer class="SVGFill"><prop k="width" v="5"/><prop k="data" v="%s"/></layer>
                """
                    .formatted(HexFormat.of().formatHex(svg.getBytes(StandardCharsets.UTF_8))));
    assertThat(((Fill.PointPattern) area.fill()).marker().marker())
        .isInstanceOf(Marker.Drawing.class);
  }

  @Test
  void dashesOfAThinLineAreThoseOfOneOfAPixel() throws IOException {
    LineSymbolizer line =
        (LineSymbolizer)
            symbol(
                "line",
                """
                <layer class="SimpleLine"><prop k="line_width" v="0.5"/>
                  <prop k="line_width_unit" v="Pixel"/><prop k="line_style" v="dash"/></layer>
                """);
    assertThat(line.stroke().dashes()).containsExactly(4.0, 2.0);
  }

  @Test
  void whatIsNotDrawnIsNoted() throws IOException {
    ReadStyle read =
        read(
            "line",
            """
            <data_defined_properties><Option type="Map"><Option name="properties" type="Map">
              <Option name="alpha" type="Map"><Option name="active" value="true"/>
                <Option name="expression" value="50"/><Option name="type" value="3"/></Option>
            </Option></Option></data_defined_properties>
            <layer class="SimpleLine"><prop k="ring_filter" v="1"/>
              <prop k="trim_distance_start" v="0"/><effect type="effectStack" enabled="1"/></layer>
            """);
    assertThat(read.notes())
        .extracting(StyleNote::property)
        .containsExactlyInAnyOrder("effect", "symbol alpha", "SimpleLine ring_filter");
  }

  private static Symbolizer symbol(String type, String layers) throws IOException {
    return read(type, layers).style().rules().get(0).symbolizers().get(0);
  }

  private static ReadStyle read(String type, String layers) throws IOException {
    String xml =
        """
        <qgis version="3.22.16"><renderer-v2 type="singleSymbol"><symbols>
          <symbol name="0" type="%s">%s</symbol></symbols></renderer-v2></qgis>
        """;
    return QmlReader.read(XmlTree.read(xml.formatted(type, layers)), Graphics.INLINE);
  }
}
