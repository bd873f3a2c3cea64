package se.strukturvy.issue.act;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What this session did and can take back, the latest on top. */
public final class UndoStack {
  /** One field as it was before an act and as it was after. */
  public record Step(UUID issue, String field, String before, String after) {
    /** The step that takes this one back. */
    public Step reversed() {
      return new Step(issue, field, after, before);
    }
  }

  /** An act and the fields it set. */
  public record Entry(Act act, List<Step> steps) {
    /** The act that takes this one back. */
    public Entry reversed() {
      return new Entry(act, steps.stream().map(Step::reversed).toList());
    }
  }

  /** Which field of which issue. */
  private record Place(UUID issue, String field) {}

  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();

  /** Puts an act on top; what was undone before can no longer be done again. */
  public void did(Entry entry) {
    done.push(entry);
    undone.clear();
  }

  /** How many acts can be undone. */
  public int size() {
    return done.size();
  }

  /** Takes off what is above a height, the oldest first. */
  private List<Entry> takeAbove(int height) {
    Deque<Entry> above = new ArrayDeque<>();
    while (done.size() > height) {
      above.push(done.pop());
    }
    return List.copyOf(above);
  }

  /** Forgets what is above a height: it is not to be taken back. */
  public void forgetAbove(int height) {
    takeAbove(height);
  }

  /** Makes one entry of what is above a height: each field as it was before all and is after. */
  public void joinAbove(int height) {
    List<Entry> above = takeAbove(height);
    if (above.isEmpty()) {
      return;
    }
    Map<Place, Step> steps = new LinkedHashMap<>();
    for (Entry entry : above) {
      for (Step step : entry.steps()) {
        steps.merge(
            new Place(step.issue(), step.field()),
            step,
            (first, last) -> new Step(first.issue(), first.field(), first.before(), last.after()));
      }
    }
    done.push(new Entry(above.get(above.size() - 1).act(), List.copyOf(steps.values())));
  }

  /** What would be undone next. */
  public Optional<Entry> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  /** What would be done again next. */
  public Optional<Entry> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  /** The topmost act has been undone. */
  public void didUndo() {
    undone.push(done.pop());
  }

  /** What was undone last has been done again. */
  public void didRedo() {
    done.push(undone.pop());
  }
}
