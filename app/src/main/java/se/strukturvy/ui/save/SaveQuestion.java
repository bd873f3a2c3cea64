package se.strukturvy.ui.save;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import se.strukturvy.ui.text.Messages;

/**
 * Asks where something is saved. A name without an ending gets that of the chosen format; where a
 * file of that name is there already, of which the system's dialog knew nothing, people are asked
 * whether to replace it.
 *
 * @param owner the window that asks
 * @param locale its language
 */
public record SaveQuestion(Window owner, Locale locale) {
  private static final String ANY = "*.*";

  /** What Windows takes in no name, and other systems for a folder. */
  private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]";

  /**
   * Asks; empty when people changed their mind.
   *
   * @param chooser with a filter for each format, whose first ending is given to names without one;
   *     the name that it proposes may be any title
   */
  public Optional<Path> ask(FileChooser chooser) {
    chooser.setInitialFileName(proposed(chooser.getInitialFileName()));
    for (File typed = chooser.showSaveDialog(owner);
        typed != null;
        typed = chooser.showSaveDialog(owner)) {
      List<ExtensionFilter> formats = chooser.getExtensionFilters();
      Path file = named(typed.toPath(), formats, chooser.getSelectedExtensionFilter());
      if (file.equals(typed.toPath()) || Files.notExists(file) || mayReplace(file)) {
        return Optional.of(file);
      }
      chooser.setInitialDirectory(typed.getParentFile());
      chooser.setInitialFileName(file.getFileName().toString());
    }
    return Optional.empty();
  }

  /** A title as a name that every system takes; null for none. */
  static String proposed(String title) {
    return title == null ? null : title.replaceAll(NOT_IN_NAMES, "-");
  }

  /** The file that is meant by a name. */
  static Path named(Path typed, List<ExtensionFilter> formats, ExtensionFilter chosen) {
    String name = typed.getFileName().toString().toLowerCase(Locale.ROOT);
    List<String> endings =
        formats.stream()
            .flatMap(format -> format.getExtensions().stream())
            .filter(ending -> !ending.equals(ANY))
            .map(SaveQuestion::ending)
            .toList();
    if (endings.isEmpty() || endings.stream().anyMatch(name::endsWith)) {
      return typed;
    }
    boolean any = chosen == null || chosen.getExtensions().contains(ANY);
    String ending = any ? endings.get(0) : ending(chosen.getExtensions().get(0));
    return typed.resolveSibling(typed.getFileName() + ending);
  }

  private static String ending(String pattern) {
    return pattern.substring(1).toLowerCase(Locale.ROOT);
  }

  private boolean mayReplace(Path file) {
    Messages texts = new Messages(SaveQuestion.class, locale);
    ButtonType replace = new ButtonType(texts.get("replace.replace"), ButtonData.OK_DONE);
    ButtonType other = new ButtonType(texts.get("replace.other"), ButtonData.CANCEL_CLOSE);
    Alert question =
        new Alert(
            Alert.AlertType.CONFIRMATION,
            texts.get("replace.question", file.getFileName()),
            other,
            replace);
    question.initOwner(owner);
    question.setHeaderText(null);
    return question.showAndWait().orElse(other) == replace;
  }
}
