package se.strukturvy.style.sld;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.strukturvy.style.ecql.FilterNode;

/** Writes filters as OGC Filter Encoding 1.1 (OGC 04-095). */
final class FilterXml {
  private static final Map<String, String> OPERATORS =
      Map.of(
          "=", "PropertyIsEqualTo",
          "<>", "PropertyIsNotEqualTo",
          "<", "PropertyIsLessThan",
          "<=", "PropertyIsLessThanOrEqualTo",
          ">", "PropertyIsGreaterThan",
          ">=", "PropertyIsGreaterThanOrEqualTo");

  private final SldXml xml;

  FilterXml(SldXml xml) {
    this.xml = xml;
  }

  void write(FilterNode filter) throws XMLStreamException {
    xml.ogc("Filter", () -> node(filter));
  }

  private void node(FilterNode node) throws XMLStreamException {
    if (node instanceof FilterNode.Logic logic) {
      xml.ogc(
          logic.operator().equals("AND") ? "And" : "Or",
          () -> {
            for (FilterNode part : logic.parts()) {
              node(part);
            }
          });
    } else if (node instanceof FilterNode.Not not) {
      xml.ogc("Not", () -> node(not.part()));
    } else if (node instanceof FilterNode.IsNull empty) {
      xml.ogc("PropertyIsNull", () -> xml.ogc("PropertyName", empty.field()));
    } else {
      predicate(node);
    }
  }

  private void predicate(FilterNode node) throws XMLStreamException {
    if (node instanceof FilterNode.Compare compare) {
      xml.ogc(
          OPERATORS.get(compare.operator()),
          () -> {
            xml.ogc("PropertyName", compare.field());
            xml.ogc("Literal", compare.value().text());
          });
    } else if (node instanceof FilterNode.Like like) {
      xml.ogc(
          "PropertyIsLike",
          () -> {
            xml.attribute("wildCard", "%");
            xml.attribute("singleChar", "_");
            xml.attribute("escapeChar", "\\");
            if (like.anyCase()) {
              xml.attribute("matchCase", "false");
            }
            xml.ogc("PropertyName", like.field());
            xml.ogc("Literal", like.pattern());
          });
    } else if (node instanceof FilterNode.Between between) {
      xml.ogc(
          "PropertyIsBetween",
          () -> {
            xml.ogc("PropertyName", between.field());
            bound("LowerBoundary", between.lower());
            bound("UpperBoundary", between.upper());
          });
    }
  }

  private void bound(String name, FilterNode.Literal value) throws XMLStreamException {
    xml.ogc(name, () -> xml.ogc("Literal", value.text()));
  }
}
