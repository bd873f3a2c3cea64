package se.strukturvy.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import se.strukturvy.issue.Issue;
import se.strukturvy.issue.export.IssueExport;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** Writes the issues that the list shows, and that are not private, into a file for others. */
final class IssueExportCommand {
  private static final List<String> FORMATS = List.of("xlsx", "csv", "geojson", "gpkg");

  private final Session session;
  private final Node owner;
  private final Messages texts;

  IssueExportCommand(Session session, Node owner, Messages texts) {
    this.session = session;
    this.owner = owner;
    this.texts = texts;
  }

  /** Asks where to, and in which format. */
  void run() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get("action.exportIssues"));
    chooser.setInitialFileName(texts.get("exportIssues.file"));
    for (String ending : FORMATS) {
      chooser
          .getExtensionFilters()
          .add(new ExtensionFilter(texts.get("exportIssues." + ending), "*." + ending));
    }
    new SaveQuestion(owner.getScene().getWindow(), texts.locale())
        .ask(chooser)
        .ifPresent(this::write);
  }

  private void write(Path file) {
    List<Issue> issues = listed();
    int secret = (int) issues.stream().filter(issue -> issue.details().isPrivate()).count();
    Outcome.of(
        CompletableFuture.runAsync(writing(issues, file), session.background()),
        done ->
            say(texts.get("exportIssues.done", issues.size() - secret, file.getFileName(), secret)),
        session.activity()::failed);
  }

  private Optional<IssueExport> export(Path file) {
    return IssueExport.forFile(file, session.issues().themes().get(), session.catalog());
  }

  private List<Issue> listed() {
    Set<UUID> without = session.selection().leftOut().get();
    return session.selection().issues().get().stream()
        .filter(issue -> !without.contains(issue.id()))
        .toList();
  }

  private Runnable writing(List<Issue> issues, Path file) {
    IssueExport export = export(file).orElseThrow();
    return () -> {
      try {
        IssueExport.keepApart(file);
        export.write(issues, file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private void say(String sentence) {
    session.activity().message().set(sentence);
  }
}
