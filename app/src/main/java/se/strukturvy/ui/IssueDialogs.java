package se.strukturvy.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import javafx.stage.FileChooser;
import se.strukturvy.issue.book.MergeResult;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.ui.control.FactTable;
import se.strukturvy.ui.desk.MergeDesk;
import se.strukturvy.ui.issue.summary.MergeDialog;
import se.strukturvy.ui.issue.theme.ThemeEditor;
import se.strukturvy.ui.issue.words.IssueWords;
import se.strukturvy.ui.issue.words.KnownNames;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What menus open about the issue file as a whole: merging, themes, and who writes. */
final class IssueDialogs {
  private final Session session;
  private final Preferences preferences;
  private final Node owner;
  private final Messages texts;
  private final IssueWords words;
  private final MergeDesk merges;

  IssueDialogs(Session session, Preferences preferences, Node owner, Messages texts) {
    this.session = session;
    this.preferences = preferences;
    this.owner = owner;
    this.texts = texts;
    Locale locale = texts.locale();
    Messages issueTexts = new Messages(IssueWords.class, locale);
    words =
        new IssueWords(
            issueTexts, session.issues().themes(), new KnownNames(session.selection(), issueTexts));
    merges = new MergeDesk(session.issues(), session.issues().files());
  }

  /** Asks for files, shows what they would bring, and takes that in. */
  void merge() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("action.mergeIssues"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("file.issues"), "*.gpkg"));
    List<File> files = chooser.showOpenMultipleDialog(owner.getScene().getWindow());
    if (files != null) {
      merge(files.stream().map(File::toPath).toList());
    }
  }

  private void merge(List<Path> files) {
    Outcome.of(
        merges.preview(files),
        preview ->
            new MergeDialog(preview, words, session.selection(), () -> take(files)).showOver(owner),
        this::failed);
  }

  private void take(List<Path> files) {
    Outcome.of(merges.merge(files), this::merged, this::failed);
  }

  private void merged(List<MergeResult> results) {
    List<FieldConflict> conflicts =
        results.stream().flatMap(result -> result.conflicts().stream()).distinct().toList();
    int came = results.stream().mapToInt(MergeResult::came).sum();
    int issues = results.stream().mapToInt(MergeResult::newIssues).sum();
    say(texts.get("issue.merged", came, issues, conflicts.size()));
    conflicts.stream()
        .findFirst()
        .ifPresent(conflict -> session.selection().selectedIssue().set(conflict.issue()));
  }

  /** Opens the list of themes to edit. */
  void themes() {
    new ThemeEditor(session.issues(), words).showOver(owner);
  }

  /** Asks who writes: the name and organisation that stand at every change. */
  void identity() {
    TextField name = new TextField(preferences.get("author.name").orElse(""));
    name.setPromptText(System.getProperty("user.name"));
    TextField organisation = new TextField(preferences.get("author.organisation").orElse(""));
    FactTable table = new FactTable();
    table.getStyleClass().add("form");
    table.add(texts.get("identity.name"), name);
    table.add(texts.get("identity.organisation"), organisation);
    Dialog<ButtonType> dialog = new Dialog<>();
    dialog.initOwner(owner.getScene().getWindow());
    dialog.setTitle(texts.get("action.identity"));
    dialog.setHeaderText(texts.get("identity.header"));
    dialog.getDialogPane().setContent(table);
    dialog.getDialogPane().setPrefWidth(440);
    dialog.getDialogPane().getButtonTypes().addAll(ButtonType.OK, ButtonType.CANCEL);
    dialog.setOnShown(event -> name.requestFocus());
    if (dialog.showAndWait().filter(ButtonType.OK::equals).isPresent()) {
      preferences.put("author.name", name.getText().strip());
      preferences.put("author.organisation", organisation.getText().strip());
    }
  }

  private void failed(Throwable failure) {
    session.activity().failed(failure);
  }

  private void say(String sentence) {
    session.activity().message().set(sentence);
  }
}
