package se.strukturvy.style.reading;

import java.util.List;
import se.strukturvy.style.ScaleRange;
import se.strukturvy.style.Style;

/**
 * What came of reading a style.
 *
 * @param format what it was written in, with its version: "SLD 1.0", "SE 1.1", "QML 3.22"
 * @param style the style
 * @param opacity of the whole layer, 0 (clear) to 1
 * @param scale at which scales the layer is drawn
 * @param rules how many rules were read, categories and ranges counted
 * @param notes what is drawn otherwise than it says
 */
public record ReadStyle(
    String format,
    Style style,
    double opacity,
    ScaleRange scale,
    int rules,
    List<StyleNote> notes) {
  /** Makes a result with notes of its own. */
  public ReadStyle {
    notes = List.copyOf(notes);
  }
}
