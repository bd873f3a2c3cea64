package se.strukturvy.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.strukturvy.feature.Sentence;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.ui.desk.LayerOffer;
import se.strukturvy.ui.desk.LayerOffers;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.save.SaveQuestion;
import se.strukturvy.ui.task.Outcome;
import se.strukturvy.ui.text.Messages;

/** What menu, keys and dropped files do with projects and data. */
final class FileCommands {
  private static final String ENDING = ".strukturvy";
  private static final String[] DATA = {
    "*.gpkg", "*.shp", "*.zip", "*.dbf", "*.geojson", "*.json", "*.csv", "*.tsv", "*.txt"
  };

  private final Stage stage;
  private final Session session;
  private final Navigator navigator;
  private final Messages texts;
  private final DataQuestions questions;

  /** Where a file was chosen last; null for none. */
  private File folder;

  FileCommands(Stage stage, Session session, Messages texts) {
    this.stage = stage;
    this.session = session;
    this.navigator = session.navigator();
    this.texts = texts;
    this.questions = new DataQuestions(stage, session, texts.locale());
  }

  void begin() {
    leave(
        () -> {
          session.projects().begin();
          session.data().styles().history().forget();
        });
  }

  void open() {
    File chosen = remember(chooser("file.project", "*" + ENDING).showOpenDialog(stage));
    if (chosen != null) {
      leave(() -> openProject(chosen.toPath(), List.of()));
    }
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
          warn(read.notes());
          look(besides);
        },
        this::complain);
  }

  /** Says what saving the project would lose. */
  private void warn(List<Sentence> notes) {
    if (!notes.isEmpty()) {
      show(Alert.AlertType.WARNING, texts.get("file.unknown"), sentences(notes));
    }
  }

  private String sentences(List<Sentence> all) {
    return all.stream().map(texts.sentences()::say).collect(Collectors.joining("\n"));
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
    FileChooser chooser = chooser("file.project", "*" + ENDING);
    session.projects().file().get().ifPresent(file -> chooser.setInitialFileName(name(file)));
    ask(chooser).ifPresent(file -> saveTo(file, goOn));
  }

  private void saveTo(Path path, Runnable goOn) {
    Outcome.of(
        session.projects().write(path),
        project -> {
          session.projects().saved(project, path);
          session.activity().message().set(texts.get("file.saved", name(path)));
          goOn.run();
        },
        this::complain);
  }

  void addData() {
    List<File> chosen = chooser("file.data", DATA).showOpenMultipleDialog(stage);
    if (chosen != null) {
      remember(chosen.get(0));
      take(chosen.stream().map(File::toPath).toList());
    }
  }

  /** Opens what was dropped or named: a project, and layers to add. */
  void take(List<Path> files) {
    Map<Boolean, List<Path>> sorted =
        files.stream().collect(Collectors.partitioningBy(FileCommands::isProject));
    List<Path> projects = sorted.get(true);
    if (projects.isEmpty()) {
      look(sorted.get(false));
    } else {
      leave(() -> openProject(projects.get(0), sorted.get(false)));
    }
  }

  private static boolean isProject(Path file) {
    return name(file).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  private void look(List<Path> files) {
    if (!files.isEmpty()) {
      session.activity().message().set(texts.get("file.looking"));
      questions.askOfTables(
          files,
          known -> Outcome.of(session.data().look(known), this::add, this::complain),
          this::complain);
    }
  }

  private void add(LayerOffers offers) {
    session.activity().message().set("");
    if (!offers.layers().isEmpty()) {
      add(offers.layers());
    }
    if (!offers.failures().isEmpty()) {
      show(Alert.AlertType.ERROR, texts.get("file.failed"), sentences(offers.failures()));
    }
  }

  private void add(List<LayerOffer> offers) {
    questions
        .askOfLayers(offers)
        .ifPresent(
            choice -> {
              if (session.map().project().get().map().home().isNull()
                  && session.map().contents().isEmpty()) {
                navigator.showAllOnceRead();
              }
              session.data().add(choice, nameOf(choice));
            });
  }

  private String nameOf(List<LayerOffer> added) {
    return added.size() == 1
        ? texts.get("layers.added.one", added.get(0).type().name())
        : texts.get("layers.added.many", added.size());
  }

  void exportPicture() {
    new ExportDialog(stage, texts).ask().ifPresent(this::export);
  }

  private void export(ExportDialog.Kind kind) {
    boolean paper = kind.paper() != null;
    FileChooser chooser = chooser(paper ? "file.page" : "file.picture", "*" + kind.ending());
    chooser.setInitialFileName(texts.get("file.pictureName") + kind.ending());
    ask(chooser).ifPresent(file -> export(file, kind.paper()));
  }

  private void export(Path file, Paper paper) {
    session.activity().message().set(texts.get("file.drawing"));
    PictureExport export = new PictureExport(session, texts.locale());
    Outcome.of(
        paper == null ? export.write(file) : export.write(file, paper),
        done -> session.activity().message().set(texts.get("file.pictureSaved", name(file))),
        this::complain);
  }

  private Optional<Path> ask(FileChooser chooser) {
    Optional<Path> file = new SaveQuestion(stage, texts.locale()).ask(chooser);
    file.ifPresent(chosen -> remember(chosen.toFile()));
    return file;
  }

  /** Goes on once the project is saved, or given up on purpose. */
  void leave(Runnable goOn) {
    new UnsavedProject(stage, texts, session.projects().changed()::get, this::save).leave(goOn);
  }

  private void complain(Throwable failure) {
    session.activity().message().set("");
    show(Alert.AlertType.ERROR, texts.get("file.failed"), texts.sentences().say(failure));
  }

  private void show(Alert.AlertType kind, String head, String sentences) {
    Alert alert = new Alert(kind, sentences, ButtonType.OK);
    alert.initOwner(stage);
    alert.setHeaderText(head);
    alert.setResizable(true);
    alert.show();
  }

  private FileChooser chooser(String kind, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(texts.get(kind));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(texts.get(kind), endings),
            new FileChooser.ExtensionFilter(texts.get("file.all"), "*.*"));
    session
        .projects()
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

  /** Where people chose last is where they look next. */
  private File remember(File chosen) {
    folder = chosen == null ? folder : chosen.getAbsoluteFile().getParentFile();
    return chosen;
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
