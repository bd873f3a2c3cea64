package se.strukturvy.cli.rus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.strukturvy.cli.issue.IssueFileOptions;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.strategy.Recognition;
import se.strukturvy.issue.strategy.StrategyNotes;

/** {@code strukturvy rus recognition}: whether municipalities recognise themselves in images. */
@Command(
    name = "recognition",
    mixinStandardHelpOptions = true,
    description = "Lists and sets recognition marks of municipalities in structure images.")
final class RecognitionCommand {
  /** {@code strukturvy rus recognition list}. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists all marks.")
  int list(@Mixin IssueFileOptions file) throws IOException, IssueStoreException {
    return file.run(
        book -> {
          List<Map<String, String>> all = new ArrayList<>();
          new StrategyNotes(book.records()).recognitions().forEach(each -> all.add(facts(each)));
          new FactPrinter(file).all(all);
        });
  }

  /** {@code strukturvy rus recognition set}: the mark of the same role before is replaced. */
  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = "Sets the mark of a role; the one before stays in the history.")
  int set(
      @Mixin IssueFileOptions file,
      @Parameters(paramLabel = "IMAGE", description = "Id of the structure image.") String image,
      @Parameters(paramLabel = "MUNICIPALITY", description = "Its code, such as 1880.")
          String municipality,
      @Parameters(
              paramLabel = "MARK",
              description = "Whether it is recognised: ${COMPLETION-CANDIDATES}.")
          Recognition.Mark mark,
      @Option(names = "--role", paramLabel = "NAME", defaultValue = "", description = "Who judges.")
          String role,
      @Option(names = "--text", paramLabel = "T", defaultValue = "", description = "In own words.")
          String text)
      throws IOException, IssueStoreException {
    return file.run(
        book -> {
          StrategyNotes notes = new StrategyNotes(book.records());
          Recognition set = notes.recognise(image, municipality, role, mark, text, image);
          new FactPrinter(file).one(facts(set));
        });
  }

  private static Map<String, String> facts(Recognition recognition) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("image", recognition.image());
    facts.put("municipality", recognition.municipality());
    facts.put("role", recognition.role());
    facts.put("mark", recognition.mark().name());
    facts.put("text", recognition.text());
    facts.put("author", recognition.author());
    facts.put("time", recognition.time().toString());
    return facts;
  }
}
