package se.strukturvy.issue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What this session did and can take back, the latest on top. */
final class UndoStack {
  /** One field as it was before an act and as it was after. */
  record Step(UUID issue, String field, String before, String after) {
    Step reversed() {
      return new Step(issue, field, after, before);
    }
  }

  /** An act and the fields it set. */
  record Entry(Act act, List<Step> steps) {
    Entry reversed() {
      return new Entry(act, steps.stream().map(Step::reversed).toList());
    }
  }

  /** Which field of which issue. */
  private record Place(UUID issue, String field) {}

  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();

  void did(Entry entry) {
    done.push(entry);
    undone.clear();
  }

  int size() {
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
  void forgetAbove(int height) {
    takeAbove(height);
  }

  /** Makes one entry of what is above a height: each field as it was before all and is after. */
  void joinAbove(int height) {
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

  Optional<Entry> nextUndo() {
    return Optional.ofNullable(done.peek());
  }

  Optional<Entry> nextRedo() {
    return Optional.ofNullable(undone.peek());
  }

  void didUndo() {
    undone.push(done.pop());
  }

  void didRedo() {
    done.push(undone.pop());
  }
}
