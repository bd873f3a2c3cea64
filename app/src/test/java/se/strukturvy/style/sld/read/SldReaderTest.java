package se.strukturvy.style.sld.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.strukturvy.feature.FeatureFilter;
import se.strukturvy.style.ExpressionValues;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Style;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.reading.StyleNote;
import se.strukturvy.style.sld.SldWriter;
import se.strukturvy.style.xml.XmlTree;

/** OGC 02-070 (SLD 1.0), 05-078r4 (SLD 1.1), 05-077r4 (SE 1.1), 02-059 and 04-095 (filters). */
class SldReaderTest {
  private static final String ROADS =
      """
      <sld:StyledLayerDescriptor version="1.0.0" xmlns:sld="http://www.opengis.net/sld"
          xmlns:ogc="http://www.opengis.net/ogc">
        <sld:NamedLayer><sld:Name>vägar</sld:Name><sld:UserStyle><sld:FeatureTypeStyle>
          <sld:Rule><sld:Title>Europaväg</sld:Title>
            <ogc:Filter><ogc:And>
              <ogc:PropertyIsLike wildCard="*" singleChar="." escape="!">
                <ogc:PropertyName>app:nummer</ogc:PropertyName><ogc:Literal>E*</ogc:Literal>
              </ogc:PropertyIsLike>
              <ogc:Not><ogc:PropertyIsNull><ogc:PropertyName>klass</ogc:PropertyName></ogc:PropertyIsNull></ogc:Not>
            </ogc:And></ogc:Filter>
            <sld:MaxScaleDenominator>500000</sld:MaxScaleDenominator>
            <sld:LineSymbolizer><sld:Stroke>
              <sld:CssParameter name="stroke"><ogc:Literal>#00aa00</ogc:Literal></sld:CssParameter>
              <sld:CssParameter name="stroke-width">3.5</sld:CssParameter>
              <sld:CssParameter name="stroke-dasharray">6 2</sld:CssParameter>
            </sld:Stroke></sld:LineSymbolizer>
          </sld:Rule>
          <sld:Rule><sld:ElseFilter/>
            <sld:LineSymbolizer><sld:Stroke/></sld:LineSymbolizer>
          </sld:Rule>
        </sld:FeatureTypeStyle></sld:UserStyle></sld:NamedLayer>
      </sld:StyledLayerDescriptor>
      """;

  @Test
  void aRuleOfOneDotZeroIsReadWithItsFilterScaleAndStroke() throws IOException {
    ReadStyle read = read(ROADS);
    assertThat(read.format()).isEqualTo("SLD 1.0");
    Rule first = read.style().rules().get(0);
    assertThat(first.title()).isEqualTo("Europaväg");
    assertThat(first.scale()).isEqualTo(new ScaleRange(0, 500_000));
    FeatureFilter filter = FeatureFilter.parse(first.filter());
    assertThat(filter.test(Map.of("nummer", "E20", "klass", 1)::get)).isTrue();
    assertThat(filter.test(Map.of("nummer", "50", "klass", 1)::get)).isFalse();
    assertThat(filter.test(Map.of("nummer", "E20")::get)).isFalse();
    Stroke stroke = ((LineSymbolizer) first.symbolizers().get(0)).stroke();
    assertThat(stroke.colour()).isEqualTo(Rgba.parse("#00AA00"));
    assertThat(stroke.width()).isEqualTo(Size.px(3.5));
    assertThat(stroke.dashes()).containsExactly(6.0, 2.0);
    assertThat(read.style().rules().get(1).filter()).isNull();
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void metresAndFeetOnTheGroundAreKept() throws IOException {
    String xml =
        """
        <FeatureTypeStyle><Rule>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/foot">
            <Stroke><SvgParameter name="stroke-width">100</SvgParameter></Stroke>
          </LineSymbolizer>
          <LineSymbolizer uom="http://www.opengeospatial.org/se/units/metre">
            <Stroke><SvgParameter name="stroke-width">8</SvgParameter></Stroke>
            <PerpendicularOffset>4</PerpendicularOffset>
          </LineSymbolizer></Rule></FeatureTypeStyle>
        """;
    List<Size> widths =
        read(xml).style().rules().get(0).symbolizers().stream()
            .map(s -> ((LineSymbolizer) s).stroke().width())
            .toList();
    assertThat(widths.get(0).value()).isCloseTo(30.48, offset(1e-9));
    assertThat(widths.get(0).unit()).isEqualTo(Size.Unit.METRE);
    assertThat(widths.get(1)).isEqualTo(Size.metres(8));
  }

  @Test
  void categoriesOfAColourAreComputedForEachFeature() throws IOException {
    String xml =
        """
        <se:FeatureTypeStyle xmlns:se="http://www.opengis.net/se"><se:Rule><se:PolygonSymbolizer>
          <se:Fill><se:SvgParameter name="fill">
            <se:Categorize fallbackValue="#000000"><se:LookupValue><ogc:PropertyName
              xmlns:ogc="http://www.opengis.net/ogc">n</ogc:PropertyName></se:LookupValue>
              <se:Value>#ff0000</se:Value><se:Threshold>10</se:Threshold>
              <se:Value>#00ff00</se:Value><se:Threshold>20</se:Threshold>
              <se:Value>#0000ff</se:Value></se:Categorize>
          </se:SvgParameter></se:Fill></se:PolygonSymbolizer></se:Rule></se:FeatureTypeStyle>
        """;
    ReadStyle read = read(xml);
    assertThat(read.notes()).isEmpty();
    ExpressionValues values =
        new ExpressionValues(read.style().rules().get(0).symbolizers().get(0));
    // 05-077r4, 11.6.1: a value equal to a threshold belongs to the class above it.
    for (Object[] each : new Object[][] {{5, "#FF0000"}, {10, "#00FF00"}, {25, "#0000FF"}}) {
      PolygonSymbolizer area = (PolygonSymbolizer) values.resolve(Map.of("n", each[0])::get);
      assertThat(((Fill.Solid) area.fill()).colour().hex()).isEqualTo(each[1]);
    }
  }

  @Test
  void overlappingRulesAreAllDrawn() throws IOException {
    String rule =
        """
        <Rule><Filter><PropertyIsGreaterThan><PropertyName>%s</PropertyName><Literal>1</Literal>
        </PropertyIsGreaterThan></Filter><PolygonSymbolizer><Fill/></PolygonSymbolizer></Rule>
        """;
    String xml =
        "<FeatureTypeStyle>" + rule.formatted("a") + rule.formatted("b") + "</FeatureTypeStyle>";
    assertThat(read(xml).style().rules()).extracting(Rule::tier).containsExactly(0, 1);
  }

  @Test
  void marksPatternsAndLabelsAreReadAndTheRestIsListed() throws IOException {
    String xml =
        """
        <UserStyle><FeatureTypeStyle><Rule><Name>r</Name>
          <PointSymbolizer><Graphic><Mark><WellKnownName>ttf://Arial#0xC5</WellKnownName>
            <Fill/></Mark><Size>20</Size><Rotation>30</Rotation></Graphic></PointSymbolizer>
          <PolygonSymbolizer><Fill><GraphicFill><Graphic><Mark>
            <WellKnownName>shape://slash</WellKnownName><Stroke/></Mark><Size>10</Size></Graphic>
            </GraphicFill></Fill></PolygonSymbolizer>
          <TextSymbolizer><Label><PropertyName>namn</PropertyName></Label>
            <Halo><Radius>2</Radius><Fill><CssParameter name="fill">#ffffff</CssParameter></Fill></Halo>
            <LabelPlacement><LinePlacement/></LabelPlacement>
            <VendorOption name="underlineText">true</VendorOption></TextSymbolizer>
          <RasterSymbolizer/>
        </Rule></FeatureTypeStyle></UserStyle>
        """;
    ReadStyle read = read(xml);
    List<?> drawn = read.style().rules().get(0).symbolizers();
    PointSymbolizer point = (PointSymbolizer) drawn.get(0);
    assertThat(point.marker()).isEqualTo(new Marker.Glyph("Å", false));
    assertThat(point.rotation()).isEqualTo(30);
    assertThat(((Fill.Hatch) ((PolygonSymbolizer) drawn.get(1)).fill()).angle()).isEqualTo(45);
    TextSymbolizer text = (TextSymbolizer) drawn.get(2);
    assertThat(text.placement()).isEqualTo(TextSymbolizer.Placement.ALONG_LINE);
    assertThat(text.halo().radius()).isEqualTo(Size.px(2));
    assertThat(read.notes())
        .filteredOn(note -> note.kind() == StyleNote.Kind.NOT_UNDERSTOOD)
        .extracting(StyleNote::property)
        .containsExactly("VendorOption underlineText", "RasterSymbolizer");
    assertThat(read.notes()).allMatch(note -> note.rule().equals("r"));
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    Style style =
        new Style(
            "stil",
            List.of(
                new Rule(
                    "å",
                    "klass = 'Å'",
                    new ScaleRange(1000, 50_000),
                    List.of(
                        new PolygonSymbolizer(
                            new Fill.Hatch(Rgba.parse("#A3487F"), Size.px(6), Size.px(1.5), 30),
                            Stroke.solid(Rgba.parse("#00795A"), Size.px(2))))),
                new Rule(
                    "övriga",
                    null,
                    ScaleRange.ALL,
                    List.of(
                        new PolygonSymbolizer(new Fill.Solid(Rgba.parse("#0072B280")), null),
                        new PointSymbolizer(
                            Marker.Shape.STAR,
                            Size.px(8),
                            new Fill.Solid(Rgba.parse("#0072B2")),
                            null,
                            30,
                            new PointSymbolizer.Shift(Size.px(4), Size.px(-6)),
                            null,
                            Expressions.NONE)))));
    List<Rule> rules = read(SldWriter.write(style, "lager").xml()).style().rules();
    assertThat(rules.get(0)).isEqualTo(style.rules().get(0));
    assertThat(rules.get(1)).isEqualTo(style.rules().get(1));
  }

  @Test
  void theScalesOfALayerAreWrittenAtItsRulesAndReadBack() throws IOException {
    ScaleRange layer = new ScaleRange(5_000, 250_000);
    Rule plain = Style.of(new PolygonSymbolizer(new Fill.Solid(Rgba.WHITE), null)).rules().get(0);
    ReadStyle alone = written(plain, layer);
    assertThat(alone.scale()).isEqualTo(layer);
    assertThat(alone.style().rules()).extracting(Rule::scale).containsExactly(ScaleRange.ALL);

    // What QGIS 3.22 writes for a layer of 1:5 000 to 1:250 000 with a rule from 1:10 000 to
    // 1:500 000.
    ReadStyle near = written(plain.withScale(new ScaleRange(10_000, 500_000)), layer);
    assertThat(near.scale()).isEqualTo(new ScaleRange(10_000, 250_000));
    assertThat(written(plain.withScale(new ScaleRange(0, 5_000)), layer).style().rules()).isEmpty();
  }

  @Test
  void scalesThatDifferFromRuleToRuleStayWithTheRules() throws IOException {
    ReadStyle read = read(ROADS);
    assertThat(read.scale()).isEqualTo(ScaleRange.ALL);
    assertThat(read.style().rules())
        .extracting(Rule::scale)
        .containsExactly(new ScaleRange(0, 500_000), ScaleRange.ALL);
  }

  private static ReadStyle written(Rule rule, ScaleRange layer) throws IOException {
    return read(SldWriter.write(new Style("", List.of(rule)).within(layer), "lager").xml());
  }

  private static ReadStyle read(String xml) throws IOException {
    return SldReader.read(XmlTree.read(xml), Graphics.INLINE);
  }
}
