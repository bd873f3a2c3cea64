package se.strukturvy.cli.issue;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.Reach;
import se.strukturvy.issue.lists.SavedFilters;
import se.strukturvy.issue.search.Criterion;
import se.strukturvy.issue.search.IssueFilter;

/** Which issues a command is about; several values of one option mean any of them. */
final class FilterOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--filter", paramLabel = "NAME", description = "Those of a saved filter.")
  private String saved;

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = "Those in which all these words stand; å, ä and ö are letters of their own.")
  private String text;

  @Option(names = "--municipality", paramLabel = "CODE", split = ",", description = "By code.")
  private List<String> municipalities = List.of();

  @Option(names = "--theme", paramLabel = "CODE", split = ",", description = "By theme.")
  private List<String> themes = List.of();

  @Option(
      names = "--status",
      paramLabel = "S",
      split = ",",
      converter = Words.OfStatus.class,
      description = "By status.")
  private List<IssueStatus> statuses = List.of();

  @Option(
      names = "--kind",
      paramLabel = "K",
      split = ",",
      converter = Words.OfKind.class,
      description = "By kind.")
  private List<IssueKind> kinds = List.of();

  @Option(
      names = "--priority",
      paramLabel = "P",
      split = ",",
      converter = Words.OfPriority.class,
      description = "By priority.")
  private List<Priority> priorities = List.of();

  @Option(
      names = "--reach",
      paramLabel = "R",
      split = ",",
      converter = Words.OfReach.class,
      description = "By how far over borders they reach.")
  private List<Reach> reaches = List.of();

  @Option(names = "--responsible", paramLabel = "NAME", description = "By organisation.")
  private List<String> organisations = List.of();

  @Option(names = "--forum", paramLabel = "NAME", description = "By forum.")
  private List<String> forums = List.of();

  @Option(names = "--written-by", paramLabel = "NAME", description = "By author.")
  private List<String> authors = List.of();

  @Option(names = "--direction", paramLabel = "KEY", description = "By direction or feature.")
  private List<String> directions = List.of();

  @Option(names = "--conflicts", description = "Only those with a conflict.")
  private boolean conflicts;

  /** The filter that is asked for. */
  IssueFilter filter(IssueBook book) {
    IssueFilter filter = saved == null ? IssueFilter.ALL : known(book, saved);
    filter = text == null ? filter : filter.withText(text);
    filter = with(filter, Criterion.MUNICIPALITY, municipalities);
    filter = with(filter, Criterion.THEME, themes);
    filter = with(filter, Criterion.STATUS, names(statuses));
    filter = with(filter, Criterion.KIND, names(kinds));
    filter = with(filter, Criterion.PRIORITY, names(priorities));
    filter = with(filter, Criterion.REACH, names(reaches));
    filter = with(filter, Criterion.ORGANISATION, organisations);
    filter = with(filter, Criterion.FORUM, forums);
    filter = with(filter, Criterion.AUTHOR, authors);
    filter = with(filter, Criterion.DIRECTION, directions);
    return conflicts ? filter.with(Criterion.CONFLICT, List.of()) : filter;
  }

  /** The filter that was saved under a name; without one, a message about usage. */
  IssueFilter known(IssueBook book, String name) {
    IssueFilter filter = new SavedFilters(book.records()).all().get(name);
    if (filter == null) {
      throw new ParameterException(spec.commandLine(), "There is no filter " + name + ".");
    }
    return filter;
  }

  private static IssueFilter with(IssueFilter filter, Criterion criterion, List<String> values) {
    return values.isEmpty() ? filter : filter.with(criterion, values);
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).toList();
  }
}
