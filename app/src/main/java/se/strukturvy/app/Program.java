package se.strukturvy.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import picocli.CommandLine;
import se.strukturvy.app.archive.ClassArchive;
import se.strukturvy.cli.BenchCommand;
import se.strukturvy.cli.ImagesCommand;
import se.strukturvy.cli.InfoCommand;
import se.strukturvy.cli.PictureStudio;
import se.strukturvy.cli.RenderCommand;
import se.strukturvy.cli.StrukturvyCommand;
import se.strukturvy.cli.StyleCommand;
import se.strukturvy.cli.WindowBenchCommand;
import se.strukturvy.cli.issue.IssuesCommand;
import se.strukturvy.cli.rus.RusCommand;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.map.MemoryBudget;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.render.SoftwareRenderer;
import se.strukturvy.source.FeatureSources;
import se.strukturvy.source.standard.StandardFormats;
import se.strukturvy.ui.Session;
import se.strukturvy.ui.bench.Hindrance;
import se.strukturvy.ui.bench.WindowBench;
import se.strukturvy.ui.map.MapView;

/**
 * Makes the parts of the program and puts them together; nothing is opened before it is asked for.
 */
final class Program {
  private final UserFolders folders;
  private final FeatureSources formats;
  private final OpenSources sources;
  private final CrsCatalog systems;
  private final MemoryBudget memory = new MemoryBudget(MemoryBudget.usual());

  Program(UserFolders folders) {
    this.folders = folders;
    this.systems = new CrsCatalog(folders.cache().resolve("epsg"));
    this.formats = StandardFormats.sources(systems);
    this.sources = new OpenSources(formats);
  }

  /** The whole command line. */
  CommandLine commandLine() {
    return StrukturvyCommand.commandLine(this::openWindow, memory, commands());
  }

  private List<Object> commands() {
    return List.of(
        new InfoCommand(formats, systems),
        new RenderCommand(studio(), systems),
        new ImagesCommand(new ProjectContents(sources, systems, memory)),
        RusCommand.commandLine(sources, systems),
        new StyleCommand(sources),
        new BenchCommand(sources, systems, memory),
        new WindowBenchCommand(this::benchWindow),
        IssuesCommand.commandLine(formats, systems));
  }

  /**
   * Opens the window and waits until it is closed; draws to a file where there can be no window.
   *
   * @param issues the issue file to open this time; null for the one of before
   */
  int openWindow(Path issues, Path... files) {
    Optional<String> hindrance = DisplayCheck.ofThisMachine().reason();
    if (hindrance.isPresent()) {
      System.err.println("strukturvy: " + hindrance.get());
      return drawInstead(files);
    }
    boolean timed = Boolean.getBoolean("strukturvy.time");
    try {
      run(issues, List.of(files), timed ? Program::tellTime : (stage, session) -> {});
      return 0;
    } catch (CompletionException e) {
      // A display is named, and nobody answers there.
      System.err.println("strukturvy: No window: " + e.getCause().getMessage() + ".");
      return drawInstead(files);
    }
  }

  private void run(Path issues, List<Path> files, BiConsumer<Stage, Session> shown) {
    CompletableFuture<Void> toolkit = Window.startToolkit();
    new Window(folders, systems, sources, memory).run(toolkit, issues, files, shown);
    // Nobody waits for anything any more.
    ClassArchive.missed().ifPresent(ClassArchive::makeApart);
  }

  /** Says on standard error when the first complete picture stood on the screen. */
  private static void tellTime(Stage stage, Session session) {
    // Somebody is there: what stands in the way is no end.
    bench(stage, session, 0, 0, System.err::println, Optional::empty, why -> {}).begin();
  }

  private static WindowBench bench(
      Stage stage,
      Session session,
      int panSeconds,
      int places,
      Consumer<String> lines,
      Supplier<Optional<String>> hindrance,
      Consumer<Optional<String>> end) {
    MapView view = (MapView) stage.getScene().lookup("#map");
    return new WindowBench(session, view, panSeconds, places, lines, hindrance, end);
  }

  /** Opens the window, measures it and closes it again. */
  private int benchWindow(List<Path> files, int panSeconds, int places, Consumer<String> lines) {
    Optional<String> hindrance = DisplayCheck.ofThisMachine().reason();
    if (hindrance.isPresent()) {
      System.err.println("strukturvy: " + hindrance.get());
      return 1;
    }
    AtomicReference<String> why = new AtomicReference<>();
    run(
        null,
        files,
        (stage, session) ->
            bench(
                    stage,
                    session,
                    panSeconds,
                    places,
                    lines,
                    new Hindrance(stage, session)::now,
                    reason -> {
                      why.set(reason.orElse(null));
                      stage.hide();
                    })
                .begin());
    if (why.get() != null) {
      System.err.println("strukturvy: " + why.get());
      return 1;
    }
    return 0;
  }

  private int drawInstead(Path... files) {
    PictureStudio studio = studio();
    Path out = Path.of("strukturvy.png");
    try {
      boolean whole = studio.drawWindow(List.of(files), out, System.err::println);
      System.out.println(out.toAbsolutePath().normalize());
      return whole ? 0 : 1;
    } catch (IOException e) {
      System.err.println("strukturvy: " + e.getMessage());
      return 1;
    }
  }

  private PictureStudio studio() {
    return new PictureStudio(
        sources, new ProjectContents(sources, systems, memory), new SoftwareRenderer(memory));
  }
}
