package se.strukturvy.style.sld;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import se.strukturvy.style.Fill;
import se.strukturvy.style.Marker;
import se.strukturvy.style.PointSymbolizer;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.Size;
import se.strukturvy.style.Style;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.ecql.Exclusion;
import se.strukturvy.style.ecql.FilterNode;
import se.strukturvy.style.reading.StyleNotes;

/**
 * Writes styles as SLD 1.1 (OGC 05-078r4) with Symbology Encoding 1.1 (OGC 05-077r4), in the manner
 * that QGIS reads.
 *
 * <p>Sizes in millimetres become pixels of 1/96 inch. What the standard has no words for is written
 * as the nearest thing, and noted: a casing as a line of its own below, stripes as hatches,
 * patterns of markers as tones; conditions with functions, arrow heads, capitals and shields are
 * left out.
 */
public final class SldWriter {
  /** QGIS refuses a rule that only writes labels; a mark that cannot be seen makes it content. */
  private static final Symbolizer UNSEEN =
      new PointSymbolizer(
          Marker.Shape.CIRCLE, Size.px(1), new Fill.Solid(new Rgba(0xFFFFFF)), null, 0);

  private final StyleNotes notes = new StyleNotes();
  private final Exclusion exclusion = new Exclusion();

  private SldWriter() {}

  /**
   * The XML of a style.
   *
   * @param layer the layer's name
   */
  public static WrittenStyle write(Style style, String layer) {
    SldWriter writer = new SldWriter();
    return new WrittenStyle(writer.text(style, layer), writer.notes.all());
  }

  private String text(Style style, String layer) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      out.writeStartDocument("UTF-8", "1.0");
      SldXml xml = new SldXml(out);
      xml.nested("StyledLayerDescriptor", () -> document(style, layer, xml));
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Writing to a string failed", e);
    }
    return text.append('\n').toString();
  }

  private void document(Style style, String layer, SldXml xml) throws XMLStreamException {
    xml.attribute("version", "1.1.0");
    xml.attribute("xmlns", SldXml.SLD);
    xml.attribute("xmlns:se", SldXml.SE);
    xml.attribute("xmlns:ogc", SldXml.OGC);
    xml.attribute("xmlns:xlink", SldXml.XLINK);
    xml.nested(
        "NamedLayer",
        () -> {
          xml.se("Name", layer);
          xml.nested(
              "UserStyle",
              () -> {
                xml.se("Name", style.name().isEmpty() ? layer : style.name());
                for (List<Rule> tier : tiers(style)) {
                  xml.se(
                      "FeatureTypeStyle",
                      () -> {
                        for (int i = 0; i < tier.size(); i++) {
                          Rule rule = alone(tier.get(i), tier.subList(0, i));
                          xml.se("Rule", () -> rule(rule, tier.size() > 1, xml));
                        }
                      });
                }
              });
        });
  }

  private static Collection<List<Rule>> tiers(Style style) {
    Map<Integer, List<Rule>> tiers = new TreeMap<>();
    style
        .rules()
        .forEach(rule -> tiers.computeIfAbsent(rule.tier(), t -> new ArrayList<>()).add(rule));
    return tiers.values();
  }

  /**
   * A rule without what rules before it take: in SLD every rule draws, here the first of a tier.
   */
  private Rule alone(Rule rule, List<Rule> before) {
    if (rule.filter() == null) {
      return rule;
    }
    List<String> taken =
        before.stream()
            .filter(each -> each.filter() != null && each.scale().meets(rule.scale()))
            .map(Rule::filter)
            .filter(filter -> !exclusion.excludes(filter, rule.filter()))
            .toList();
    return taken.isEmpty()
        ? rule
        : rule.withFilter(Ecql.and(rule.filter(), Ecql.not(Ecql.or(taken))));
  }

  private void rule(Rule rule, boolean others, SldXml xml) throws XMLStreamException {
    xml.se("Name", rule.title());
    xml.se("Description", () -> xml.se("Title", rule.title()));
    notes.begin(rule.title());
    Optional<FilterNode> filter =
        Optional.ofNullable(rule.filter()).flatMap(new FilterParts(notes)::of);
    if (filter.isPresent()) {
      new FilterXml(xml).write(filter.get());
    } else if (others && rule.filter() == null) {
      // Without it, such a rule would draw again what earlier rules have drawn.
      xml.se("ElseFilter", "");
    }
    if (rule.scale().closest() > 0) {
      xml.se("MinScaleDenominator", SldXml.number(rule.scale().closest()));
    }
    if (Double.isFinite(rule.scale().farthest())) {
      xml.se("MaxScaleDenominator", SldXml.number(rule.scale().farthest()));
    }
    if (rule.symbolizers().stream().allMatch(TextSymbolizer.class::isInstance)) {
      new SymbolizerXml(xml, notes).write(UNSEEN);
    }
    for (Symbolizer symbolizer : rule.symbolizers()) {
      new SymbolizerXml(xml, notes).write(symbolizer.faded(rule.opacity()));
    }
  }
}
