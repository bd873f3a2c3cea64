package se.strukturvy.ui.layer;

import java.util.List;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.feature.ReadNote;
import se.strukturvy.feature.Sentence;

/**
 * How a layer's data fare.
 *
 * @param type what its features have in common; null until the file is open
 * @param progress how much has been read, 0 to 1; below 0 when unknown; 1 when all is there
 * @param failure why it cannot be read; {@link #FINE} when it can
 * @param notes what was found wrong in it
 * @param textEncoded whether its text may be in one encoding or another
 */
public record LayerState(
    FeatureType type,
    double progress,
    Sentence failure,
    List<ReadNote> notes,
    boolean textEncoded) {
  /** The failure of a layer that has none. */
  public static final Sentence FINE = Sentence.of("");

  /** Makes a state with a list of its own. */
  public LayerState {
    notes = List.copyOf(notes);
  }

  /** A layer of which nothing is known yet. */
  public static LayerState unread() {
    return new LayerState(null, -1, FINE, List.of(), false);
  }

  /** The same layer, of which another part has been read. */
  public LayerState withProgress(double part) {
    return new LayerState(type, part, failure, notes, textEncoded);
  }

  /** The same layer, which cannot be read. */
  public LayerState withFailure(Sentence why) {
    return new LayerState(type, 1, why, notes, textEncoded);
  }

  /** Whether the file does not say where on Earth it lies. */
  public boolean isCrsUnknown() {
    return type != null && type.crs().isEmpty();
  }

  /** Whether it cannot be read. */
  public boolean hasFailed() {
    return !failure.equals(FINE);
  }

  /** Whether it is being read. */
  public boolean isLoading() {
    return progress < 1 && !hasFailed();
  }
}
