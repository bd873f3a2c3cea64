package se.strukturvy.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What menu, keys and dropped files do with projects and data. */
final class FileCommands {
  private static final String ENDING = ".strukturvy";

  private final Stage stage;
  private final Session session;
  private final Navigator navigator;
  private final Messages texts;
  private final FileChoice choice;
  private final FileAlerts alerts;
  private final LayerAdding layers;

  FileCommands(Stage stage, Session session, Messages texts) {
    this.stage = stage;
    this.session = session;
    this.navigator = session.navigator();
    this.texts = texts;
    this.choice = new FileChoice(stage, session.projects(), texts);
    this.alerts = new FileAlerts(stage, session.activity(), texts);
    this.layers = new LayerAdding(stage, session, texts, alerts);
  }

  void begin() {
    leave(
        () -> {
          session.projects().begin();
          session.data().styles().history().forget();
        });
  }

  void open() {
    choice
        .toOpen("file.project", "*" + ENDING)
        .ifPresent(file -> leave(() -> openProject(file, List.of())));
  }

  private void openProject(Path path, List<Path> besides) {
    session.activity().message().set(texts.get("file.opening", path.getFileName()));
    Outcome.of(
        session.projects().read(path),
        read -> {
          session.projects().adopt(read.project(), path);
          session.data().styles().history().forget();
          navigator.showAll();
          session.activity().message().set("");
          if (!read.notes().isEmpty()) {
            alerts.unknown(read.notes());
          }
          layers.look(besides);
        },
        alerts::failed);
  }

  void save() {
    save(() -> {});
  }

  private void save(Runnable goOn) {
    session.projects().file().get().ifPresentOrElse(file -> saveTo(file, goOn), () -> saveAs(goOn));
  }

  void saveAs() {
    saveAs(() -> {});
  }

  private void saveAs(Runnable goOn) {
    String name = session.projects().file().get().map(FileCommands::name).orElse(null);
    choice.toSave("file.project", name, "*" + ENDING).ifPresent(file -> saveTo(file, goOn));
  }

  private void saveTo(Path path, Runnable goOn) {
    Outcome.of(
        session.projects().write(path),
        project -> {
          session.projects().saved(project, path);
          session.activity().message().set(texts.get("file.saved", name(path)));
          goOn.run();
        },
        alerts::failed);
  }

  void addData() {
    take(choice.allToOpen("file.data", LayerAdding.PATTERNS));
  }

  /** Opens what was dropped or named: a project, and layers to add. */
  void take(List<Path> files) {
    Map<Boolean, List<Path>> sorted =
        files.stream().collect(Collectors.partitioningBy(FileCommands::isProject));
    List<Path> projects = sorted.get(true);
    if (projects.isEmpty()) {
      layers.look(sorted.get(false));
    } else {
      leave(() -> openProject(projects.get(0), sorted.get(false)));
    }
  }

  private static boolean isProject(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  void exportPicture() {
    new ExportDialog(stage, texts).ask().ifPresent(this::export);
  }

  private void export(ExportDialog.Kind kind) {
    String name = texts.get("file.pictureName") + kind.ending();
    choice
        .toSave(kind.paper() == null ? "file.picture" : "file.page", name, "*" + kind.ending())
        .ifPresent(file -> export(file, kind.paper()));
  }

  private void export(Path file, Paper paper) {
    session.activity().message().set(texts.get("file.drawing"));
    PictureExport export = new PictureExport(session, texts.locale());
    Outcome.of(
        paper == null ? export.write(file) : export.write(file, paper),
        done -> session.activity().message().set(texts.get("file.pictureSaved", name(file))),
        alerts::failed);
  }

  /** Goes on once the project is saved, or given up on purpose. */
  void leave(Runnable goOn) {
    new UnsavedProject(stage, texts, session.projects().changed()::get, this::save).leave(goOn);
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
