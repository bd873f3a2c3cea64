package se.strukturvy.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import se.strukturvy.ui.desk.ProjectDesk;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.text.Messages;

/**
 * Asks which files are meant, beginning where people chose last, or else beside the project. What
 * {@code kind} of file it is names a message.
 */
final class FileChoice {
  private final Stage stage;
  private final ProjectDesk projects;
  private final Messages texts;

  /** Where a file was chosen last; null for none. */
  private File folder;

  FileChoice(Stage stage, ProjectDesk projects, Messages texts) {
    this.stage = stage;
    this.projects = projects;
    this.texts = texts;
  }

  Optional<Path> toOpen(String kind, String pattern) {
    return Optional.ofNullable(chooser(kind, List.of(pattern)).showOpenDialog(stage))
        .map(this::remember);
  }

  /** Several files; none when people changed their mind. */
  List<Path> allToOpen(String kind, List<String> patterns) {
    List<File> chosen = chooser(kind, patterns).showOpenMultipleDialog(stage);
    return chosen == null ? List.of() : chosen.stream().map(this::remember).toList();
  }

  /**
   * Where something is saved.
   *
   * @param name what is proposed; null for nothing
   */
  Optional<Path> toSave(String kind, String name, String pattern) {
    FileChooser chooser = chooser(kind, List.of(pattern));
    chooser.setInitialFileName(name);
    return new SaveQuestion(stage, texts.locale())
        .ask(chooser)
        .map(chosen -> remember(chosen.toFile()));
  }

  private FileChooser chooser(String kind, List<String> patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(kind));
    chooser
        .getExtensionFilters()
        .addAll(
            new ExtensionFilter(texts.get(kind), patterns),
            new ExtensionFilter(texts.get("file.all"), "*.*"));
    projects
        .file()
        .get()
        .map(file -> file.toAbsolutePath().getParent())
        .filter(Files::isDirectory)
        .ifPresent(home -> chooser.setInitialDirectory(home.toFile()));
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  private Path remember(File chosen) {
    folder = chosen.getAbsoluteFile().getParentFile();
    return chosen.toPath();
  }
}
