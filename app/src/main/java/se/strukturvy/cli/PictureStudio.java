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
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Emphasis;
import se.strukturvy.map.LayerContent;
import se.strukturvy.map.MapSnapshot;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.Viewport;
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
import se.strukturvy.structure.StructureImage;

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

  /** Room for the strip below a map, pixels of 1/96 inch. */
  private static final double FOOT = 42;

  /**
   * Draws what files make together, as large as a usual screen and with the first structure image:
   * the one project file among them, or else their layers.
   *
   * @param trouble is told what is not known in the project and why layers cannot be read, in
   *     sentences
   * @return whether all layers could be read and are seen
   * @throws IOException when the project, or all layers, cannot be read, or the picture not written
   */
  public boolean drawWindow(List<Path> files, Path out, Consumer<String> trouble)
      throws IOException {
    List<Sentence> unread = new ArrayList<>();
    Project project = opened(files, unread::add, note -> trouble.accept(note.toString()));
    unread.forEach(why -> trouble.accept(why.toString()));
    List<String> images = project.images().stream().limit(1).map(StructureImage::id).toList();
    boolean whole = draw(project, new PictureWish(images, null, 1920, 1080), out, trouble);
    return whole && unread.isEmpty();
  }

  private Project opened(List<Path> files, Consumer<Sentence> unread, Consumer<Sentence> notes)
      throws IOException {
    for (Path file : files) {
      if (file.toString().toLowerCase(Locale.ROOT).endsWith(".strukturvy")) {
        return ProjectFile.read(file, notes);
      }
    }
    return new LooseLayers(sources)
        .project(files.stream().map(Path::toString).toList(), OpenOptions.NONE, unread);
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
    MapPicture picture =
        new MapPicture(project, read, wish.images(), wish.isSwiped(), today, SWEDISH);
    if (out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      drawPage(wish, picture, out);
    } else {
      drawPixels(wish, picture, out);
    }
    return ProjectContents.areWhole(project, read);
  }

  private void drawPixels(PictureWish wish, MapPicture picture, Path out) throws IOException {
    Viewport viewport = viewport(wish, picture);
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
    double dots = SCREEN_DOTS_PER_INCH * wish.density();
    PngFile.write(pixels, sheet.width(), sheet.height(), dots, out);
  }

  /**
   * What was asked for fills the picture; all there is, where nothing was, stands above the foot.
   */
  private static Viewport viewport(PictureWish wish, MapPicture picture) {
    double density = wish.density();
    double width = wish.width() / density;
    double height = wish.height() / density;
    double foot = wish.ground() == null ? Math.min(FOOT, height / 2) : 0;
    Envelope ground = ground(picture.project(), wish, picture.contents());
    return Viewport.showing(ground, width, height - foot, density)
        .panned(0, -foot / 2)
        .resized(width, height, density);
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
}
