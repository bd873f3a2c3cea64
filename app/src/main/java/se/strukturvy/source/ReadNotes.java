package se.strukturvy.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.ReadNote.Severity;
import se.strukturvy.feature.Sentence;

/**
 * Collects what a reader finds wrong with one layer, each thing once and no more than people read;
 * grows while the file is read, on any thread.
 */
public final class ReadNotes {
  private static final int MOST = 1000;
  private static final long WHOLE_LAYER = -1;

  private final String layer;
  private final Set<ReadNote> notes = new LinkedHashSet<>();

  /** Makes an empty collection for a layer. */
  public ReadNotes(String layer) {
    this.layer = layer;
  }

  /** Notes that something of the whole layer is left out; the words are those of a Sentence. */
  public void loss(String what, Object... values) {
    loss(WHOLE_LAYER, what, values);
  }

  /** Notes that something of one feature is left out. */
  public void loss(long featureId, String what, Object... values) {
    add(new ReadNote(layer, featureId, Severity.LOSS, Sentence.of(what, values)));
  }

  /** Notes that the layer says one thing and was rightly read as another. */
  public void repair(String what, Object... values) {
    add(new ReadNote(layer, WHOLE_LAYER, Severity.REPAIR, Sentence.of(what, values)));
  }

  private synchronized void add(ReadNote note) {
    if (notes.size() < MOST) {
      notes.add(note);
    } else if (notes.size() == MOST) {
      Sentence more = Sentence.of("More is wrong than is listed here");
      notes.add(new ReadNote(layer, WHOLE_LAYER, Severity.LOSS, more));
    }
  }

  /** The notes so far, in the order in which they were made. */
  public synchronized List<ReadNote> list() {
    return List.copyOf(notes);
  }
}
