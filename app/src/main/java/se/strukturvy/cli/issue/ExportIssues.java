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
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.export.IssueExport;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Themes;

/** {@code issues export}: writes the issues that are not private into a file for others. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the issues that are not private into a file for others.")
final class ExportIssues implements Callable<Integer> {
  private final CrsCatalog systems;

  @Spec private CommandSpec spec;
  @Mixin private IssueFileOptions file;
  @Mixin private FilterOptions filter;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file; its ending says the format: .gpkg, .geojson, .csv or .xlsx.")
  private Path out;

  ExportIssues(CrsCatalog systems) {
    this.systems = systems;
  }

  @Override
  public Integer call() throws IOException, IssueStoreException {
    return file.run(
        book -> {
          IssueExport.keepApart(out);
          export(book).write(book.find(filter.filter(book)), out);
          file.print(out.toAbsolutePath().normalize().toString());
        });
  }

  private IssueExport export(IssueBook book) {
    Themes themes = new ThemeList(book.records()).themes();
    return IssueExport.forFile(out, themes, systems)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), "--out wants .gpkg, .geojson, .csv or .xlsx, not " + out));
  }
}
