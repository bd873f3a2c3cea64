package se.strukturvy.ui;

import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import se.strukturvy.issue.act.Act;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.desk.StyleHistory;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.text.Messages;

/**
 * Takes back what was done last in the window, whether to an issue or to how the map looks, and
 * does it again.
 */
final class WindowHistory {
  private final IssueDesk desk;
  private final StyleHistory looks;
  private final IssueCommands issues;
  private final ActivityModel activity;
  private final Messages texts;

  WindowHistory(
      IssueDesk desk,
      StyleHistory looks,
      IssueCommands issues,
      ActivityModel activity,
      Messages texts) {
    this.desk = desk;
    this.looks = looks;
    this.issues = issues;
    this.activity = activity;
    this.texts = texts;
  }

  /** What undo would take back, in words: "Ångra: flyttade ”Ny bro”". */
  StringBinding undoName() {
    return Bindings.createStringBinding(
        () ->
            named(
                "undo",
                undoesLook() ? looks.nextUndo().get() : phrase(desk.nextUndo().get().orElse(null))),
        desk.nextUndo(),
        looks.nextUndo());
  }

  /** What redo would do again, in words. */
  StringBinding redoName() {
    return Bindings.createStringBinding(
        () ->
            named(
                "redo", redoesLook() ? looks.nextRedo().get() : phrase(redoableAct().orElse(null))),
        desk.nextRedo(),
        desk.nextUndo(),
        looks.nextRedo(),
        looks.nextUndo());
  }

  /** Whether there is something to take back. */
  BooleanBinding canUndo() {
    return Bindings.createBooleanBinding(
        () -> undoesLook() || desk.nextUndo().get().isPresent(), desk.nextUndo(), looks.nextUndo());
  }

  /** Whether there is something to do again. */
  BooleanBinding canRedo() {
    return Bindings.createBooleanBinding(
        () -> redoesLook() || redoableAct().isPresent(),
        desk.nextRedo(),
        desk.nextUndo(),
        looks.nextRedo(),
        looks.nextUndo());
  }

  void undo() {
    if (undoesLook()) {
      activity.message().set(texts.get("issue.undone", looks.nextUndo().get()));
      looks.undo();
    } else {
      issues.undo();
    }
  }

  void redo() {
    if (redoesLook()) {
      activity.message().set(texts.get("issue.redone", looks.nextRedo().get()));
      looks.redo();
    } else if (redoableAct().isPresent()) {
      issues.redo();
    }
  }

  private String named(String action, String what) {
    String name = texts.get("action." + action);
    return what.isEmpty() ? name : name + ": " + what;
  }

  private String phrase(Act act) {
    return act == null ? "" : issues.phrase(act);
  }

  /** Whether how the map looks was changed after all issues. */
  private boolean undoesLook() {
    OptionalLong look = looks.undoOrder();
    Optional<Act> act = desk.nextUndo().get();
    return look.isPresent() && (act.isEmpty() || act.get().order() < look.getAsLong());
  }

  /** Whether a look is the first to be done again: nothing newer has been done since. */
  private boolean redoesLook() {
    OptionalLong look = looks.redoOrder();
    Optional<Act> act = redoableAct();
    return look.isPresent()
        && isNewest(look.getAsLong())
        && (act.isEmpty() || look.getAsLong() < act.get().order());
  }

  private Optional<Act> redoableAct() {
    return desk.nextRedo().get().filter(act -> isNewest(act.order()));
  }

  private boolean isNewest(long order) {
    OptionalLong look = looks.undoOrder();
    Optional<Act> act = desk.nextUndo().get();
    return (look.isEmpty() || look.getAsLong() < order)
        && (act.isEmpty() || act.get().order() < order);
  }
}
