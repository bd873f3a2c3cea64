package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Fill;
import se.strukturvy.style.LineSymbolizer;
import se.strukturvy.style.LineSymbolizer.Arrow;
import se.strukturvy.style.PointSymbolizer.Along;
import se.strukturvy.style.PointSymbolizer.Station;
import se.strukturvy.style.PolygonSymbolizer;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.Symbolizer;
import se.strukturvy.style.reading.Graphics;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads the symbolizers of one rule, from below. */
final class SymbolizerReader {
  private final List<Symbolizer> symbolizers = new ArrayList<>();
  private final StyleNotes notes;
  private final Graphics graphics;

  SymbolizerReader(StyleNotes notes, Graphics graphics) {
    this.notes = notes;
    this.graphics = graphics;
  }

  /** The symbolizers so far. */
  List<Symbolizer> all() {
    return symbolizers;
  }

  /** Adds what an element of a rule draws; elements that draw nothing are passed over. */
  void add(XmlElement element) {
    Parameters parameters = new Parameters(element, notes);
    switch (element.name()) {
      case "LineSymbolizer" -> line(element, parameters);
      case "PolygonSymbolizer" -> area(element, parameters);
      case "PointSymbolizer" -> point(element, parameters);
      case "TextSymbolizer" ->
          new TextReader(parameters, notes).read(element, hasAreas()).ifPresent(symbolizers::add);
      case "RasterSymbolizer" -> notes.notUnderstood("RasterSymbolizer", "is left out");
      default -> {
        return;
      }
    }
    for (XmlElement option : element.all("VendorOption").toList()) {
      if (!TextReader.KNOWN_OPTIONS.contains(option.attribute("name"))) {
        notes.notUnderstood(
            "VendorOption " + option.attribute("name"), "%s", option.text().strip());
      }
    }
  }

  private boolean hasAreas() {
    return symbolizers.stream().anyMatch(PolygonSymbolizer.class::isInstance);
  }

  private void line(XmlElement element, Parameters parameters) {
    geometry(element);
    Optional<XmlElement> stroke = element.child("Stroke");
    if (stroke.isEmpty()) {
      return;
    }
    Size offset =
        parameters.size(element.child("PerpendicularOffset"), 0, null, "PerpendicularOffset");
    if (!addAlong(stroke.get(), parameters)) {
      Stroke line =
          new StrokeReader(parameters, notes).read(stroke.get(), Property.COLOUR, Property.SIZE);
      symbolizers.add(new LineSymbolizer(line, null, offset, Arrow.NONE, parameters.expressions()));
    }
  }

  private void area(XmlElement element, Parameters parameters) {
    geometry(element);
    Fill fill = element.child("Fill").map(e -> fill(e, parameters)).orElse(null);
    Optional<XmlElement> edge = element.child("Stroke");
    boolean along = edge.filter(e -> e.child("GraphicStroke").isPresent()).isPresent();
    Stroke outline =
        edge.filter(e -> !along)
            .map(
                e ->
                    new StrokeReader(parameters, notes)
                        .read(e, Property.OUTLINE, Property.OUTLINE_WIDTH))
            .orElse(null);
    if (fill != null || outline != null) {
      symbolizers.add(new PolygonSymbolizer(fill, outline, parameters.expressions()));
    }
    if (along) {
      addAlong(edge.get(), new Parameters(element, notes));
    }
  }

  private Fill fill(XmlElement fill, Parameters parameters) {
    return fill.child("GraphicFill")
        .map(e -> new GraphicReader(parameters, notes, graphics).pattern(e))
        .orElseGet(
            () -> new Fill.Solid(parameters.colour(fill, "fill", "#808080", Property.COLOUR)));
  }

  /** Adds the markers of a GraphicStroke; false where the stroke has none. */
  private boolean addAlong(XmlElement stroke, Parameters parameters) {
    Optional<XmlElement> graphic = stroke.path("GraphicStroke", "Graphic");
    if (graphic.isEmpty()) {
      return false;
    }
    Size size = parameters.size(graphic.get().child("Size"), 6, null, "Size");
    Size gap = parameters.size(stroke.path("GraphicStroke", "Gap"), 0, null, "Gap");
    Along along =
        new Along(Station.INTERVAL, new Size(size.value() + gap.value(), size.unit()), true);
    symbolizers.add(new GraphicReader(parameters, notes, graphics).read(graphic.get(), along));
    return true;
  }

  private void point(XmlElement element, Parameters parameters) {
    element
        .child("Graphic")
        .ifPresent(
            graphic ->
                symbolizers.add(
                    new GraphicReader(parameters, notes, graphics)
                        .read(graphic, station(element))));
  }

  /** Which points of a line are marked, where a function of the geometry says so. */
  private Along station(XmlElement element) {
    String function = element.path("Geometry", "Function").map(e -> e.attribute("name")).orElse("");
    Station station =
        switch (function) {
          case "vertices" -> Station.VERTICES;
          case "startPoint" -> Station.FIRST;
          case "endPoint" -> Station.LAST;
          default -> null;
        };
    if (station == null && !function.isEmpty() && !function.matches("centroid|interiorPoint")) {
      notes.notUnderstood("Geometry", "%s is left out", function);
    }
    return station == null ? null : new Along(station, Size.px(0), false);
  }

  private void geometry(XmlElement element) {
    element
        .path("Geometry", "Function")
        .ifPresent(
            function ->
                notes.notUnderstood("Geometry", "%s is left out", function.attribute("name")));
  }
}
