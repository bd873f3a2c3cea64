package se.strukturvy.cli.issue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.lists.SavedFilters;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;

/** Which issues a command is about; several values of one option mean any of them. */
final class FilterOptions {
  private final OptionTable<Wanted> table =
      new OptionTable<Wanted>()
          .words("--municipality", "CODE", "By code.", as(Criterion.MUNICIPALITY))
          .words("--theme", "CODE", "By theme.", as(Criterion.THEME))
          .words("--status", "S", "By status.", as(Criterion.STATUS, Words.STATUS))
          .words("--kind", "K", "By kind.", as(Criterion.KIND, Words.KIND))
          .words("--priority", "P", "By priority.", as(Criterion.PRIORITY, Words.PRIORITY))
          .words(
              "--reach",
              "R",
              "By how far over borders they reach.",
              as(Criterion.REACH, Words.REACH))
          .each("--responsible", "NAME", "By organisation.", as(Criterion.ORGANISATION))
          .each("--forum", "NAME", "By forum.", as(Criterion.FORUM))
          .each("--written-by", "NAME", "By author.", as(Criterion.AUTHOR))
          .each("--direction", "KEY", "By direction or feature.", as(Criterion.DIRECTION));

  @Option(names = "--filter", paramLabel = "NAME", description = "Those of a saved filter.")
  private String saved;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Those in which all these words stand; å, ä and ö are letters of their own.")
  private String text;

  @Option(names = "--conflicts", description = "Only those with a conflict.")
  private boolean conflicts;

  private CommandSpec command;

  /** A value of a criterion. */
  private record Wanted(Criterion criterion, String value) {}

  private static Function<String, Wanted> as(Criterion criterion) {
    return value -> new Wanted(criterion, value);
  }

  private static Function<String, Wanted> as(Criterion criterion, Words<?> words) {
    return word -> new Wanted(criterion, words.convert(word).name());
  }

  @Spec(Spec.Target.MIXEE)
  void addTo(CommandSpec mixee) {
    command = mixee;
    table.addTo(mixee);
  }

  /** The filter that is asked for. */
  IssueFilter filter(IssueBook book) {
    IssueFilter filter = saved == null ? IssueFilter.ALL : known(book, saved);
    filter = text == null ? filter : filter.withText(text);
    Map<Criterion, List<String>> wanted = new EnumMap<>(Criterion.class);
    for (Wanted one : table.values()) {
      wanted.computeIfAbsent(one.criterion(), c -> new ArrayList<>()).add(one.value());
    }
    for (Map.Entry<Criterion, List<String>> one : wanted.entrySet()) {
      filter = filter.with(one.getKey(), one.getValue());
    }
    return conflicts ? filter.with(Criterion.CONFLICT, List.of()) : filter;
  }

  /** The filter that was saved under a name; without one, a message about usage. */
  IssueFilter known(IssueBook book, String name) {
    IssueFilter filter = new SavedFilters(book.records()).all().get(name);
    if (filter == null) {
      throw new ParameterException(command.commandLine(), "There is no filter " + name + ".");
    }
    return filter;
  }
}
