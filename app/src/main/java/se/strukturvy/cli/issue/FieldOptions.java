package se.strukturvy.cli.issue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.store.IssueStoreException;

/** The fields of an issue that commands set, beside its title, text and place. */
final class FieldOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--theme",
      paramLabel = "CODE",
      split = ",",
      description = "Its themes, the first one first; empty for unclear.")
  private List<String> themes;

  @Option(names = "--without-theme", paramLabel = "CODE", description = "A further theme less.")
  private List<String> withoutThemes = List.of();

  @Option(
      names = "--kind",
      paramLabel = "K",
      converter = Words.OfKind.class,
      description = "mellankommunal, ny or idé, as the list says them.")
  private IssueKind kind;

  @Option(
      names = "--status",
      paramLabel = "S",
      converter = Words.OfStatus.class,
      description = "ny, diskuteras, utreds, överenskommen, vilande or avslutad.")
  private IssueStatus status;

  @Option(names = "--reason", paramLabel = "T", description = "Why the status is what it is.")
  private String reason;

  @Option(
      names = "--priority",
      paramLabel = "P",
      converter = Words.OfPriority.class,
      description = "How much it presses: låg, normal or hög.")
  private Priority priority;

  @Option(
      names = "--due",
      paramLabel = "YYYY-MM-DD",
      description = "When it should be done; empty for no date.")
  private String due;

  @Option(names = "--responsible", paramLabel = "NAME", description = "Responsible organisation.")
  private String responsible;

  @Option(names = "--forum", paramLabel = "NAME", description = "Where it is handled.")
  private String forum;

  @Option(
      names = "--private",
      negatable = true,
      description = "Keep it out of exports and merges, or share it.")
  private Boolean isPrivate;

  @Option(names = "--view", paramLabel = "T", description = "The map view it was written in.")
  private String view;

  @Option(
      names = "--wanted",
      paramLabel = "ORGANISATION=STEP",
      description = "Step of samverkan that an organisation wishes, 1 to 8; 0 takes it away.")
  private Map<String, Integer> wanted = Map.of();

  @Option(
      names = "--actual",
      paramLabel = "ORGANISATION=STEP",
      description = "Step of samverkan that an organisation sees itself on, 1 to 8.")
  private Map<String, Integer> actual = Map.of();

  @Option(
      names = "--vote",
      paramLabel = "ORGANISATION=N",
      description = "An organisation's vote, 0 to 9; replaces its older one.")
  private Map<String, Integer> votes = Map.of();

  @Option(
      names = "--direction",
      paramLabel = "KEY=TITLE",
      description = "Ties it to a direction or a feature; an empty title unties.")
  private Map<String, String> directions = Map.of();

  @Option(
      names = "--link",
      paramLabel = "ISSUE=KIND",
      description = "Ties it to an issue: hör ihop, krockar, beror på, dubblett; empty unties.")
  private Map<UUID, String> links = Map.of();

  @Option(
      names = "--add-municipality",
      paramLabel = "CODE=NAME",
      description = "Concerns this municipality, too, whatever is computed.")
  private Map<String, String> added = Map.of();

  @Option(
      names = "--remove-municipality",
      paramLabel = "CODE=NAME",
      description = "Does not concern this municipality, whatever is computed.")
  private Map<String, String> removed = Map.of();

  @Option(
      names = "--computed-municipality",
      paramLabel = "CODE",
      description = "Takes a correction by hand back.")
  private List<String> computed = List.of();

  @Option(names = "--attach", paramLabel = "FILE", description = "Copies a file into it.")
  private List<Path> attachments = List.of();

  /** What is asked for, in order. */
  List<IssueChange> changes() {
    List<IssueChange> changes = new ArrayList<>();
    themes(changes);
    add(changes, kind, IssueChange::kind);
    add(changes, status, IssueChange::status);
    add(changes, reason, IssueChange::reason);
    add(changes, priority, IssueChange::priority);
    add(changes, due, text -> IssueChange.due(text.isEmpty() ? null : LocalDate.parse(text)));
    add(changes, responsible, IssueChange::organisation);
    add(changes, forum, IssueChange::forum);
    add(changes, isPrivate, IssueChange::isPrivate);
    add(changes, view, text -> new IssueChange(IssueField.VIEW, text.isEmpty() ? null : text));
    wanted.forEach((name, step) -> changes.add(IssueChange.stepWanted(name, within(step, 8))));
    actual.forEach((name, step) -> changes.add(IssueChange.stepActual(name, within(step, 8))));
    votes.forEach((name, vote) -> changes.add(IssueChange.vote(name, within(vote, 9))));
    directions.forEach(
        (key, title) -> changes.add(IssueChange.feature(key, title.isEmpty() ? null : title)));
    links.forEach((id, word) -> changes.add(IssueChange.link(id, linkKind(word))));
    added.forEach((code, name) -> changes.add(IssueChange.municipality(code, name, Link.ADDED)));
    removed.forEach(
        (code, name) -> changes.add(IssueChange.municipality(code, name, Link.REMOVED)));
    computed.forEach(code -> changes.add(IssueChange.municipality(code, "", null)));
    return changes;
  }

  private void themes(List<IssueChange> changes) {
    if (themes != null) {
      changes.add(IssueChange.theme(themes.isEmpty() ? "" : themes.get(0)));
      themes.stream().skip(1).forEach(code -> changes.add(IssueChange.furtherTheme(code, true)));
    }
    withoutThemes.forEach(code -> changes.add(IssueChange.furtherTheme(code, false)));
  }

  private static <T> void add(List<IssueChange> changes, T value, Function<T, IssueChange> change) {
    if (value != null) {
      changes.add(change.apply(value));
    }
  }

  private int within(int number, int limit) {
    if (number < 0 || number > limit) {
      throw new ParameterException(
          spec.commandLine(), number + " is not between 0 and " + limit + ".");
    }
    return number;
  }

  private IssueLink.Kind linkKind(String word) {
    try {
      return word.isEmpty() ? null : new Words.OfLink().convert(word);
    } catch (TypeConversionException e) {
      throw new ParameterException(spec.commandLine(), "--link: " + e.getMessage(), e);
    }
  }

  /** The files to attach, by name; read before anything is written. */
  Map<String, byte[]> attachments() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path file : attachments) {
      files.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    return files;
  }

  static void attach(IssueBook book, UUID id, Map<String, byte[]> files)
      throws IssueStoreException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      book.attach(id, file.getKey(), file.getValue());
    }
  }
}
