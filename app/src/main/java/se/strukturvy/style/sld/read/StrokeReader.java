package se.strukturvy.style.sld.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.strukturvy.style.Expressions.Property;
import se.strukturvy.style.Rgba;
import se.strukturvy.style.Size;
import se.strukturvy.style.Stroke;
import se.strukturvy.style.reading.StyleNotes;
import se.strukturvy.style.xml.XmlElement;

/** Reads strokes (OGC 05-077r4, 11.1.3). */
final class StrokeReader {
  private final Parameters parameters;
  private final StyleNotes notes;

  StrokeReader(Parameters parameters, StyleNotes notes) {
    this.parameters = parameters;
    this.notes = notes;
  }

  Stroke read(XmlElement stroke, Property colour, Property width) {
    Rgba ink = parameters.colour(stroke, "stroke", "#000000", colour);
    Size wide = parameters.size(Parameters.of(stroke, "stroke-width"), 1, width, "stroke-width");
    if (Parameters.of(stroke, "stroke-dashoffset").filter(e -> !plainZero(e)).isPresent()) {
      notes.notUnderstood("stroke-dashoffset", "dashes begin at the line's start");
    }
    return new Stroke(ink, wide, dashes(stroke), cap(stroke), join(stroke));
  }

  private static boolean plainZero(XmlElement element) {
    return element.text().strip().matches("0(\\.0*)?");
  }

  private List<Double> dashes(XmlElement stroke) {
    List<Double> dashes = new ArrayList<>();
    String text = Parameters.text(stroke, "stroke-dasharray").strip();
    try {
      for (String length : text.isEmpty() ? new String[0] : text.split("[\\s,]+")) {
        dashes.add(Double.parseDouble(length.replaceFirst("px$", "")));
      }
    } catch (NumberFormatException e) {
      notes.notUnderstood("stroke-dasharray", "%s", text);
      return List.of();
    }
    if (dashes.size() % 2 == 1) {
      dashes.addAll(List.copyOf(dashes));
    }
    return dashes.stream().allMatch(length -> length <= 0) ? List.of() : dashes;
  }

  private static Stroke.Cap cap(XmlElement stroke) {
    return switch (Parameters.text(stroke, "stroke-linecap").toLowerCase(Locale.ROOT)) {
      case "round" -> Stroke.Cap.ROUND;
      case "square" -> Stroke.Cap.SQUARE;
      default -> Stroke.Cap.BUTT;
    };
  }

  private static Stroke.Join join(XmlElement stroke) {
    return switch (Parameters.text(stroke, "stroke-linejoin").toLowerCase(Locale.ROOT)) {
      case "mitre", "miter" -> Stroke.Join.MITRE;
      case "bevel" -> Stroke.Join.BEVEL;
      default -> Stroke.Join.ROUND;
    };
  }
}
