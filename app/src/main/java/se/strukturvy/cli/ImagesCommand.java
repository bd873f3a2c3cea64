package se.strukturvy.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.strukturvy.map.LayerContent;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.ProjectFile;
import se.strukturvy.structure.LegendClass;
import se.strukturvy.structure.LegendCount;
import se.strukturvy.structure.StructureImage;

/** {@code strukturvy images}: the structure images of a project, with what their legends count. */
@Command(
    name = "images",
    mixinStandardHelpOptions = true,
    description = "Tells which structure images a project has.")
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
      @Option(names = "--project", paramLabel = "P", required = true) Path file,
      @Option(names = "--json", description = "One JSON array.") boolean json)
      throws IOException {
    Project project = ProjectFile.read(file);
    Map<String, LayerContent> read = contents.read(project, spec.commandLine().getErr()::println);
    List<Map<String, Object>> images = new ArrayList<>();
    project.images().forEach(image -> images.add(describe(image, read)));
    if (json) {
      spec.commandLine().getOut().println(text(images));
    } else {
      images.forEach(i -> spec.commandLine().getOut().println(i.get("id") + "\t" + i.get("title")));
    }
    return 0;
  }

  private static Map<String, Object> describe(
      StructureImage image, Map<String, LayerContent> read) {
    LegendCount count = LegendCount.of(image, read);
    List<Map<String, Object>> legend = new ArrayList<>();
    for (LegendClass line : image.legend()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("class", line.code());
      entry.put("label", line.label());
      entry.put("geometry", line.kind().name().toLowerCase(Locale.ROOT));
      entry.put("features", count.of(line));
      legend.add(entry);
    }
    if (count.unclassified() > 0) {
      Map<String, Object> rest = new LinkedHashMap<>();
      rest.put("class", null);
      rest.put("label", "oklassad");
      rest.put("features", count.unclassified());
      legend.add(rest);
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("id", image.id());
    facts.put("title", image.title());
    facts.put("owner", image.owner());
    facts.put("horizon", image.horizon());
    facts.put("version", image.version());
    facts.put("status", status(image.status()));
    facts.put("legend", legend);
    return facts;
  }

  private static String status(StructureImage.Status status) {
    return switch (status) {
      case CURRENT -> "gällande";
      case DRAFT -> "utkast";
      case REPLACED -> "ersatt";
    };
  }

  static String text(Object value) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(value);
  }
}
