package se.strukturvy.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.book.Author;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.sqlite.SqliteIssueStore;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.project.StrategyReach;
import se.strukturvy.render.Frame;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.ui.desk.DataDesk;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.desk.LayerLoading;
import se.strukturvy.ui.desk.ProjectDesk;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.desk.StyleHistory;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;

/** A main window over an empty county and a real issue file, for tests. */
final class WindowFixture implements AutoCloseable {
  final MapModel map = new MapModel();
  final SelectionModel selection = new SelectionModel();
  final Navigator navigator = new Navigator(map);
  final Map<String, String> kept = new HashMap<>();
  final TextField field = new TextField();
  final TabPane tabs = new TabPane(new Tab("1", new Label("a")), new Tab("2", new Label("b")));
  final Stage stage;
  final Session session;
  final StyleHistory looks;
  final ProjectDesk projects;
  private final SqliteIssueStore store;
  private final ExecutorService background = Executors.newSingleThreadExecutor();

  /** Opens it; on the JavaFX thread. */
  WindowFixture(Path folder) throws Exception {
    stage = new Stage();
    store = SqliteIssueStore.open(folder.resolve("issues.gpkg"), Clock.systemUTC());
    IssueDesk issues = new IssueDesk(selection, background);
    issues.open(
        new IssueBook(store, null, Clock.systemUTC(), () -> new Author("Anna Åkesson", "")));
    map.project().set(county());
    projects = new ProjectDesk(map, background);
    session = session(issues, new CrsCatalog(folder));
    looks = session.data().styles().history();
    Preferences preferences = preferences();
    new MainWindow(
            stage,
            session,
            preferences,
            locale -> new Panels(field, new Label(), new Label(), tabs, new Label(), new Label()))
        .show(List.of(), () -> {});
    navigator.showAll();
  }

  private Session session(IssueDesk issues, CrsCatalog catalog) {
    OpenSources sources = new OpenSources(new FeatureSources(List.of()));
    ActivityModel activity = new ActivityModel();
    LayerLoading loading =
        new LayerLoading(
            map, activity, sources, catalog, background, new MemoryBudget(MemoryBudget.usual()));
    return new Session(
        map,
        navigator,
        selection,
        activity,
        (snapshot, cancelled) -> blank(snapshot.viewport()),
        (shown, x, y) -> CompletableFuture.completedFuture(List.of()),
        catalog,
        projects,
        new DataDesk(map, sources, loading, new KnownReadings(), background),
        issues,
        new StrategyDesk(
            map,
            new ProjectBoundaries(sources, catalog),
            new StrategyReach(sources, catalog),
            issues,
            background),
        background);
  }

  private Preferences preferences() {
    kept.put("window", "0 0 1200 800");
    return new Preferences() {
      @Override
      public Optional<String> get(String key) {
        return Optional.ofNullable(kept.get(key));
      }

      @Override
      public void put(String key, String value) {
        kept.put(key, value);
      }
    };
  }

  private static Project county() {
    Envelope home = new Envelope(420_000, 560_000, 6_510_000, 6_670_000);
    return Project.empty()
        .withMap(
            new MapProject("Örebro", "", CoordinateReferenceSystem.SWEREF_99_TM, home, List.of()));
  }

  private static Frame blank(Viewport viewport) {
    int width = (int) Math.round(viewport.width() * viewport.density());
    int height = (int) Math.round(viewport.height() * viewport.density());
    return new Frame(new int[width * height], width, height, viewport, true);
  }

  @Override
  public void close() {
    stage.close();
    background.shutdown();
    store.close();
  }
}
