package se.strukturvy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.crs.CoordinateReferenceSystem;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.DataReference;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.Layer;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.LayerNode;
import se.strukturvy.map.MapProject;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
import se.strukturvy.map.styles.StyleFinder;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.SnapshotMaker;
import se.strukturvy.render.Frame;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.report.MapPicture;
import se.strukturvy.report.PngFile;
import se.strukturvy.report.SwipedFrame;
import se.strukturvy.report.pdf.MapPdf;
import se.strukturvy.report.pdf.PaperMap;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.style.DefaultStyle;
import se.strukturvy.style.ScaleRange;

/**
 * Makes picture files of projects and of loose layers, without a window.
 *
 * @param sources opens the files
 * @param contents reads the layers
 * @param renderer draws
 */
public record PictureStudio(OpenSources sources, ProjectContents contents, MapRenderer renderer) {
  private static final double SCREEN_DOTS_PER_INCH = 96;
  private static final Locale SWEDISH = Locale.forLanguageTag("sv");
  private static final double MARGIN = 0.04;

  /**
   * Reads a project file.
   *
   * @throws IOException when it cannot be read; the message says why
   */
  public Project project(Path file) throws IOException {
    return ProjectFile.read(file);
  }

  /**
   * The project that files make together: the one project file among them, or else a project of
   * their layers.
   *
   * @throws IOException when one of them cannot be read
   */
  public Project opened(List<Path> files) throws IOException {
    for (Path file : files) {
      if (file.toString().endsWith(".strukturvy")) {
        return project(file);
      }
    }
    return projectOf(files.stream().map(Path::toString).toList(), OpenOptions.NONE);
  }

  /**
   * A project of loose layers, the first the lowest, in the reference system of the first that
   * states one.
   *
   * @param names FILE, for all layers of a file, or FILE:LAYER
   * @param reading what is overruled when the files are read
   * @throws IOException when a file cannot be read or has no such layer
   */
  public Project projectOf(List<String> names, OpenOptions reading) throws IOException {
    List<LayerNode> layers = new ArrayList<>();
    CoordinateReferenceSystem crs = null;
    for (String name : names) {
      for (FeatureSource source : named(name, reading)) {
        if (crs == null) {
          crs = source.type().crs().orElse(null);
        }
        layers.add(0, layer(source, reading, layers.size()));
      }
    }
    MapProject empty = MapProject.empty();
    return Project.empty()
        .withMap(
            new MapProject(
                "", "", crs == null ? empty.crs() : mapSystem(crs), empty.home(), layers));
  }

  /**
   * Draws a project into a file, as large as a usual screen.
   *
   * @param images ids of the structure images to switch on
   * @throws IOException when the picture cannot be written
   */
  public void drawWindow(Project project, List<String> images, Path out, Consumer<String> trouble)
      throws IOException {
    draw(project, new PictureWish(images, null, 1920, 1080), out, trouble);
  }

  /**
   * Draws a project into a file.
   *
   * @param out the picture
   * @param trouble is told why layers cannot be read, in sentences
   * @return whether all layers could be read and are seen
   * @throws IOException when the picture cannot be written
   */
  boolean draw(Project project, PictureWish wish, Path out, Consumer<String> trouble)
      throws IOException {
    Map<String, LayerContent> read = contents.read(project, trouble);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    MapPicture picture = new MapPicture(project, read, wish.images(), today, SWEDISH);
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      drawPage(wish, picture, out);
    } else {
      drawPixels(wish, picture, out);
    }
    return ProjectContents.areWhole(project, read);
  }

  private void drawPixels(PictureWish wish, MapPicture picture, Path out) throws IOException {
    double density = wish.density();
    Viewport viewport =
        Viewport.showing(
            ground(picture.project(), wish, picture.contents()),
            wish.width() / density,
            wish.height() / density,
            density);
    Frame frame;
    if (wish.isSwiped()) {
      Frame left = map(picture, wish.images().subList(0, 1), viewport);
      Frame right = map(picture, wish.images().subList(1, 2), viewport);
      frame = new SwipedFrame(left, right, wish.swipe()).frame();
    } else {
      frame = map(picture, wish.images(), viewport);
    }
    Frame sheet = picture.around(frame);
    int[] pixels = Arrays.stream(sheet.pixels()).map(wish.vision()::seen).toArray();
    double dots = SCREEN_DOTS_PER_INCH * density;
    PngFile.write(pixels, sheet.width(), sheet.height(), dots, out);
  }

  private static void drawPage(PictureWish wish, MapPicture picture, Path out) throws IOException {
    Viewport whole =
        new PaperMap(wish.paper()).showing(ground(picture.project(), wish, picture.contents()));
    Viewport viewport = Double.isNaN(wish.scale()) ? whole : whole.atScale(wish.scale());
    boolean swiped = wish.isSwiped();
    List<String> left = swiped ? wish.images().subList(0, 1) : wish.images();
    MapSnapshot right = swiped ? snapshot(picture, wish.images().subList(1, 2), viewport) : null;
    new MapPdf(picture, wish.paper())
        .write(snapshot(picture, left, viewport), right, wish.swipe(), out);
  }

  private static MapSnapshot snapshot(MapPicture picture, List<String> images, Viewport viewport) {
    return new SnapshotMaker(
            picture.project(), picture.contents(), images, Map.<String, Emphasis>of(), List.of())
        .at(viewport);
  }

  private Frame map(MapPicture picture, List<String> images, Viewport viewport) {
    MapSnapshot plain = snapshot(picture, images, viewport);
    return renderer.render(picture.cleared(plain, 1, ""), () -> false);
  }

  private static Envelope ground(
      Project project, PictureWish wish, Map<String, LayerContent> read) {
    if (wish.ground() != null) {
      return wish.ground();
    }
    Envelope covered = new Envelope();
    wish.images().stream()
        .flatMap(id -> project.image(id).stream())
        .forEach(image -> covered.expandToInclude(image.extent()));
    return covered.isNull() ? home(project, read) : covered;
  }

  private static Envelope home(Project project, Map<String, LayerContent> read) {
    Envelope home = project.map().home();
    if (home.isNull()) {
      read.values().forEach(content -> home.expandToInclude(content.extent()));
      home.expandBy(home.getWidth() * MARGIN, home.getHeight() * MARGIN);
    }
    return home;
  }

  private List<FeatureSource> named(String name, OpenOptions reading) throws IOException {
    DataReference argument = DataReference.of(name);
    if (argument.layer() == null) {
      return sources.layers(argument.file(), reading).stream()
          .filter(source -> source.type().kind() != GeometryKind.NONE)
          .toList();
    }
    return List.of(sources.source(argument.readAs(reading)));
  }

  private Layer layer(FeatureSource source, OpenOptions reading, int number) throws IOException {
    String name = source.type().name();
    Layer plain =
        new Layer(
            "layer" + number,
            name,
            new DataReference(source.file(), name, reading),
            DefaultStyle.of(source.type().kind(), number),
            true,
            1,
            ScaleRange.ALL);
    boolean alone = sources.layers(source.file(), reading).size() == 1;
    return StyleFinder.find(source, alone).stream()
        .findFirst()
        .map(style -> style.applied(plain))
        .orElse(plain);
  }

  /** Degrees make no map: layers in degrees are shown in SWEREF 99 TM. */
  private static CoordinateReferenceSystem mapSystem(CoordinateReferenceSystem crs) {
    return crs.geographic() ? CoordinateReferenceSystem.SWEREF_99_TM : crs;
  }
}
