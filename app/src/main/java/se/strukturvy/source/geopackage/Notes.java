package se.strukturvy.source.geopackage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadNote.Severity;
import se.strukturvy.feature.Sentence;

/** Collects what is wrong with a layer, each thing once, and not more than people can read. */
final class Notes {
  private static final int MOST = 1000;

  private final String layer;
  private final Set<ReadNote> notes = new LinkedHashSet<>();

  Notes(String layer) {
    this.layer = layer;
  }

  void loss(long featureId, String what, Object... values) {
    add(new ReadNote(layer, featureId, Severity.LOSS, Sentence.of(what, values)));
  }

  void repair(long featureId, String what, Object... values) {
    add(new ReadNote(layer, featureId, Severity.REPAIR, Sentence.of(what, values)));
  }

  private synchronized void add(ReadNote note) {
    if (notes.size() < MOST) {
      notes.add(note);
    } else if (notes.size() == MOST) {
      notes.add(
          new ReadNote(layer, -1, Severity.LOSS, Sentence.of("More is wrong than is listed here")));
    }
  }

  synchronized List<ReadNote> list() {
    return List.copyOf(notes);
  }
}
