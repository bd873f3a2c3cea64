package se.strukturvy.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import javafx.application.Platform;
import javafx.stage.Stage;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.book.Author;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.project.StrategyReach;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.ui.MainWindow;
import se.strukturvy.ui.Preferences;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.desk.BoundaryDesk;
import se.strukturvy.ui.desk.DataDesk;
import se.strukturvy.ui.desk.FeatureIdentifier;
import se.strukturvy.ui.desk.FileOffers;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.desk.LayerLoading;
import se.strukturvy.ui.desk.MapMemory;
import se.strukturvy.ui.desk.ProjectDesk;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;
import se.strukturvy.ui.structure.ImageViews;
import se.strukturvy.ui.text.Drafts;

/** Opens the window and puts its parts together. */
final class Window {
  private static final Logger LOG = System.getLogger(Window.class.getName());
  private static final int READERS = 2;
  private static final int PULSE_MILLIS = 1000;
  private static final int LONGEST_WRITE = 30;

  private final UserFolders folders;
  private final CrsCatalog systems;
  private final OpenSources sources;
  private final MemoryBudget memory;
  private final ExecutorService background = daemons("background", READERS);
  private final ExecutorService readers = daemons("layer-reader", READERS);
  private final ExecutorService writer = daemons("issue-writer", 1);
  private final Drafts drafts;
  private final Timer pulse = new Timer("issue-pulse", true);
  private final Preferences settings;
  private final IssueKeeper issues;

  Window(UserFolders folders, CrsCatalog systems, OpenSources sources, MemoryBudget memory) {
    this.folders = folders;
    this.systems = systems;
    this.sources = sources;
    this.memory = memory;
    settings = new Settings(folders.config().resolve("settings.json"));
    issues = new IssueKeeper(folders.data(), settings, writer, this::author);
    drafts = new Drafts(folders.data().resolve("drafts.properties"), background);
  }

  /** Starts the toolkit on a thread of its own: the program's parts are made meanwhile. */
  static CompletableFuture<Void> startToolkit() {
    readJarsWithoutLibraries();
    return CompletableFuture.runAsync(
        () -> {
          if (System.getProperty("prism.order") == null
              && !DisplayCheck.ofThisMachine().hasGraphicsCard()) {
            System.setProperty("prism.order", "sw");
          }
          Platform.startup(() -> {});
        });
  }

  /**
   * Loads now what reading a class from a jar needs. In Java 17 one thread at a time loads native
   * libraries, and while it does, those of the toolkit read classes: if another thread read its
   * first at that moment, both would wait for each other for ever (JDK-8266310).
   */
  private static void readJarsWithoutLibraries() {
    new CRC32().reset();
    new Inflater().end();
  }

  /**
   * Opens it with files and waits until it is closed.
   *
   * @param toolkit done once JavaFX has started
   * @param issueFile the issue file to open this time; null for the one of before
   * @param shown is called on the JavaFX thread once the window is there
   */
  void run(
      CompletableFuture<Void> toolkit,
      Path issueFile,
      List<Path> files,
      BiConsumer<Stage, Session> shown) {
    CountDownLatch closed = new CountDownLatch(1);
    Beginning beginning = new Beginning(files, new FileOffers(sources, remembered()), background);
    // Whatever the files are, they ask the register of systems: it is read while the toolkit
    // starts.
    systems.find(CoordinateReferenceSystem.SWEREF_99_TM.epsg());
    toolkit.join();
    Platform.runLater(() -> open(beginning, issueFile, closed, shown));
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    pulse.cancel();
    issues.exchange();
    finishWriting();
    drafts.flush();
    issues.close();
    sources.close();
    Platform.exit();
  }

  /** What is being written is written to the end. */
  private void finishWriting() {
    writer.shutdown();
    try {
      if (!writer.awaitTermination(LONGEST_WRITE, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "An issue was still being written when the program ended");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void open(
      Beginning beginning,
      Path issueFile,
      CountDownLatch closed,
      BiConsumer<Stage, Session> shown) {
    Stage stage = new Stage();
    Session session = session();
    List<Path> left = beginning.showIn(session);
    new ImageViews(session.map(), session.navigator()::showExtent);
    MainWindow window = new MainWindow(stage, session, settings, new WindowPanels(stage, session));
    stage.setOnHidden(
        event -> {
          window.close();
          closed.countDown();
        });
    // What has been read while the window was built is on the map before it is laid out.
    Platform.runLater(
        () -> {
          window.show(left, () -> openIssues(session, issueFile));
          shown.accept(stage, session);
        });
  }

  private Session session() {
    MapModel map = new MapModel();
    SelectionModel selection = new SelectionModel();
    ActivityModel activity = new ActivityModel();
    LayerLoading loading = new LayerLoading(map, activity, sources, systems, readers, memory);
    IssueDesk desk = new IssueDesk(selection, writer, drafts, new MapMemory(map)::now);
    desk.readOthersWith(new CopiedIssueFiles());
    desk.liveIn(issues);
    ProjectBoundaries boundaries = new ProjectBoundaries(sources, systems);
    StrategyReach reach = new StrategyReach(sources, systems);
    return new Session(
        map,
        new Navigator(map),
        selection,
        activity,
        new SoftwareRenderer(memory),
        new FeatureIdentifier(map, sources, systems, background),
        systems,
        new ProjectDesk(map, background),
        new DataDesk(map, sources, loading, remembered(), background),
        desk,
        new StrategyDesk(map, boundaries, reach, desk, background),
        background);
  }

  private RememberedReadings remembered() {
    return new RememberedReadings(new Settings(folders.config().resolve("readings.json")));
  }

  /** Who writes, as people have said; the name of their account until then. */
  private Author author() {
    String name = settings.get("author.name").filter(said -> !said.isBlank()).orElse("");
    return new Author(
        name.isEmpty() ? System.getProperty("user.name") : name,
        settings.get("author.organisation").orElse(""));
  }

  private void openIssues(Session session, Path named) {
    BoundaryDesk boundaries =
        new BoundaryDesk(
            session.map(),
            new ProjectBoundaries(sources, systems),
            writer,
            session.issues().boundaries());
    issues.begin(
        named,
        book -> {
          session.issues().open(book);
          boundaries.open(book);
        },
        session.activity().trouble()::set);
    // What other programs write to the same file is seen within two seconds.
    pulse.schedule(
        new TimerTask() {
          @Override
          public void run() {
            writer.execute(issues::refresh);
          }
        },
        PULSE_MILLIS,
        PULSE_MILLIS);
  }

  private static ExecutorService daemons(String name, int threads) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
    // What is asked for after the end comes from listeners that have heard of something late.
    pool.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    return pool;
  }
}
