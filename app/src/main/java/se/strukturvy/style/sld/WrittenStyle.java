package se.strukturvy.style.sld;

import java.util.List;
import se.strukturvy.style.reading.StyleNote;

/**
 * What came of writing a style as SLD.
 *
 * @param xml the document
 * @param notes what other programs draw otherwise than this one
 */
public record WrittenStyle(String xml, List<StyleNote> notes) {
  /** Makes a result with notes of its own. */
  public WrittenStyle {
    notes = List.copyOf(notes);
  }
}
