package se.strukturvy.style.sld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
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
import se.strukturvy.style.reading.StyleNote;

/** OGC 05-078r4 (SLD 1.1), 05-077r4 (SE 1.1) and 04-095 (Filter 1.1). */
class SldWriterTest {
  private static final LineSymbolizer BLUE =
      new LineSymbolizer(
          Stroke.solid(Rgba.parse("#1F3A9380"), Size.px(6)).dashed(8.0, 4.0),
          Stroke.solid(Rgba.WHITE, Size.px(9)),
          Size.px(0),
          LineSymbolizer.Arrow.NONE);

  @Test
  void aCasingIsALineOfItsOwnBelow() throws Exception {
    Document sld = parsed(Style.of(BLUE));
    assertThat(texts(sld, "SvgParameter", "stroke")).containsExactly("#ffffff", "#1f3a93");
    assertThat(texts(sld, "SvgParameter", "stroke-width")).containsExactly("9", "6");
    assertThat(texts(sld, "SvgParameter", "stroke-dasharray")).containsExactly("8 4");
    assertThat(texts(sld, "SvgParameter", "stroke-opacity")).containsExactly("0.502");
    assertThat(sld.getDocumentElement().getAttribute("version")).isEqualTo("1.1.0");
  }

  @Test
  void everyTierIsAFeatureTypeStyleOfItsOwn() throws Exception {
    Rule below = new Rule("a", null, ScaleRange.ALL, List.of(BLUE));
    Document sld = parsed(new Style("", List.of(below, below.onTier(1))));
    assertThat(count(sld, "FeatureTypeStyle")).isEqualTo(2);
    assertThat(count(sld, "ElseFilter")).isZero();
  }

  @Test
  void filtersBecomeFilterEncoding() throws Exception {
    Rule rule =
        new Rule(
            "stråk & noder",
            "klass IN ('Å', 'Ö') AND NOT (langd >= 2.5 OR namn IS NULL) AND namn LIKE 'Väg%'",
            new ScaleRange(1000, 50_000),
            List.of(BLUE));
    Document sld = parsed(new Style("", List.of(rule)));
    assertThat(texts(sld, "Title", null)).containsExactly("stråk & noder");
    assertThat(count(sld, "And")).isEqualTo(1);
    assertThat(count(sld, "Or")).isEqualTo(2);
    assertThat(count(sld, "Not")).isEqualTo(1);
    assertThat(count(sld, "PropertyIsEqualTo")).isEqualTo(2);
    assertThat(count(sld, "PropertyIsGreaterThanOrEqualTo")).isEqualTo(1);
    assertThat(count(sld, "PropertyIsNull")).isEqualTo(1);
    assertThat(texts(sld, "Literal", null)).containsExactly("Å", "Ö", "2.5", "Väg%");
    assertThat(texts(sld, "MinScaleDenominator", null)).containsExactly("1000");
    assertThat(texts(sld, "MaxScaleDenominator", null)).containsExactly("50000");
  }

  @Test
  void theRuleForTheRestIsAnElseFilter() throws Exception {
    Rule first = new Rule("a", "a = 1", ScaleRange.ALL, List.of(BLUE));
    Rule rest = new Rule("b", null, ScaleRange.ALL, List.of(BLUE));
    assertThat(count(parsed(new Style("", List.of(first, rest))), "ElseFilter")).isEqualTo(1);
    assertThat(count(parsed(new Style("", List.of(rest))), "ElseFilter")).isZero();
  }

  @Test
  void aRuleDrawsNothingThatAnEarlierOneHasTaken() throws Exception {
    Rule large = new Rule("a", "n > 1000", ScaleRange.ALL, List.of(BLUE));
    Rule small = new Rule("b", "n > 100", ScaleRange.ALL, List.of(BLUE));
    Rule named = new Rule("c", "n < 50", ScaleRange.ALL, List.of(BLUE));
    Rule near = new Rule("d", "n > 1000", new ScaleRange(0, 10), List.of(BLUE));
    Rule far = new Rule("e", "n > 100", new ScaleRange(10, 20), List.of(BLUE));
    Document sld = parsed(new Style("", List.of(large, small, named)));
    assertThat(count(sld, "Not")).isEqualTo(1);
    assertThat(texts(sld, "Literal", null)).containsExactly("1000", "100", "1000", "50");
    assertThat(count(parsed(new Style("", List.of(near, far))), "Not")).isZero();
  }

  @Test
  void theOpacityOfARuleIsThatOfItsColours() throws Exception {
    Document sld = parsed(new Style("", List.of(Style.of(BLUE).rules().get(0).withOpacity(0.5))));
    assertThat(texts(sld, "SvgParameter", "stroke-opacity")).containsExactly("0.502", "0.251");
  }

  @Test
  void conditionsWithFunctionsAreLeftOutAndSaid() throws Exception {
    String filter = "n BETWEEN 1 AND 2 AND strLength(namn) > 3 AND klass = 'a AND b'";
    Style style = new Style("", List.of(new Rule("stråk", filter, ScaleRange.ALL, List.of(BLUE))));
    Document sld = parsed(style);
    assertThat(count(sld, "PropertyIsBetween")).isEqualTo(1);
    assertThat(texts(sld, "Literal", null)).containsExactly("1", "2", "a AND b");
    assertThat(SldWriter.write(style, "x").notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.rule()).isEqualTo("stråk");
              assertThat(note.kind()).isEqualTo(StyleNote.Kind.NOT_UNDERSTOOD);
              assertThat(note.what().toString()).contains("strLength(namn) > 3");
            });
  }

  @Test
  void ofConditionsJoinedByOrNoneIsWrittenAlone() throws Exception {
    Rule rule = new Rule("", "a = 1 OR n + 1 > 2 AND b = 3", ScaleRange.ALL, List.of(BLUE));
    assertThat(count(parsed(new Style("", List.of(rule))), "Filter")).isZero();
  }

  @Test
  void aPatternOfMarkersBecomesATone() throws Exception {
    Fill red = new Fill.Solid(Rgba.parse("#C00000"));
    PointSymbolizer dot = new PointSymbolizer(Marker.Shape.CIRCLE, Size.px(6), red, null, 0);
    Fill dots = new Fill.PointPattern(dot, Size.px(10), Size.px(12), false);
    Style style = Style.of(new PolygonSymbolizer(dots, null));
    Document sld = parsed(style);
    assertThat(texts(sld, "SvgParameter", "fill")).containsExactly("#c00000");
    // Circles of 6 px in boxes of 10 by 12.
    double covered = Math.PI * 3 * 3 / (10 * 12);
    assertThat(Double.parseDouble(texts(sld, "SvgParameter", "fill-opacity").get(0)))
        .isCloseTo(covered, within(0.003));
    assertThat(SldWriter.write(style, "x").notes()).hasSize(1);
  }

  @Test
  void aLetterIsTheSignOfATypeface() throws Exception {
    Fill black = new Fill.Solid(Rgba.BLACK);
    Marker letter = new Marker.Glyph("Å", false);
    Document sld = parsed(Style.of(new PointSymbolizer(letter, Size.px(12), black, null, 0)));
    assertThat(texts(sld, "MarkIndex", null)).containsExactly(Integer.toString(0xC5));
    assertThat(texts(sld, "Format", null)).containsExactly("ttf");
  }

  private static Document parsed(Style style) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    String xml = SldWriter.write(style, "lager").xml();
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static int count(Document sld, String name) {
    return sld.getElementsByTagNameNS("*", name).getLength();
  }

  private static List<String> texts(Document sld, String element, String name) {
    List<String> texts = new ArrayList<>();
    NodeList nodes = sld.getElementsByTagNameNS("*", element);
    for (int i = 0; i < nodes.getLength(); i++) {
      var attribute = nodes.item(i).getAttributes().getNamedItem("name");
      if (name == null || (attribute != null && attribute.getNodeValue().equals(name))) {
        texts.add(nodes.item(i).getTextContent());
      }
    }
    return texts;
  }
}
