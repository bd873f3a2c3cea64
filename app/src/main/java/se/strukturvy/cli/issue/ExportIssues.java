package se.strukturvy.cli.issue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.IssueStoreException;
import se.strukturvy.issue.export.IssueExport;

/** {@code issues export}: writes the issues that are not private into a file for others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the issues that are not private into a file for others.")
final class ExportIssues implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IssueFileOptions file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file; its ending says the format: .gpkg, .geojson or .csv.")
  private Path out;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    IssueExport export =
        IssueExport.forFile(out)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(), "--out wants .gpkg, .geojson or .csv, not " + out));
    return file.run(
        book -> {
          export.write(book.issues(), out);
          file.print(out.toAbsolutePath().normalize().toString());
        });
  }
}
