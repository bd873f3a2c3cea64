package se.strukturvy.ui;

import static se.strukturvy.ui.action.Keys.ctrl;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import se.strukturvy.ui.action.ActionBook;
import se.strukturvy.ui.action.KeyDispatcher;
import se.strukturvy.ui.find.FindBox;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.text.Messages;

/**
 * The main window: map, panels, menu, toolbar, status bar. Another language builds its inside anew;
 * what is shown stays.
 */
public final class MainWindow {
  private static final String LANGUAGE = "language";
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private final Stage stage;
  private final Session session;
  private final Preferences preferences;
  private final Panels.Factory panels;
  private final Navigator navigator;
  private final WindowLook look;
  private final StackPane root = new StackPane();
  private final Scene scene;
  private WindowLayout layout;
  private MapArea area;
  private FileCommands files;
  private StrategyCommands strategy;
  private IssueFileCommands issueFiles;
  private Runnable forgetKeys = () -> {};
  private Runnable chooseDisplay = () -> {};
  private List<Runnable> furniture = List.of();

  /**
   * Makes the window, not shown yet.
   *
   * @param stage in which it stands
   * @param preferences what was remembered, and where to remember
   * @param panels makes what stands around the map
   */
  public MainWindow(Stage stage, Session session, Preferences preferences, Panels.Factory panels) {
    this.stage = stage;
    this.session = session;
    this.preferences = preferences;
    this.panels = panels;
    navigator = session.navigator();
    // Before the first control, which would have the toolkit's own theme read too.
    look = new WindowLook(preferences);
    MemoryMeter.allowRemembered(session.data().memory(), preferences);
    scene = new Scene(root);
    scene.getStylesheets().add(MainWindow.class.getResource("window.css").toExternalForm());
    stage.setScene(scene);
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage
        .fullScreenProperty()
        .addListener(
            (property, before, now) -> {
              // A window that is closed leaves the full screen, too; nobody sees how.
              if (stage.isShowing()) {
                layout.mapOnly().set(now);
              }
            });
    build(preferences.get(LANGUAGE).map(Locale::forLanguageTag).orElse(SWEDISH));
    new FileDrop(paths -> files.take(paths)).on(scene);
    session
        .issues()
        .home()
        .ifPresent(
            home ->
                home.exchanged().addListener((property, before, now) -> issueFiles.exchanged(now)));
  }

  /**
   * Shows the window where it was last, and what was named at the start.
   *
   * @param then what comes once the map stands on the screen, before what stands around it
   */
  public void show(List<Path> named, Runnable then) {
    WindowPlace place = new WindowPlace(stage, preferences);
    place.restore();
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          files.leave(
              () -> {
                place.remember();
                stage.close();
              });
        });
    layOut();
    // What has been read meanwhile comes first: the map is drawn while the window is opened.
    Platform.runLater(() -> open(place, named, then));
  }

  /** Lays the window out in the size that it will have. */
  private void layOut() {
    root.setPrefSize(stage.getWidth(), stage.getHeight());
    layout.fitPanels(stage.getWidth(), stage.getHeight());
    root.resize(stage.getWidth(), stage.getHeight());
    root.applyCss();
    root.layout();
  }

  private void open(WindowPlace place, List<Path> named, Runnable then) {
    stage.show();
    root.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
    // JDK-8316423: some window managers open at 200x200 otherwise.
    Platform.runLater(
        () -> {
          place.restore();
          Platform.runLater(layout::fitPanels);
        });
    area.view().requestFocus();
    EarlyKeys keys = new EarlyKeys(scene);
    List<Runnable> pieces = new ArrayList<>(furniture);
    pieces.add(1, keys::press);
    pieces.add(0, then);
    pieces.add(area.view()::tidy);
    pieces.add(() -> session.activity().furnished().set(true));
    HandAtWork hand = new HandAtWork(area.view(), System::nanoTime);
    FirstPicture.await(session.map(), area.view(), hand, keys::areWaiting, pieces);
    if (!named.isEmpty()) {
      files.take(named);
    }
  }

  /** Stops what goes on behind the map and reads no further; the window has been closed. */
  public void close() {
    area.view().close();
    session.data().close();
  }

  /** Makes the map, with room for what stands around it. */
  private void build(Locale locale) {
    // The toolkit's own words, such as those on buttons, follow the default.
    Locale.setDefault(locale);
    Messages texts = new Messages(MainWindow.class, locale);
    forgetKeys.run();
    if (area != null) {
      area.view().close();
    }
    if (strategy != null) {
      strategy.close();
    }
    area = new MapArea(session, texts);
    files = new FileCommands(stage, session, texts);
    issueFiles = new IssueFileCommands(session, root, texts);
    layout = new WindowLayout(area.view(), texts);
    root.getChildren().setAll(layout);
    // What the map need not wait for; the bars first, which know the keys.
    furniture = List.of(() -> frame(texts), () -> fill(locale));
    stage
        .titleProperty()
        .bind(
            Bindings.createStringBinding(
                this::title, session.map().project(), session.projects().changed()));
  }

  /** Makes the bars above the map and below, and the keys. */
  private void frame(Messages texts) {
    Locale locale = texts.locale();
    CoordinateDisplay display = new CoordinateDisplay(session, preferences);
    DataQuestions questions = new DataQuestions(stage, session, locale);
    chooseDisplay =
        () -> questions.askForDisplay(display.system().get()).ifPresent(display::choose);
    StatusBar status =
        new StatusBar(session.map(), session.activity(), navigator, display, chooseDisplay, texts);
    status.follow(area.view());
    status.add(new MemoryMeter(session.map(), session.data(), preferences, texts));
    strategy = new StrategyCommands(stage, session, texts);
    FindBox find = findBox(locale);
    find.onLeave(area.view()::requestFocus);
    ActionBook book = actions(texts);
    book.add("find", MaterialDesignM.MAGNIFY, find::focus, ctrl(KeyCode.K));
    WindowMenus menus = new WindowMenus(book, session.map(), texts);
    layout.frame(menus.menuBar(), menus.toolBar(find), status);
    root.getChildren().add(find.list());
    forgetKeys = new KeyDispatcher(book, area.view()).listenTo(scene);
    new ImageKeys(session.map()).listenTo(area.view());
    new MapMenu(session, area, book, texts).attach();
  }

  /** Makes the panels, and the tools that draw issues. */
  private void fill(Locale locale) {
    layout.fill(panels.in(locale));
    area.issueTools();
  }

  private FindBox findBox(Locale locale) {
    return new FindBox(
        session.map(),
        session.selection(),
        navigator,
        session.data().sources(),
        session.issues().themes()::get,
        area::showFeature,
        session.background(),
        new Messages(FindBox.class, locale));
  }

  private ActionBook actions(Messages texts) {
    ActionBook book = new ActionBook(texts);
    WindowActions actions = new WindowActions(book);
    IssueCommands issues =
        new IssueCommands(session.issues(), session.selection(), session.activity(), texts);
    actions.addFiles(files, session.data()::refresh, this::quit);
    actions.addHistory(
        new WindowHistory(
            session.issues(),
            session.data().styles().history(),
            issues,
            session.activity(),
            texts));
    actions.addIssues(issues, area);
    actions.addIssueFile(
        new IssueDialogs(session, preferences, root, texts),
        issueFiles,
        new IssueExportCommand(session, root, texts));
    actions.addStrategy(strategy);
    actions.addImages(session.map(), area, new ImageCommands(stage, session, area, texts));
    actions.addNavigation(navigator, area, chooseDisplay);
    actions.addLevels(new MapLevels(session));
    session.data().styles().setOpener(layout::showStyles);
    actions.addStyles(session.data().styles(), layout::showStyles, texts.get("action.pasteStyle"));
    actions.addWindow(layout, look, stage, () -> switchLanguage(texts.locale()));
    return book;
  }

  private String title() {
    String project = session.map().project().get().map().title();
    String name = project.isEmpty() ? "Strukturvy" : project + " – Strukturvy";
    return session.projects().changed().get() ? "*" + name : name;
  }

  private void switchLanguage(Locale present) {
    Locale next = present.equals(SWEDISH) ? Locale.ENGLISH : SWEDISH;
    preferences.put(LANGUAGE, next.toLanguageTag());
    WindowLayout before = layout;
    build(next);
    furniture.forEach(Runnable::run);
    root.applyCss();
    root.layout();
    layout.fitPanels(before);
    layout.mapOnly().set(stage.isFullScreen());
  }

  private void quit() {
    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
  }
}
