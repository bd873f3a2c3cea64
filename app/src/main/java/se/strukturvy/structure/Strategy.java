package se.strukturvy.structure;

import java.util.List;
import se.strukturvy.feature.Sentence;

/**
 * A regional development strategy as it was read from a file.
 *
 * @param goals what stands at the top, each with what stands below it
 * @param notes what a reader of the file should know, one sentence each
 */
public record Strategy(List<StrategicDirection> goals, List<Sentence> notes) {
  /** Makes a strategy with lists of its own. */
  public Strategy {
    goals = List.copyOf(goals);
    notes = List.copyOf(notes);
  }
}
