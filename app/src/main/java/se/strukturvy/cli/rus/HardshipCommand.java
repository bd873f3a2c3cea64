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
import se.strukturvy.issue.strategy.Hardship;
import se.strukturvy.issue.strategy.StrategyNotes;

/** {@code strukturvy rus hard}: the log of what is hard to apply, and why. */
@Command(
    name = "hard",
    mixinStandardHelpOptions = true,
    description = "Lists and notes what is hard to apply (svårt att applicera).")
final class HardshipCommand {
  /** {@code strukturvy rus hard list}. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the log.")
  int list(@Mixin IssueFileOptions file) throws IOException, IssueStoreException {
    return file.run(
        book -> {
          List<Map<String, String>> all = new ArrayList<>();
          new StrategyNotes(book.records()).hardships().forEach(each -> all.add(facts(each)));
          new FactPrinter(file).all(all);
        });
  }

  /** {@code strukturvy rus hard add}. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Notes that a direction is hard to apply in a municipality.")
  int add(
      @Mixin IssueFileOptions file,
      @Parameters(paramLabel = "DIRECTION", description = "Code of the direction.")
          String direction,
      @Parameters(paramLabel = "MUNICIPALITY", description = "Its code, such as 1880.")
          String municipality,
      @Option(
              names = "--reason",
              paramLabel = "REASON",
              required = true,
              description = "Why it is hard: ${COMPLETION-CANDIDATES}.")
          Hardship.Reason reason,
      @Option(names = "--text", paramLabel = "T", defaultValue = "", description = "In own words.")
          String text)
      throws IOException, IssueStoreException {
    return file.run(
        book -> {
          StrategyNotes notes = new StrategyNotes(book.records());
          Hardship added = notes.addHardship(direction, municipality, reason, text, direction);
          new FactPrinter(file).one(facts(added));
        });
  }

  private static Map<String, String> facts(Hardship hardship) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("direction", hardship.direction());
    facts.put("municipality", hardship.municipality());
    facts.put("reason", hardship.reason().name());
    facts.put("text", hardship.text());
    facts.put("author", hardship.author());
    facts.put("time", hardship.time().toString());
    return facts;
  }
}
