package se.strukturvy.cli.issue;

import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.concern.Reach;

/**
 * Reads what has a Swedish word and an English name by either of them.
 *
 * @param values all there are
 * @param word the Swedish word of each
 */
record Words<E extends Enum<E>>(List<E> values, Function<E, String> word) {
  static final Words<IssueStatus> STATUS =
      new Words<>(List.of(IssueStatus.values()), IssueStatus::word);
  static final Words<IssueKind> KIND = new Words<>(List.of(IssueKind.values()), IssueKind::word);
  static final Words<Priority> PRIORITY = new Words<>(List.of(Priority.values()), Priority::word);
  static final Words<Reach> REACH = new Words<>(List.of(Reach.values()), Reach::word);
  static final Words<IssueLink.Kind> LINK =
      new Words<>(List.of(IssueLink.Kind.values()), IssueLink.Kind::word);

  /** The one of that word or name; case does not count. */
  E convert(String text) {
    return values.stream()
        .filter(one -> word.apply(one).equalsIgnoreCase(text) || one.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    text + " is none of " + values.stream().map(word).toList()));
  }
}
