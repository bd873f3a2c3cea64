package se.strukturvy.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.strukturvy.project.Project;
import se.strukturvy.project.ProjectFile;

/** The project that a command works on. */
public final class ProjectOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--project",
      paramLabel = "P",
      required = true,
      description = "The project file (*.strukturvy).")
  private Path file;

  /** Where the project is kept. */
  public Path file() {
    return file;
  }

  /**
   * The project as it is now. What is not known in it is said on standard error: to write the
   * project loses it.
   *
   * @throws IOException when it cannot be read
   */
  public Project read() throws IOException {
    return ProjectFile.read(file, note -> spec.commandLine().getErr().println(file + ": " + note));
  }
}
