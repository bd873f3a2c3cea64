package se.strukturvy.style.qml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.ReadStyle;
import se.strukturvy.style.reading.StyleNote;
import se.strukturvy.style.xml.XmlTree;

/** The two files were saved by QGIS 3.22; what they must say was set there by hand. */
class QmlReaderTest {
  @Test
  void categoriesKeepTheirValuesAndTheRestComesLast() throws IOException {
    List<Rule> rules = symbols(file("kategorier.qml"));
    assertThat(rules)
        .extracting(Rule::title)
        .containsExactly("Örebro", "Väst", "Lindesberg", "Hallsberg", "Askersund", "övriga");
    assertThat(rules)
        .extracting(Rule::filter)
        .containsExactly(
            "kommunkod = '1880'",
            "kommunkod IN ('1883', '1862', '1884')",
            "kommunkod = '1885'",
            "kommunkod = '1861'",
            "kommunkod = '1882'",
            null);
  }

  @Test
  void fillsKeepTheirColoursAndPatterns() throws IOException {
    List<Rule> rules = symbols(file("kategorier.qml"));
    PolygonSymbolizer plain = (PolygonSymbolizer) rules.get(0).symbolizers().get(0);
    assertThat(plain.fill()).isEqualTo(new Fill.Solid(Rgba.parse("#F4A582")));
    assertThat(plain.outline().width()).isEqualTo(Size.mm(0.5));
    assertThat(((PolygonSymbolizer) rules.get(1).symbolizers().get(0)).fill())
        .isEqualTo(new Fill.Hatch(Rgba.parse("#1F78B4"), Size.mm(2.5), Size.mm(0.5), 45));
    Fill.PointPattern points =
        (Fill.PointPattern) ((PolygonSymbolizer) rules.get(2).symbolizers().get(0)).fill();
    assertThat(points.across()).isEqualTo(Size.mm(5));
    assertThat(points.staggered()).isTrue();
    PolygonSymbolizer empty = (PolygonSymbolizer) rules.get(3).symbolizers().get(0);
    assertThat(empty.fill()).isNull();
    assertThat(empty.outline().dashes()).containsExactly(4.0, 2.0);
  }

  @Test
  void labelsKeepFieldSizeAndBuffer() throws IOException {
    TextSymbolizer label = labels(file("kategorier.qml")).get(0);
    assertThat(label.label()).isEqualTo("kommunnamn");
    // Nine points of 1/72 inch.
    assertThat(label.font().size().pixels(1)).isCloseTo(12, offset(1e-9));
    // QGIS strokes the letters 0.8 mm wide: half of it lies outside them.
    assertThat(label.halo()).isEqualTo(new TextSymbolizer.Halo(Rgba.WHITE, Size.mm(0.4)));
    assertThat(labels(file("regler.qml")).get(0).placement())
        .isEqualTo(TextSymbolizer.Placement.ALONG_LINE);
  }

  @Test
  void rulesInRulesHoldTogetherAndElseTakesTheRest() throws IOException {
    List<Rule> rules = symbols(file("regler.qml"));
    String byTitle =
        rules.stream().map(r -> r.title() + ": " + r.filter()).collect(Collectors.joining("\n"));
    assertThat(byTitle).contains("Europaväg: slag = 'väg' AND nummer LIKE 'E%'");
    assertThat(byTitle).contains("Annan väg: slag = 'väg' AND NOT (nummer LIKE 'E%')");
    Rule goods = rules.stream().filter(r -> r.title().equals("Gods")).findFirst().orElseThrow();
    // It may draw over any of the others, so it stands above them all.
    assertThat(rules).filteredOn(r -> !r.equals(goods)).allMatch(r -> r.tier() < goods.tier());
  }

  @Test
  void dashesAndLineSymbolsOfSeveralLayersAreKept() throws IOException {
    List<Rule> rules = symbols(file("regler.qml"));
    Rule planned =
        rules.stream().filter(r -> r.title().equals("Planerad")).findFirst().orElseThrow();
    LineSymbolizer line = (LineSymbolizer) planned.symbolizers().get(0);
    assertThat(line.stroke().dashes()).containsExactly(3.0, 1.5);
    assertThat(line.stroke().width()).isEqualTo(Size.mm(0.7));
    Rule road = rules.stream().filter(r -> r.title().equals("Europaväg")).findFirst().orElseThrow();
    assertThat(road.symbolizers())
        .extracting(s -> ((LineSymbolizer) s).stroke().colour().hex())
        .containsExactly("#7A5200", "#FFD24D");
  }

  @Test
  void aSymbolLayerThatIsNotKnownIsDrawnAndNoted() throws IOException {
    ReadStyle read =
        read(
            """
            <qgis version="3.34.1" hasScaleBasedVisibilityFlag="1" minScale="50000" maxScale="1000">
              <renderer-v2 type="singleSymbol"><symbols><symbol name="0" type="fill" alpha="0.5">
                <layer class="ShapeburstFill" enabled="1"><Option type="Map">
                  <Option name="color" value="10,20,30,255" type="QString"/>
                </Option></layer>
              </symbol></symbols></renderer-v2>
              <layerOpacity>0.75</layerOpacity>
            </qgis>
            """);
    Rule rule = read.style().rules().get(0);
    assertThat(((PolygonSymbolizer) rule.symbolizers().get(0)).fill())
        .isEqualTo(new Fill.Solid(Rgba.parse("#0A141E")));
    assertThat(rule.opacity()).isEqualTo(0.5);
    assertThat(read.opacity()).isEqualTo(0.75);
    assertThat(read.scale()).isEqualTo(new ScaleRange(1000, 50_000));
    assertThat(read.notes()).extracting(StyleNote::property).containsExactly("ShapeburstFill");
  }

  @Test
  void aRuleWhoseFilterIsNotUnderstoodTakesWhatNoOtherTakes() throws IOException {
    ReadStyle read =
        read(
            """
            <qgis version="3.4.0"><renderer-v2 type="RuleRenderer"><rules key="r">
              <rule key="a" filter="intersects($geometry, @map_extent)" symbol="0" label="odd"/>
              <rule key="b" filter="x = 1" symbol="1" label="plain"/>
            </rules><symbols>
              <symbol name="0" type="line"><layer class="SimpleLine"><prop k="line_color" v="1,2,3,255"/></layer></symbol>
              <symbol name="1" type="line"><layer class="SimpleLine"><prop k="line_width" v="2"/></layer></symbol>
            </symbols></renderer-v2></qgis>
            """);
    assertThat(read.style().rules()).extracting(Rule::title).containsExactly("plain", "odd");
    assertThat(read.notes())
        .anySatisfy(
            note -> {
              assertThat(note.rule()).isEqualTo("odd");
              assertThat(note.kind()).isEqualTo(StyleNote.Kind.NOT_UNDERSTOOD);
            });
  }

  @Test
  void elseLeavesWhatAnUntickedRuleWouldDrawAndTakesWhatAGroupDoesNot() throws IOException {
    String rules =
        """
        <qgis version="3.22.0"><renderer-v2 type="RuleRenderer"><rules key="r">%s
          <rule key="z" filter="ELSE" symbol="0" label="rest"/>
        </rules><symbols><symbol name="0" type="line"><layer class="SimpleLine"/></symbol>
        </symbols></renderer-v2></qgis>
        """;
    ReadStyle unticked = read(rules.formatted("<rule filter='a = 1' symbol='0' checkstate='0'/>"));
    assertThat(unticked.style().rules()).extracting(Rule::filter).containsExactly("NOT (a = 1)");
    ReadStyle group =
        read(
            rules.formatted(
                """
                <rule filter="a &lt; 9"><rule filter="a &lt; 3"><rule filter="a = 1" symbol="0"/>
                </rule><rule filter="ELSE" symbol="0"/></rule>
                """));
    assertThat(group.style().rules())
        .extracting(Rule::filter)
        .containsExactly("a < 9 AND a < 3 AND a = 1", "a < 9 AND NOT (a < 3 AND a = 1)", null);
  }

  @Test
  void aLimitOfNoughtIsNoLimitOnEitherSide() throws IOException {
    String layer =
        "<qgis hasScaleBasedVisibilityFlag='1' minScale='%d' maxScale='%d'><renderer-v2/></qgis>";
    assertThat(read(layer.formatted(0, 10_000)).scale())
        .isEqualTo(new ScaleRange(10_000, Double.POSITIVE_INFINITY));
    assertThat(read(layer.formatted(10_000, 0)).scale()).isEqualTo(new ScaleRange(0, 10_000));
  }

  @Test
  void aFieldMayHaveABlankInItsName() throws IOException {
    ReadStyle read =
        read(
            """
            <qgis><renderer-v2 type="categorizedSymbol" attr="Trafik typ"><categories>
              <category value="A" symbol="0" label="a"/></categories>
              <symbols><symbol name="0" type="line"><layer class="SimpleLine"/></symbol></symbols>
            </renderer-v2></qgis>
            """);
    assertThat(read.style().rules().get(0).filter()).isEqualTo("\"Trafik typ\" = 'A'");
    assertThat(read.notes()).isEmpty();
  }

  @Test
  void labelsOfQgis2StandAmongTheCustomProperties() throws IOException {
    ReadStyle read =
        read(
            """
            <qgis version="2.18.9"><customproperties>
              <property key="labeling" value="pal"/>
              <property key="labeling/enabled" value="true"/>
              <property key="labeling/fieldName" value="NAMN"/>
              <property key="labeling/fontSize" value="9"/>
              <property key="labeling/textColorR" value="200"/>
              <property key="labeling/textColorG" value="10"/>
              <property key="labeling/textColorB" value="0"/>
              <property key="labeling/bufferDraw" value="true"/>
              <property key="labeling/bufferSize" value="0.8"/>
              <property key="labeling/bufferColorR" value="255"/>
              <property key="labeling/bufferColorG" value="255"/>
              <property key="labeling/bufferColorB" value="255"/>
              <property key="labeling/placement" value="2"/>
              <property key="labeling/scaleVisibility" value="true"/>
              <property key="labeling/scaleMin" value="1000"/>
              <property key="labeling/scaleMax" value="50000"/>
            </customproperties><renderer-v2 type="nullSymbol"/></qgis>
            """);
    TextSymbolizer label = labels(read).get(0);
    assertThat(label.label()).isEqualTo("NAMN");
    assertThat(label.font().size().pixels(1)).isCloseTo(12, offset(1e-9));
    assertThat(label.colour()).isEqualTo(Rgba.parse("#C80A00"));
    assertThat(label.halo()).isEqualTo(new TextSymbolizer.Halo(Rgba.WHITE, Size.mm(0.4)));
    assertThat(label.placement()).isEqualTo(TextSymbolizer.Placement.ALONG_LINE);
    assertThat(read.style().rules().get(0).scale()).isEqualTo(new ScaleRange(1000, 50_000));
  }

  @Test
  void aLabelOverItsPointStandsBesideASymbolThatItCannotCover() throws IOException {
    String layer =
        "<qgis labelsEnabled='1'><renderer-v2 type='%s'/><labeling type='simple'><settings>"
            + "<text-style fieldName='namn'/><placement placement='1' quadOffset='%d'"
            + " rotationAngle='%d'/></settings></labeling></qgis>";
    for (Object[] each :
        new Object[][] {
          {"singleSymbol", 4, 0, TextSymbolizer.Placement.CENTRED},
          {"singleSymbol", 2, 0, TextSymbolizer.Placement.AROUND_POINT},
          {"singleSymbol", 4, 30, TextSymbolizer.Placement.AROUND_POINT},
          {"nullSymbol", 4, 30, TextSymbolizer.Placement.CENTRED}
        }) {
      assertThat(labels(read(layer.formatted(each[0], each[1], each[2]))).get(0).placement())
          .as(Arrays.toString(each))
          .isEqualTo(each[3]);
    }
  }

  @Test
  void labelsThatAreSwitchedOffAreNotDrawn() throws IOException {
    String labels =
        "<qgis labelsEnabled='1'><labeling type='simple'><settings><text-style"
            + " fieldName='namn'/><rendering drawLabels='%d'/></settings></labeling></qgis>";
    assertThat(labels(read(labels.formatted(0)))).isEmpty();
    assertThat(labels(read(labels.formatted(1)))).hasSize(1);
  }

  /** What is filled lies outside: filled inside it would hide what it is to show. */
  @Test
  void ofInvertedPolygonsTheOutlinesAreDrawnAndNothingIsCovered() throws IOException {
    ReadStyle read =
        read(
            """
            <qgis><renderer-v2 type="invertedPolygonRenderer"><renderer-v2 type="singleSymbol">
              <symbols><symbol name="0" type="fill"><layer class="SimpleFill">
                <prop k="color" v="150,150,150,180"/><prop k="outline_color" v="1,2,3,255"/>
                <prop k="outline_width" v="0.7"/></layer></symbol></symbols>
            </renderer-v2></renderer-v2></qgis>
            """);
    PolygonSymbolizer area = (PolygonSymbolizer) symbols(read).get(0).symbolizers().get(0);
    assertThat(area.fill()).isNull();
    assertThat(area.outline().width()).isEqualTo(Size.mm(0.7));
    assertThat(read.notes()).extracting(StyleNote::property).contains("invertedPolygonRenderer");
  }

  private static List<Rule> symbols(ReadStyle read) {
    return read.style().rules().stream()
        .filter(r -> !r.symbolizers().stream().allMatch(TextSymbolizer.class::isInstance))
        .toList();
  }

  private static List<TextSymbolizer> labels(ReadStyle read) {
    return read.style().rules().stream()
        .flatMap(rule -> rule.symbolizers().stream())
        .filter(TextSymbolizer.class::isInstance)
        .map((Symbolizer s) -> (TextSymbolizer) s)
        .toList();
  }

  private static ReadStyle file(String name) throws IOException {
    try (InputStream in = QmlReaderTest.class.getResourceAsStream(name)) {
      return QmlReader.read(XmlTree.read(in.readAllBytes()), Graphics.INLINE);
    }
  }

  private static ReadStyle read(String xml) throws IOException {
    return QmlReader.read(XmlTree.read(xml), Graphics.INLINE);
  }
}
