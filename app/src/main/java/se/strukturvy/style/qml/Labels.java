package se.strukturvy.style.qml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Expressions;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Rule;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Size;
import se.strukturvy.style.TextSymbolizer;
import se.strukturvy.style.TextSymbolizer.Font;
import se.strukturvy.style.TextSymbolizer.Halo;
import se.strukturvy.style.TextSymbolizer.Placement;
import se.strukturvy.style.TextSymbolizer.Shield;
import se.strukturvy.style.ecql.Ecql;
import se.strukturvy.style.qgis.QgisExpression;
import se.strukturvy.style.reading.Colours;
import se.strukturvy.style.reading.RuleTiers;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads labelling: simple and rule-based, with buffers, backgrounds, placement and scales. */
final class Labels {
  private static final Map<String, Property> COMPUTED =
      Map.of(
          "Size", Property.SIZE,
          "Color", Property.COLOUR,
          "BufferColor", Property.OUTLINE,
          "BufferSize", Property.OUTLINE_WIDTH,
          "LabelRotation", Property.ROTATION);

  private static final String AREAS = "2";

  /** QGIS strokes letters as wide as the buffer's size; half of that lies outside them. */
  private static final double BUFFER_REACH = 0.5;

  private static final int OVER_POINT = 1;
  private static final int MIDDLE = 4;

  private final StyleNotes notes;
  private boolean onAreas;
  private boolean onSymbols;

  Labels(StyleNotes notes) {
    this.notes = notes;
  }

  /** Adds the labels of a style to the tiers, above all else. */
  void read(XmlElement root, RuleTiers tiers) {
    notes.begin("");
    onAreas = root.textAt("layerGeometryType").equals(AREAS);
    onSymbols =
        root.child("renderer-v2")
            .filter(e -> !e.attribute("type").equals("nullSymbol"))
            .isPresent();
    Optional<XmlElement> labeling = root.child("labeling");
    if (labeling.isEmpty()) {
      OldLabels.settings(root)
          .flatMap(this::rule)
          .ifPresent(rule -> tiers.addFirstMatching(List.of(rule)));
    }
    if (root.attribute("labelsEnabled").equals("0") || labeling.isEmpty()) {
      return;
    }
    switch (labeling.get().attribute("type")) {
      case "simple" ->
          labeling
              .get()
              .child("settings")
              .filter(Labels::isDrawn)
              .flatMap(this::rule)
              .ifPresent(rule -> tiers.addFirstMatching(List.of(rule)));
      case "rule-based" -> RuleTree.readLabels(labeling.get(), notes, tiers, this::rule);
      default ->
          notes.notUnderstood("labeling", "%s is left out", labeling.get().attribute("type"));
    }
  }

  private static boolean isDrawn(XmlElement settings) {
    return settings
        .child("rendering")
        .filter(rendering -> rendering.attribute("drawLabels").equals("0"))
        .isEmpty();
  }

  /** A rule that only labels; empty where its text is not understood. */
  private Optional<Rule> rule(XmlElement settings) {
    XmlElement text = settings.child("text-style").orElse(settings);
    XmlElement placement = settings.child("placement").orElse(settings);
    XmlElement rendering = settings.child("rendering").orElse(settings);
    Optional<String> label = label(text);
    if (label.isEmpty()) {
      return Optional.empty();
    }
    settings.child("text-format").ifPresent(this::format);
    Expressions computed =
        new DataDefined(settings, "dd_properties", "label", notes)
            .expressions(COMPUTED)
            .with(Property.OUTLINE_WIDTH, size -> "(" + size + " * " + BUFFER_REACH + ")");
    TextSymbolizer symbolizer =
        new TextSymbolizer(
            label.get(),
            font(text),
            colour(text, "textColor", "textOpacity", Rgba.BLACK),
            text.child("text-buffer").map(this::halo).orElse(null),
            place(placement, computed),
            placement.number("priority", 5),
            text.child("background").map(this::shield).orElse(null),
            placement.number("rotationAngle", 0),
            computed);
    return Optional.of(new Rule("", null, scale(rendering), List.of(symbolizer)));
  }

  private void format(XmlElement format) {
    if (!format.attribute("wrapChar").isEmpty()) {
      notes.notUnderstood("label wrapChar", "is left out");
    }
    if (format.attribute("formatNumbers").equals("1")) {
      notes.notUnderstood("label formatNumbers", "is left out");
    }
  }

  private Optional<String> label(XmlElement text) {
    String name = text.attribute("fieldName");
    if (!text.attribute("isExpression").matches("1|true")) {
      return name.isEmpty() ? Optional.empty() : Optional.of(Ecql.name(name));
    }
    Optional<String> value =
        QgisExpression.value(name, problem -> notes.notUnderstood("label", problem));
    return value.or(
        () -> {
          Optional<String> field = QgisExpression.firstField(name);
          field.ifPresent(f -> notes.approximated("label", "the field %s is written", f));
          return field;
        });
  }

  private Font font(XmlElement text) {
    String family = text.attribute("fontFamily");
    if (!family.isEmpty()) {
      notes.approximated("label font", "our own typeface stands for %s", family);
    }
    String named = text.attribute("namedStyle");
    return new Font(
        Properties.inUnit(text.number("fontSize", 10), orPoint(text.attribute("fontSizeUnit"))),
        named.contains("Bold") || text.number("fontWeight", 50) > 60,
        named.matches(".*(Italic|Oblique).*") || text.attribute("fontItalic").equals("1"),
        text.attribute("capitalization").equals("1") || text.attribute("fontCapitals").equals("1"),
        0);
  }

  private static String orPoint(String unit) {
    return unit.isEmpty() ? "Point" : unit;
  }

  private Halo halo(XmlElement buffer) {
    if (!buffer.attribute("bufferDraw").equals("1")) {
      return null;
    }
    Size size =
        Properties.inUnit(buffer.number("bufferSize", 1), buffer.attribute("bufferSizeUnits"))
            .times(BUFFER_REACH);
    return new Halo(colour(buffer, "bufferColor", "bufferOpacity", Rgba.WHITE), size);
  }

  private Shield shield(XmlElement background) {
    if (!background.attribute("shapeDraw").equals("1")) {
      return null;
    }
    notes.approximated("label background", "is drawn as a rounded sign");
    Rgba fill = colour(background, "shapeFillColor", "shapeOpacity", Rgba.WHITE);
    return new Shield(fill, colour(background, "shapeBorderColor", "shapeOpacity", fill));
  }

  private static Rgba colour(XmlElement element, String key, String opacity, Rgba otherwise) {
    Rgba colour = Colours.read(element.attribute(key)).orElse(otherwise);
    return colour.faded(Math.max(0, Math.min(1, element.number(opacity, 1))));
  }

  /** QGIS' numbers of placements; what we place ourselves is near enough to need no note. */
  private Placement place(XmlElement placement, Expressions computed) {
    int mode = (int) placement.number("placement", 0);
    if (mode == OVER_POINT && !onAreas) {
      boolean turned =
          placement.number("rotationAngle", 0) != 0
              || computed.ecql().containsKey(Property.ROTATION);
      // A label that is turned has one place only, and gives way where a symbol covers that.
      boolean beside = placement.number("quadOffset", MIDDLE) != MIDDLE || (turned && onSymbols);
      return beside ? Placement.AROUND_POINT : Placement.CENTRED;
    }
    return switch (mode) {
      case OVER_POINT, 4, 5 -> Placement.CENTRED;
      case 2, 3, 7 -> Placement.ALONG_LINE;
      default -> onAreas ? Placement.CENTRED : Placement.AROUND_POINT;
    };
  }

  private static ScaleRange scale(XmlElement rendering) {
    if (!rendering.attribute("scaleVisibility").equals("1")) {
      return ScaleRange.ALL;
    }
    return Scales.between(rendering.number("scaleMin", 0), rendering.number("scaleMax", 0));
  }
}
