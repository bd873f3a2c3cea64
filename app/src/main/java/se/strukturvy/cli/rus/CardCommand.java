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
import se.strukturvy.issue.strategy.ApplicationCard;
import se.strukturvy.issue.strategy.StrategyNotes;

/** {@code strukturvy rus card}: application cards, what a direction means in a municipality. */
@Command(
    name = "card",
    mixinStandardHelpOptions = true,
    description = "Lists and writes application cards.")
final class CardCommand {
  /** {@code strukturvy rus card list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the cards on which something is written.")
  int list(@Mixin IssueFileOptions file) throws IOException, IssueStoreException {
    return file.run(
        book -> {
          List<Map<String, String>> all = new ArrayList<>();
          new StrategyNotes(book.records()).cards().forEach(each -> all.add(facts(each)));
          new FactPrinter(file).all(all);
        });
  }

  /** {@code strukturvy rus card set}: texts that are not named stay. */
  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = "Writes on a card; texts that are not named stay.")
  int set(
      @Mixin IssueFileOptions file,
      @Parameters(paramLabel = "DIRECTION", description = "Code of the direction.")
          String direction,
      @Parameters(paramLabel = "MUNICIPALITY", description = "Its code, such as 1880.")
          String municipality,
      @Option(names = "--meaning", paramLabel = "T", description = "What it means here.")
          String meaning,
      @Option(names = "--example", paramLabel = "T", description = "Where it has been done.")
          String example,
      @Option(names = "--question", paramLabel = "T", description = "What to ask in the plan.")
          String question)
      throws IOException, IssueStoreException {
    return file.run(
        book -> {
          StrategyNotes notes = new StrategyNotes(book.records());
          ApplicationCard before = notes.card(direction, municipality);
          notes.write(
              new ApplicationCard(
                  direction,
                  municipality,
                  meaning == null ? before.meaning() : meaning,
                  example == null ? before.example() : example,
                  question == null ? before.question() : question),
              direction);
          new FactPrinter(file).one(facts(notes.card(direction, municipality)));
        });
  }

  private static Map<String, String> facts(ApplicationCard card) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("direction", card.direction());
    facts.put("municipality", card.municipality());
    facts.put("meaning", card.meaning());
    facts.put("example", card.example());
    facts.put("question", card.question());
    return facts;
  }
}
