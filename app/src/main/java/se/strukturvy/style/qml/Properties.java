package se.strukturvy.style.qml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.reading.Colours;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/**
 * The properties of a symbol layer, from {@code <prop k v>} (before QGIS 3.26) or {@code <Option
 * name value>} (since).
 */
final class Properties {
  private static final double MM_PER_POINT = 25.4 / 72;
  private static final double MM_PER_INCH = 25.4;

  private final Map<String, String> values = new HashMap<>();
  private final StyleNotes notes;
  private final String owner;

  Properties(XmlElement layer, StyleNotes notes) {
    this.notes = notes;
    owner = layer.attribute("class");
    layer.all("prop").forEach(prop -> values.put(prop.attribute("k"), prop.attribute("v")));
    layer
        .all("Option")
        .flatMap(map -> map.all("Option"))
        .forEach(option -> values.put(option.attribute("name"), option.attribute("value")));
  }

  /** What the layer is: "SimpleFill" and so on. */
  String owner() {
    return owner;
  }

  String text(String key) {
    return values.getOrDefault(key, "");
  }

  /** The first of several keys that has a value. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      if (!text(key).isEmpty()) {
        return Optional.of(text(key));
      }
    }
    return Optional.empty();
  }

  boolean isOn(String key) {
    return text(key).matches("1|true");
  }

  double number(String key, double otherwise) {
    try {
      return text(key).isEmpty() ? otherwise : Double.parseDouble(text(key));
    } catch (NumberFormatException e) {
      notes.notUnderstood(owner + " " + key, "%s", text(key));
      return otherwise;
    }
  }

  /** A colour; {@code otherwise} where none is said. */
  Rgba colour(Rgba otherwise, String... keys) {
    Optional<String> text = first(keys);
    Optional<Rgba> colour = text.flatMap(Colours::read);
    if (text.isPresent() && colour.isEmpty()) {
      notes.approximated(owner + " " + keys[0], "%s is no colour we know", text.get());
    }
    return colour.orElse(otherwise);
  }

  /** A length, its unit under the key with {@code _unit} behind. */
  Size size(String key, double otherwise) {
    return sized(number(key, otherwise), key + "_unit");
  }

  /** A number with the unit under a key; millimetres where none is said. */
  Size sized(double number, String unitKey) {
    String unit = text(unitKey);
    if (unit.equals("Percentage")) {
      notes.approximated(owner + " " + unitKey, "a percentage is drawn as millimetres");
    }
    return inUnit(number, unit);
  }

  /** A length in one of QGIS' units. */
  static Size inUnit(double number, String unit) {
    return switch (unit) {
      case "Pixel", "pixel" -> Size.px(number);
      case "MapUnit", "MapUnits", "RenderMetersInMapUnits", "MetersInMapUnits" ->
          Size.metres(number);
      case "Point", "Points" -> Size.mm(number * MM_PER_POINT);
      case "Inch", "Inches" -> Size.mm(number * MM_PER_INCH);
      default -> Size.mm(number);
    };
  }

  /** Notes those of several properties that say something and are not drawn. */
  void leftOut(String... keys) {
    for (String key : keys) {
      if (!text(key).matches("(0(\\.0*)?,?)*")) {
        notes.notUnderstood(owner + " " + key, "is left out");
      }
    }
  }

  /** Two numbers behind one another, as "0,0" or "5;2". */
  List<Double> numbers(String key) {
    List<Double> numbers = new ArrayList<>();
    try {
      for (String part : text(key).isEmpty() ? new String[0] : text(key).split("[;,]")) {
        numbers.add(Double.parseDouble(part));
      }
    } catch (NumberFormatException e) {
      notes.notUnderstood(owner + " " + key, "%s", text(key));
    }
    return numbers;
  }
}
