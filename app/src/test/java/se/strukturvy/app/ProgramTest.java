package se.strukturvy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The command line as a whole: what every command says of itself. */
class ProgramTest {
  @TempDir Path folder;

  private final StringWriter answers = new StringWriter();
  private final StringWriter messages = new StringWriter();

  @Test
  void helpExplainsACommandThatIsNamedWordByWord() {
    assertThat(run("help", "issues", "add")).isZero();
    assertThat(answers.toString()).contains("strukturvy issues add", "--title", "Exit codes:");
  }

  @Test
  void helpAloneListsTheCommandsAndNotTheWindow() {
    assertThat(run("help")).isZero();
    assertThat(answers.toString()).contains("render", "issues", "info");
  }

  @Test
  void helpSaysThatThereIsNoSuchCommand() {
    assertThat(run("help", "rita")).isEqualTo(2);
    assertThat(messages.toString()).contains("rita");
  }

  @Test
  void everyCommandIsListedWithAWholeSentenceAndStatesItsExitCodes() {
    commands(line())
        .map(CommandLine::getCommandSpec)
        .forEach(
            command -> {
              String name = command.qualifiedName();
              assertThat(command.usageMessage().description()[0]).as(name).matches("(?s).*[.)]");
              assertThat(command.usageMessage().exitCodeList())
                  .as(name)
                  .containsKeys("0", "1", "2");
              assertThat(command.version()).as(name).containsExactly("Strukturvy 0.1.0");
            });
  }

  @Test
  void everyOptionAndArgumentIsDescribedInSentences() {
    commands(line())
        .flatMap(command -> command.getCommandSpec().args().stream())
        .map(ArgSpec::description)
        .forEach(description -> assertThat(String.join("", description)).endsWith("."));
  }

  @Test
  void whatIsWrongStandsAloneAndNotAboveAllThatTheCommandTakes() {
    assertThat(run("issues", "show", "7", "--db", "x.gpkg")).isEqualTo(2);
    assertThat(messages.toString()).contains("\"7\" is no id").hasLineCount(2);
  }

  @Test
  void whatIsTypedWronglyIsSaidWithoutTheNamesOfClasses() {
    for (String[] typed :
        new String[][] {
          {"info", "--encoding", "klingon", "x.gpkg"},
          {"info", "--crs", "väg=tre", "x.gpkg"},
          {"info", "--crs", "väg", "x.gpkg"},
          {"issues", "add", "--db", "x.gpkg", "--title", "A", "--at", "x,y"}
        }) {
      assertThat(run(typed)).isEqualTo(2);
    }
    assertThat(messages.toString())
        .contains("klingon", "\"tre\" is no whole number", "\"x\" is no number")
        .doesNotContain("java.", "Charset", "double", "option option");
  }

  @Test
  void memoryIsANumberOfMegabytes() {
    assertThat(run("info", "--memory", "0", "x.gpkg")).isEqualTo(2);
    assertThat(messages.toString()).contains("--memory");
  }

  @Test
  void aCardIsAPdfAndTakesThePlaceOfNoIssueFile() throws IOException {
    Path issues = Files.writeString(folder.resolve("issues.gpkg"), "frågor");
    String[] print = {
      "rus",
      "card",
      "print",
      "--db",
      issues.toString(),
      "--project",
      "p.strukturvy",
      "9.1",
      "1880",
      "--out",
      issues.toString()
    };
    assertThat(run(print)).isEqualTo(2);
    assertThat(issues).hasContent("frågor");
  }

  @Test
  void aProjectThatIsNotThereIsSaidInWordsAndNotByItsPathAlone() {
    String project = folder.resolve("saknas.strukturvy").toString();
    assertThat(run("rus", "list", "--project", project)).isEqualTo(1);
    assertThat(messages.toString()).contains(project + " is not there.");
  }

  @Test
  void theWindowIsNotMeasuredWithAFileThatIsNotThere() {
    assertThat(run("bench-window", "saknas.gpkg")).isEqualTo(1);
    assertThat(messages.toString()).contains("saknas.gpkg is not there");
  }

  private static Stream<CommandLine> commands(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(ProgramTest::commands));
  }

  private int run(String... arguments) {
    return line().execute(arguments);
  }

  private CommandLine line() {
    CommandLine line =
        new Program(UserFolders.of(name -> folder.toString(), folder, "Linux")).commandLine();
    line.setOut(new PrintWriter(answers, true));
    line.setErr(new PrintWriter(messages, true));
    return line;
  }
}
