package se.strukturvy.cli.rus;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.strukturvy.analysis.DirectionMatrix;
import se.strukturvy.cli.ProjectOption;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.project.StrategyReach;
import se.strukturvy.structure.StrategicDirection;

/** {@code strukturvy rus matrix}: how many features each direction touches in each municipality. */
@Command(
    name = "matrix",
    mixinStandardHelpOptions = true,
    description = {
      "Counts what each strategic direction touches in each municipality.",
      "One line a municipality, tab-separated; municipalities that nothing touches are there, too."
    })
final class StrategyMatrix implements Callable<Integer> {
  private final OpenSources sources;
  private final CrsCatalog systems;

  @Mixin private ProjectOption file;

  @Option(names = "--json", description = "One JSON array.")
  private boolean json;

  @Spec private CommandSpec spec;

  StrategyMatrix(OpenSources sources, CrsCatalog systems) {
    this.sources = sources;
    this.systems = systems;
  }

  @Override
  public Integer call() throws IOException {
    Project project = file.read();
    PrintWriter err = spec.commandLine().getErr();
    List<Municipality> municipalities =
        new ProjectBoundaries(sources, systems)
            .own(project, (layer, e) -> err.println(e.getMessage()));
    DirectionMatrix matrix =
        DirectionMatrix.of(
            project.directions(),
            municipalities,
            new StrategyReach(sources, systems).of(project, municipalities));
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(rows(matrix)));
    } else {
      print(matrix, out);
    }
    return 0;
  }

  private static List<Map<String, Object>> rows(DirectionMatrix matrix) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Municipality municipality : matrix.municipalities()) {
      Map<String, Object> counts = new LinkedHashMap<>();
      matrix
          .directions()
          .forEach(each -> counts.put(each.code(), matrix.count(municipality, each)));
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("municipality", municipality.code());
      row.put("name", municipality.name());
      row.put("directions", counts);
      rows.add(row);
    }
    return rows;
  }

  private static void print(DirectionMatrix matrix, PrintWriter out) {
    List<String> codes = matrix.directions().stream().map(StrategicDirection::code).toList();
    out.println("\t\t" + String.join("\t", codes));
    for (Municipality municipality : matrix.municipalities()) {
      StringBuilder line = new StringBuilder(municipality.code() + "\t" + municipality.name());
      matrix
          .directions()
          .forEach(each -> line.append('\t').append(matrix.count(municipality, each)));
      out.println(line);
    }
  }
}
