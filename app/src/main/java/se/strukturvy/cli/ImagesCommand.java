package se.strukturvy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.project.exchange.ImageFileReader;
import se.strukturvy.project.exchange.ImageFileWriter;
import se.strukturvy.structure.ImageChange;
import se.strukturvy.structure.ImageComparison;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.StructureImage;

/** {@code strukturvy images}: the structure images of a project, with what their legends count. */
@Command(
    name = "images",
    mixinStandardHelpOptions = true,
    description = "Tells which structure images a project has, and how they differ.")
public final class ImagesCommand {
  private final ProjectContents contents;

  @Spec private CommandSpec spec;

  /** Makes the command. */
  public ImagesCommand(ProjectContents contents) {
    this.contents = contents;
  }

  /** {@code strukturvy images list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the images; features without a class are counted as \"oklassad\".")
  int list(
      @Mixin ProjectOption named,
      @Option(names = "--json", description = "One JSON array.") boolean json)
      throws IOException {
    Project project = named.read();
    Map<String, LayerContent> read = contents.read(project, spec.commandLine().getErr()::println);
    List<Map<String, Object>> images = new ArrayList<>();
    project.images().forEach(image -> images.add(ImageReport.image(image, read)));
    if (json) {
      spec.commandLine().getOut().println(text(images));
    } else {
      images.forEach(i -> spec.commandLine().getOut().println(i.get("id") + "\t" + i.get("title")));
    }
    return ProjectContents.areWhole(project, read) ? 0 : 1;
  }

  /** {@code strukturvy images diff}. */
  @Command(
      name = "diff",
      mixinStandardHelpOptions = true,
      description = {
        "Tells what differs between two images, for example two versions of one.",
        "Features are added, removed, moved or reclassed. The exit code is 0 whether there are"
            + " differences or not."
      })
  int diff(
      @Mixin ProjectOption named,
      @Parameters(paramLabel = "A", description = "The id of the one image.") String before,
      @Parameters(paramLabel = "B", description = "The id of the other image.") String after,
      @Option(names = "--json", description = "One JSON object.") boolean json)
      throws IOException {
    Project project = named.read();
    StructureImage one = image(project, before);
    StructureImage other = image(project, after);
    Map<String, LayerContent> read = contents.read(project, spec.commandLine().getErr()::println);
    List<ImageChange> changes = ImageComparison.of(one, other, read);
    if (json) {
      spec.commandLine().getOut().println(text(ImageReport.difference(one, other, changes)));
    } else {
      changes.forEach(change -> spec.commandLine().getOut().println(line(change)));
    }
    return ProjectContents.areWhole(project, read) ? 0 : 1;
  }

  /** {@code strukturvy images export}. */
  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = {
        "Writes images with their nodes, corridors and areas into a GeoPackage.",
        "Its tables are strukturbild, strukturbild_klass, nod, strak and omrade. Prints its path."
      })
  int export(
      @Mixin ProjectOption named,
      @Option(
              names = "--out",
              paramLabel = "x.gpkg",
              required = true,
              description = "The GeoPackage; an older one is replaced.")
          Path out,
      @Parameters(paramLabel = "ID", arity = "0..*", description = "Which; all when left out.")
          List<String> ids)
      throws IOException {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg")) {
      throw new ParameterException(
          spec.commandLine(), "--out wants a name that ends in .gpkg, not " + out);
    }
    Project project = named.read();
    List<StructureImage> images =
        ids == null ? project.images() : ids.stream().map(id -> image(project, id)).toList();
    new ImageFileWriter(project, contents.sources(), contents.systems())
        .write(images, out, Clock.systemUTC());
    spec.commandLine().getOut().println(out.toAbsolutePath().normalize());
    return 0;
  }

  /** {@code strukturvy images import}. */
  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Adds the images of a GeoPackage to a project, beside those that are there.",
        "Prints their ids. The GeoPackage stays where it is and is only read."
      })
  int bring(
      @Mixin ProjectOption named,
      @Option(
              names = "--from",
              paramLabel = "x.gpkg",
              required = true,
              description = "The GeoPackage.")
          Path from)
      throws IOException {
    Project project = named.read();
    Path absolute = from.toAbsolutePath().normalize();
    Project more = new ImageFileReader(contents.sources()).read(absolute, project);
    ProjectFile.write(more, named.file());
    more.images().stream()
        .skip(project.images().size())
        .forEach(image -> spec.commandLine().getOut().println(image.id()));
    return 0;
  }

  private StructureImage image(Project project, String id) {
    return project
        .image(id)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "no image \"%s\"; the project has %s"
                        .formatted(
                            id, project.images().stream().map(StructureImage::id).toList())));
  }

  private static String line(ImageChange change) {
    String what =
        switch (change.what()) {
          case ADDED -> "tillkommer";
          case REMOVED -> "utgår";
          case MOVED -> "flyttas " + Math.round(change.metres()) + " m";
          case RECLASSED ->
              "byter klass: " + label(change.before()) + " → " + label(change.after());
        };
    return change.name() + "\t" + what;
  }

  private static String label(LegendClass line) {
    return line == null ? "oklassad" : line.label();
  }

  private static String text(Object value) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(value);
  }
}
