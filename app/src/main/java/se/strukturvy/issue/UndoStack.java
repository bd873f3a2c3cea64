package se.strukturvy.issue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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

  private final Deque<Entry> done = new ArrayDeque<>();
  private final Deque<Entry> undone = new ArrayDeque<>();

  void did(Entry entry) {
    done.push(entry);
    undone.clear();
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
