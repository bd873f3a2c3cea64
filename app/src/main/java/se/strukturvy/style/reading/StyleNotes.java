package se.strukturvy.style.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.strukturvy.feature.Sentence;
import se.strukturvy.style.reading.StyleNote.Kind;

/** Collects the notes of one reading, each once, with the rule that is being read. */
public final class StyleNotes {
  /** More than anybody reads; a style of thousands of odd rules does not fill the memory. */
  private static final int MOST = 500;

  private final Set<StyleNote> notes = new LinkedHashSet<>();
  private String rule = "";

  /** Says which rule is being read: its title or number; empty for the whole style. */
  public void begin(String title) {
    rule = title;
  }

  /**
   * Something like what the style says is drawn.
   *
   * @param what a pattern, see {@link Sentence}
   */
  public void approximated(String property, String what, Object... values) {
    add(property, Kind.APPROXIMATED, Sentence.of(what, values));
  }

  /**
   * What the style says is left out.
   *
   * @param what a pattern, see {@link Sentence}
   */
  public void notUnderstood(String property, String what, Object... values) {
    notUnderstood(property, Sentence.of(what, values));
  }

  /** What the style says is left out. */
  public void notUnderstood(String property, Sentence what) {
    add(property, Kind.NOT_UNDERSTOOD, what);
  }

  private void add(String property, Kind kind, Sentence what) {
    if (notes.size() < MOST) {
      notes.add(new StyleNote(rule, property, kind, what));
    }
  }

  /** The notes so far, in the style's order. */
  public List<StyleNote> all() {
    return List.copyOf(notes);
  }
}
