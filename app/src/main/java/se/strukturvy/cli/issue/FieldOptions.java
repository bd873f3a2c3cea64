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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.book.Attachments;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.book.IssueRuleException;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.store.IssueStoreException;

/** The fields of an issue that commands set, beside its title, text and place. */
final class FieldOptions {
  private final OptionTable<IssueChange> table =
      new OptionTable<IssueChange>()
          .all(
              "--theme",
              "CODE[,CODE]",
              "Its themes, the first one first; empty for unclear.",
              FieldOptions::themes)
          .each(
              "--without-theme",
              "CODE",
              "A further theme less.",
              code -> IssueChange.furtherTheme(code, false))
          .one(
              "--kind",
              "K",
              "mellankommunal, ny or idé, as the list says them.",
              word -> IssueChange.kind(Words.KIND.convert(word)))
          .one(
              "--status",
              "S",
              "ny, diskuteras, utreds, överenskommen, vilande or avslutad.",
              word -> IssueChange.status(Words.STATUS.convert(word)))
          .one("--reason", "T", "Why the status is what it is.", IssueChange::reason)
          .one(
              "--priority",
              "P",
              "How much it presses: låg, normal or hög.",
              word -> IssueChange.priority(Words.PRIORITY.convert(word)))
          .one(
              "--due",
              "YYYY-MM-DD",
              "When it should be done; empty for no date.",
              day -> IssueChange.due(day.isEmpty() ? null : LocalDate.parse(day)))
          .one("--responsible", "NAME", "Responsible organisation.", IssueChange::organisation)
          .one("--forum", "NAME", "Where it is handled.", IssueChange::forum)
          .one(
              "--view",
              "T",
              "The map view it was written in.",
              text -> new IssueChange(IssueField.VIEW, emptyToNull(text)))
          .pair(
              "--wanted",
              "ORGANISATION=STEP",
              "Step of samverkan that an organisation wishes, 1 to 8; 0 takes it away.",
              (name, step) -> IssueChange.stepWanted(name, number(step, 8)))
          .pair(
              "--actual",
              "ORGANISATION=STEP",
              "Step of samverkan that an organisation sees itself on, 1 to 8.",
              (name, step) -> IssueChange.stepActual(name, number(step, 8)))
          .pair(
              "--vote",
              "ORGANISATION=N",
              "An organisation's vote, 0 to 9; replaces its older one.",
              (name, vote) -> IssueChange.vote(name, number(vote, 9)))
          .pair(
              "--direction",
              "KEY=TITLE",
              "Ties it to a direction or a feature; an empty title unties.",
              (key, title) -> IssueChange.feature(key, emptyToNull(title)))
          .pair(
              "--link",
              "ISSUE=KIND",
              "Ties it to an issue: hör ihop, krockar, beror på, dubblett; empty unties.",
              (id, word) ->
                  IssueChange.link(
                      UUID.fromString(id), word.isEmpty() ? null : Words.LINK.convert(word)))
          .pair(
              "--add-municipality",
              "CODE=NAME",
              "Concerns this municipality, too, whatever is computed.",
              (code, name) -> IssueChange.municipality(code, name, Link.ADDED))
          .pair(
              "--remove-municipality",
              "CODE=NAME",
              "Does not concern this municipality, whatever is computed.",
              (code, name) -> IssueChange.municipality(code, name, Link.REMOVED))
          .each(
              "--computed-municipality",
              "CODE",
              "Takes a correction by hand back.",
              code -> IssueChange.municipality(code, "", null));

  @Option(
      names = "--private",
      negatable = true,
      description = "Keep it out of exports and merges, or share it.")
  private Boolean isPrivate;

  @Option(names = "--attach", paramLabel = "FILE", description = "Copies a file into it.")
  private List<Path> attachments = List.of();

  private CommandSpec command;

  @Spec(Spec.Target.MIXEE)
  void addTo(CommandSpec mixee) {
    command = mixee;
    table.addTo(mixee);
  }

  /** What is asked for, one change a field: of several the last. */
  List<IssueChange> changes() {
    Map<String, IssueChange> changes = new LinkedHashMap<>();
    table.values().forEach(change -> changes.put(change.field(), change));
    if (isPrivate != null) {
      IssueChange change = IssueChange.isPrivate(isPrivate);
      changes.put(change.field(), change);
    }
    return List.copyOf(changes.values());
  }

  private static Stream<IssueChange> themes(List<String> texts) {
    List<String> codes = texts.stream().flatMap(OptionTable::split).toList();
    return IntStream.range(0, codes.size())
        .mapToObj(
            i ->
                i == 0
                    ? IssueChange.theme(codes.get(i))
                    : IssueChange.furtherTheme(codes.get(i), true));
  }

  private static String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static int number(String text, int limit) {
    if (!text.matches("[0-9]") || Integer.parseInt(text) > limit) {
      throw new TypeConversionException(text + " is not between 0 and " + limit + ".");
    }
    return Integer.parseInt(text);
  }

  /**
   * The files to attach with their names, of which several may be the same; read before anything is
   * written.
   *
   * @throws ParameterException when one of them is too large
   * @throws IOException when one of them cannot be read
   */
  List<Map.Entry<String, byte[]>> attachments() throws IOException {
    List<Map.Entry<String, byte[]>> files = new ArrayList<>();
    for (Path file : attachments) {
      String name = file.toAbsolutePath().normalize().getFileName().toString();
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a folder. Attach files.");
      }
      try {
        Attachments.check(name, Files.size(file));
      } catch (IssueRuleException e) {
        throw new ParameterException(command.commandLine(), e.getMessage(), e);
      }
      files.add(Map.entry(name, Files.readAllBytes(file)));
    }
    return files;
  }

  static void attach(IssueBook book, UUID id, List<Map.Entry<String, byte[]>> files)
      throws IssueStoreException {
    for (Map.Entry<String, byte[]> file : files) {
      book.attachments().add(id, file.getKey(), file.getValue());
    }
  }
}
