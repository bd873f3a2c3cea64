package se.strukturvy.cli.rus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.strukturvy.cli.ProjectOption;
import se.strukturvy.cli.issue.IssueFileOptions;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.issue.strategy.StrategyNotes;
import se.strukturvy.map.OpenSources;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectBoundaries;
import se.strukturvy.project.ProjectContents;
import se.strukturvy.project.StrategyReach;
import se.strukturvy.report.pdf.CardContent;
import se.strukturvy.report.pdf.CardPdf;
import se.strukturvy.structure.StrategicDirection;

/** {@code strukturvy rus card print}: an application card on one A4, as PDF. */
@Command(
    name = "print",
    mixinStandardHelpOptions = true,
    description = "Writes an application card on one A4, as PDF, and prints its path.")
final class PrintCard implements Callable<Integer> {
  private final OpenSources sources;
  private final CrsCatalog systems;

  @Spec private CommandSpec spec;

  @Mixin private IssueFileOptions file;

  @Mixin private ProjectOption project;

  @Option(names = "--out", paramLabel = "x.pdf", required = true, description = "The card.")
  private Path out;

  @Parameters(index = "0", paramLabel = "DIRECTION", description = "Code of the direction.")
  private String direction;

  @Parameters(
      index = "1",
      paramLabel = "MUNICIPALITY",
      description = "Its code, such as 1880, or name.")
  private String municipality;

  PrintCard(OpenSources sources, CrsCatalog systems) {
    this.sources = sources;
    this.systems = systems;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw wrong("--out wants a name that ends in .pdf, not " + out);
    }
    PrintWriter err = spec.commandLine().getErr();
    Project read = project.read();
    List<Municipality> municipalities =
        new ProjectBoundaries(sources, systems)
            .own(read, (layer, e) -> err.println(e.getMessage()));
    StrategicDirection found = direction(read);
    Municipality place = municipality(municipalities);
    return file.run(
        book -> {
          ApplicationCard card = new StrategyNotes(book.records()).card(found.code(), place.code());
          new CardPdf(
                  new CardContent(
                      found,
                      place,
                      card,
                      new StrategyReach(sources, systems)
                          .of(read, municipalities)
                          .touched(found, place.code()),
                      read,
                      new ProjectContents(sources, systems).read(read, err::println),
                      LocalDate.now(ZoneId.systemDefault()),
                      Locale.forLanguageTag("sv")))
              .write(out);
          file.print(out.toAbsolutePath().normalize().toString());
        });
  }

  private StrategicDirection direction(Project read) {
    return read.directions().stream()
        .flatMap(StrategicDirection::withAllBelow)
        .filter(node -> node.code().equals(direction))
        .findFirst()
        .orElseThrow(() -> wrong("The strategy has no direction " + direction));
  }

  private Municipality municipality(List<Municipality> all) {
    return all.stream()
        .filter(one -> one.code().equals(municipality) || one.name().equals(municipality))
        .findFirst()
        .orElseThrow(() -> wrong("The project has no municipality " + municipality));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
