package se.strukturvy.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.locationtech.jts.geom.Envelope;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.Layer;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.report.pdf.Paper;
import se.strukturvy.report.pdf.PaperSize;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.style.ColourVision;

/**
 * {@code strukturvy render}: draws a map into a PNG or a PDF, through the same renderer as the
 * window.
 */
@Command(
    name = "render",
    mixinStandardHelpOptions = true,
    description = "Draws a project, or layers, into a PNG or PDF and prints its path.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the picture is written, with every layer",
      "1:a file could not be read or written; the message says which, and what could be read is"
          + " drawn",
      "2:the command was not understood"
    })
public final class RenderCommand implements Callable<Integer> {
  /** What is drawn: a project, or layers. */
  static final class What {
    @Option(names = "--project", paramLabel = "P", description = "A project file (*.strukturvy).")
    private Path project;

    @Option(
        names = "--layer",
        paramLabel = "FILE[:LAYER]",
        description = "A layer; without LAYER all layers of the file. The first is drawn lowest.")
    private List<String> layers = List.of();
  }

  /** More would not fit in one array of Java, several of which a picture takes. */
  private static final long MOST_PIXELS = 1 << 28;

  private final PictureStudio studio;
  private final CrsCatalog systems;

  @Spec private CommandSpec spec;

  @Mixin private ReadingOptions reading;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(
      names = "--image",
      paramLabel = "ID",
      description = "The structure image to switch on, by its id in the project.")
  private List<String> images = new ArrayList<>();

  @Option(
      names = "--bbox",
      paramLabel = "E1,N1,E2,N2",
      split = ",",
      description = "The ground to show, metres in the map's system; all of it when left out.")
  private List<Double> bbox = List.of();

  @Option(
      names = "--size",
      paramLabel = "WxH",
      defaultValue = "1920x1080",
      description = "Pixels of a PNG across and down (default: ${DEFAULT-VALUE}).")
  private String size;

  @Option(
      names = "--density",
      paramLabel = "D",
      defaultValue = "1",
      description = "Draws all of a PNG D times as large, as on a fine screen.")
  private double density;

  @Option(
      names = "--swipe",
      paramLabel = "PART",
      defaultValue = "NaN",
      description = "Lays two --image beside each other; 0.5 puts the line in the middle.")
  private double swipe;

  @Option(
      names = "--vision",
      paramLabel = "KIND",
      defaultValue = "USUAL",
      description = "With whose eyes: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private ColourVision vision;

  @Option(
      names = "--page",
      paramLabel = "a4|a3",
      defaultValue = "a4",
      description = "The paper of a PDF (default: ${DEFAULT-VALUE}).")
  private PaperSize page;

  @Option(names = "--landscape", description = "Lays the longer side of a PDF's paper below.")
  private boolean landscape;

  @Option(
      names = "--scale",
      paramLabel = "N",
      defaultValue = "NaN",
      description = "Scale 1:N of a PDF; all of the ground at a round scale when left out.")
  private double scale;

  @Option(
      names = "--out",
      paramLabel = "x.png|x.pdf",
      required = true,
      description = "The picture; .pdf makes a page of vectors.")
  private Path out;

  /** Whether something that was asked for cannot be drawn. */
  private boolean lacking;

  /** Makes the command. */
  public RenderCommand(PictureStudio studio, CrsCatalog systems) {
    this.studio = studio;
    this.systems = systems;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Project project = what.project != null ? storedProject() : looseLayers();
    for (String image : images) {
      if (project.image(image).isEmpty()) {
        List<String> there = project.images().stream().map(StructureImage::id).toList();
        throw wrong("no image \"%s\"; the project has %s".formatted(image, there));
      }
    }
    boolean whole;
    try {
      whole = studio.draw(project, wish(), out, spec.commandLine().getErr()::println);
    } catch (OutOfMemoryError e) {
      throw new IOException(
          "There is too little memory for the picture. Ask for a smaller one or for less ground"
              + " (--size, --bbox), or give more: STRUKTURVY_JAVA_OPTIONS=-Xmx4g.",
          e);
    }
    spec.commandLine().getOut().println(out.toAbsolutePath().normalize());
    return whole && !lacking ? 0 : 1;
  }

  /** The project of a file, complaining of what is not known in it. */
  private Project storedProject() throws IOException {
    return ProjectFile.read(
        what.project, note -> spec.commandLine().getErr().println(what.project + ": " + note));
  }

  private Project looseLayers() throws IOException {
    Project project =
        new LooseLayers(studio.sources())
            .project(what.layers, reading.options(systems), this::complain);
    if (!lacking) {
      reading.check(project.map().allLayers().map(Layer::title).toList());
    }
    return project;
  }

  private void complain(Sentence why) {
    lacking = true;
    spec.commandLine().getErr().println("strukturvy: " + why);
  }

  private void check() {
    require(
        size.matches("[1-9][0-9]{0,4}x[1-9][0-9]{0,4}"),
        "--size wants WxH, for example 1920x1080, not " + size);
    require(
        (long) side(0) * side(1) <= MOST_PIXELS,
        "--size wants at most %d million pixels".formatted(MOST_PIXELS / 1_000_000));
    require(density >= 0.25 && density <= 8, "--density wants a number from 0.25 to 8");
    require(
        bbox.isEmpty() || (bbox.size() == 4 && bbox.stream().allMatch(Double::isFinite)),
        "--bbox wants four numbers: E1,N1,E2,N2");
    boolean swiped = !Double.isNaN(swipe);
    require(!swiped || (swipe >= 0 && swipe <= 1), "--swipe wants a number from 0 to 1");
    require(!swiped || images.size() == 2, "--swipe wants two images: --image A --image B");
    boolean scaled = !Double.isNaN(scale);
    require(!scaled || (scale >= 1 && scale <= 1e9), "--scale wants a number from 1 to 1000000000");
    String name = out.toString().toLowerCase(Locale.ROOT);
    boolean pdf = name.endsWith(".pdf");
    require(pdf || name.endsWith(".png"), "--out wants a name that ends in .png or .pdf");
    require(!pdf || vision == ColourVision.USUAL, "--vision goes with PNG only");
    require(
        what.project == null || !reading.areGiven(),
        "--crs, --encoding and the options of tables go with --layer; a project has its own");
    require(pdf || (!scaled && !landscape), "--scale and --landscape go with PDF only");
  }

  private void require(boolean met, String message) {
    if (!met) {
      throw wrong(message);
    }
  }

  private int side(int which) {
    return Integer.parseInt(size.split("x", -1)[which]);
  }

  private PictureWish wish() {
    Envelope ground =
        bbox.isEmpty() ? null : new Envelope(bbox.get(0), bbox.get(2), bbox.get(1), bbox.get(3));
    Paper paper = new Paper(page, landscape);
    return new PictureWish(images, ground, side(0), side(1), density, swipe, vision, paper, scale);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
