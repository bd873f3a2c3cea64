package se.strukturvy.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.cli.bench.ProcessMeter;

/** {@code strukturvy bench-window}: measures the real window, which opens and closes by itself. */
@Command(
    name = "bench-window",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the real window, which opens and closes by itself.",
      "Each a line of JSON: milliseconds from the start of the process until the first complete"
          + " picture stood on the screen; with --pan how a map that is dragged by the pointer"
          + " follows the hand, at three scales; the most memory that was used. It needs a screen,"
          + " or xvfb-run."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured",
      "1:there is no screen, a file is not there or cannot be read, or the window asks something",
      "2:the command was not understood"
    })
public final class WindowBenchCommand implements Callable<Integer> {
  private final Opener opener;

  @Option(
      names = "--pan",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "Drag the map that long at each scale.")
  private int panSeconds;

  @Option(
      names = "--wander",
      paramLabel = "PLACES",
      defaultValue = "0",
      description = "Visit that many places and compare the memory in use before and after.")
  private int places;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What the window opens.")
  private List<Path> files;

  /** Opens a window, measures it and closes it. */
  @FunctionalInterface
  public interface Opener {
    /**
     * Waits until the window is closed.
     *
     * @param panSeconds how long to drag the map at each scale
     * @param places how many places to visit
     * @param lines receives what was measured
     * @return the exit code
     */
    int measure(List<Path> files, int panSeconds, int places, Consumer<String> lines);
  }

  /** Makes the command. */
  public WindowBenchCommand(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Integer call() throws NoSuchFileException {
    for (Path file : files) {
      // The window would ask where it is, and nobody would answer.
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
    }
    PrintStream print = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int code = opener.measure(files, panSeconds, places, print::println);
    if (code == 0) {
      print.printf(
          "{\"peak_heap_mb\":%d,\"peak_rss_mb\":%d}%n",
          ProcessMeter.peakHeapBytes() >> 20, ProcessMeter.peakResidentKilobytes() >> 10);
    }
    return code;
  }
}
