package se.strukturvy.style.sld.read;

import java.util.Optional;
import java.util.Set;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Font;
import se.strukturvy.style.TextSymbolizer.Halo;
import se.strukturvy.style.TextSymbolizer.Placement;
import se.strukturvy.style.TextSymbolizer.Shield;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.reading.Colours;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads text symbolizers (OGC 05-077r4, 11.4) with the options of GeoServer that we can follow. */
final class TextReader {
  /** What our labels do anyway, or what is read here. */
  static final Set<String> KNOWN_OPTIONS =
      Set.of(
          "followLine",
          "conflictResolution",
          "group",
          "partials",
          "goodnessOfFit",
          "maxDisplacement",
          "spaceAround",
          "repeat",
          "forceLeftToRight",
          "polygonAlign",
          "labelAllGroup",
          "charSpacing");

  private final Parameters parameters;
  private final StyleNotes notes;

  TextReader(Parameters parameters, StyleNotes notes) {
    this.parameters = parameters;
    this.notes = notes;
  }

  /** The label; empty where its text is not understood. */
  Optional<TextSymbolizer> read(XmlElement element, boolean onAreas) {
    String label =
        element.child("Label").map(e -> new ExpressionReader(notes).inside(e)).orElse("");
    if (label == null || label.isEmpty() || label.equals("''") || !Ecql.isExpression(label)) {
      notes.notUnderstood("Label", "no label is written");
      return Optional.empty();
    }
    Rgba colour =
        element
            .child("Fill")
            .map(e -> parameters.colour(e, "fill", "#000000", Property.COLOUR))
            .orElse(Rgba.BLACK);
    Font font = font(element.child("Font").orElse(element));
    Optional<XmlElement> point = element.path("LabelPlacement", "PointPlacement");
    double rotation =
        parameters.number(
            point.flatMap(e -> e.child("Rotation")), 0, Property.ROTATION, "Rotation");
    return Optional.of(
        new TextSymbolizer(
            label,
            font,
            colour,
            element.child("Halo").map(this::halo).orElse(null),
            placement(element, point, onAreas),
            priority(element),
            element.child("Graphic").map(this::shield).orElse(null),
            rotation,
            parameters.expressions()));
  }

  private Font font(XmlElement font) {
    Size size = parameters.size(Parameters.of(font, "font-size"), 10, Property.SIZE, "font-size");
    String weight = Parameters.text(font, "font-weight");
    String style = Parameters.text(font, "font-style");
    String family = Parameters.text(font, "font-family");
    if (!family.isEmpty()) {
      notes.approximated("font-family", "our own typeface stands for %s", family);
    }
    return new Font(
        size,
        weight.matches("(?i)bold|bolder|[6-9]00"),
        style.matches("(?i)italic|oblique"),
        false,
        0);
  }

  private Halo halo(XmlElement halo) {
    Rgba colour =
        halo.child("Fill")
            .map(e -> parameters.colour(e, "fill", "#FFFFFF", Property.OUTLINE))
            .orElse(Rgba.WHITE);
    Size radius = parameters.size(halo.child("Radius"), 1, Property.OUTLINE_WIDTH, "Radius");
    return new Halo(colour, radius);
  }

  private Placement placement(XmlElement element, Optional<XmlElement> point, boolean onAreas) {
    boolean line = element.path("LabelPlacement", "LinePlacement").isPresent();
    if (line) {
      return element.child("Graphic").isPresent() ? Placement.ON_LINE : Placement.ALONG_LINE;
    }
    double x = anchor(point, "AnchorPointX", onAreas ? 0.5 : 0);
    double y = anchor(point, "AnchorPointY", 0.5);
    boolean shifted = point.flatMap(e -> e.child("Displacement")).isPresent();
    return x == 0.5 && y == 0.5 && !shifted ? Placement.CENTRED : Placement.AROUND_POINT;
  }

  private double anchor(Optional<XmlElement> point, String name, double otherwise) {
    return parameters.number(
        point.flatMap(e -> e.child("AnchorPoint")).flatMap(e -> e.child(name)),
        otherwise,
        null,
        name);
  }

  private double priority(XmlElement element) {
    return parameters.number(element.child("Priority"), 0, null, "Priority");
  }

  private Shield shield(XmlElement graphic) {
    Rgba fill = colour(graphic, "Fill", "fill", Rgba.WHITE);
    return new Shield(fill, colour(graphic, "Stroke", "stroke", fill));
  }

  private static Rgba colour(XmlElement graphic, String part, String name, Rgba otherwise) {
    return graphic
        .path("Mark", part)
        .flatMap(e -> Colours.read(Parameters.text(e, name)))
        .orElse(otherwise);
  }
}
