package se.strukturvy.source.shapefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadNote.Severity;
import se.strukturvy.feature.Sentence;

/** What was found wrong in one layer, each thing once; grows while the file is read. */
final class Notes {
  /** More than anybody reads; the rest of a ruined file adds nothing. */
  private static final int MOST = 200;

  private final String layer;
  private final Set<ReadNote> notes = new LinkedHashSet<>();

  Notes(String layer) {
    this.layer = layer;
  }

  /** Adds a note on the whole layer. */
  void add(Severity severity, String what, Object... values) {
    addTo(-1, severity, what, values);
  }

  /** Adds a note on one feature. */
  synchronized void addTo(long feature, Severity severity, String what, Object... values) {
    if (notes.size() < MOST) {
      notes.add(new ReadNote(layer, feature, severity, Sentence.of(what, values)));
    }
  }

  /** The notes so far. */
  synchronized List<ReadNote> list() {
    return new ArrayList<>(notes);
  }
}
