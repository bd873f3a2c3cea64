package se.strukturvy.cli.rus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.strukturvy.cli.ProjectOption;
import se.strukturvy.project.Project;
import se.strukturvy.structure.FeatureLink;
import se.strukturvy.structure.StrategicDirection;

/** {@code strukturvy rus list}: the tree, with what each node is linked to. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists goals, priority areas and directions with what they are linked to.")
final class ListStrategy implements Callable<Integer> {
  @Mixin private ProjectOption file;

  @Option(names = "--json", description = "One JSON array, the tree.")
  private boolean json;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Project project = file.read();
    if (json) {
      String text = new ObjectMapper().writeValueAsString(tree(project.directions()));
      spec.commandLine().getOut().println(text);
    } else {
      print(project.directions(), "");
    }
    return 0;
  }

  private void print(List<StrategicDirection> nodes, String indent) {
    for (StrategicDirection node : nodes) {
      String doubt = node.verified() ? "" : "  [ej verifierad]";
      spec.commandLine().getOut().println(indent + node.code() + "  " + node.name() + doubt);
      print(node.children(), indent + "  ");
    }
  }

  private static List<Map<String, Object>> tree(List<StrategicDirection> nodes) {
    List<Map<String, Object>> tree = new ArrayList<>();
    for (StrategicDirection node : nodes) {
      Map<String, Object> facts = new LinkedHashMap<>();
      facts.put("code", node.code());
      facts.put("name", node.name());
      facts.put("level", node.level().name().toLowerCase(Locale.ROOT));
      facts.put("plainText", node.plainText());
      Map<String, String> texts = new LinkedHashMap<>();
      node.wording()
          .byGeography()
          .forEach((type, text) -> texts.put(type.name().toLowerCase(Locale.ROOT), text));
      facts.put("textByGeography", texts);
      facts.put("verified", node.verified());
      facts.put("source", node.source());
      facts.put("version", node.wording().version());
      facts.put("links", node.links().stream().map(ListStrategy::link).toList());
      facts.put("children", tree(node.children()));
      tree.add(facts);
    }
    return tree;
  }

  private static Map<String, Object> link(FeatureLink link) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("layer", link.layerId());
    facts.put("filter", link.filter());
    return facts;
  }
}
