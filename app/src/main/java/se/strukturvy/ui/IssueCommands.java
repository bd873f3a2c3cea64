package se.strukturvy.ui;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import se.strukturvy.issue.act.Act;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What menu and keys do with issues; the status bar says what was done. */
final class IssueCommands {
  private final IssueDesk desk;
  private final SelectionModel selection;
  private final ActivityModel activity;
  private final Messages texts;

  IssueCommands(IssueDesk desk, SelectionModel selection, ActivityModel activity, Messages texts) {
    this.desk = desk;
    this.selection = selection;
    this.activity = activity;
    this.texts = texts;
  }

  void undo() {
    say("issue.undone", desk.undo());
  }

  void redo() {
    say("issue.redone", desk.redo());
  }

  void deleteSelected() {
    UUID picked = selection.selectedIssue().get();
    if (picked != null) {
      Outcome.of(
          desk.delete(picked),
          done -> {
            selection.selectedIssue().set(null);
            activity.message().set(texts.get("issue.deleted"));
          },
          this::complain);
    }
  }

  private void say(String key, CompletableFuture<Optional<Act>> work) {
    Outcome.of(
        work,
        act -> act.ifPresent(done -> activity.message().set(texts.get(key, phrase(done)))),
        this::complain);
  }

  private void complain(Throwable failure) {
    activity.failed(failure);
  }

  /** What was done, in words: "flyttade 'Ny cykelväg'". */
  String phrase(Act act) {
    return texts.get("act." + act.kind().name(), act.title());
  }
}
