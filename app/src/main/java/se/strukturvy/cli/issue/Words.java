package se.strukturvy.cli.issue;

import java.util.Arrays;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.strukturvy.issue.IssueKind;
import se.strukturvy.issue.IssueLink;
import se.strukturvy.issue.IssueStatus;
import se.strukturvy.issue.Priority;
import se.strukturvy.issue.concern.Reach;

/** Reads what has a Swedish word and an English name by either of them. */
abstract class Words<E extends Enum<E>> implements ITypeConverter<E> {
  private final E[] values;
  private final Function<E, String> word;

  private Words(E[] values, Function<E, String> word) {
    this.values = values;
    this.word = word;
  }

  @Override
  public E convert(String text) {
    return Arrays.stream(values)
        .filter(one -> word.apply(one).equalsIgnoreCase(text) || one.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    text + " is none of " + Arrays.stream(values).map(word).toList()));
  }

  /** Reads a status. */
  static final class OfStatus extends Words<IssueStatus> {
    OfStatus() {
      super(IssueStatus.values(), IssueStatus::word);
    }
  }

  /** Reads a kind. */
  static final class OfKind extends Words<IssueKind> {
    OfKind() {
      super(IssueKind.values(), IssueKind::word);
    }
  }

  /** Reads a priority. */
  static final class OfPriority extends Words<Priority> {
    OfPriority() {
      super(Priority.values(), Priority::word);
    }
  }

  /** Reads a reach. */
  static final class OfReach extends Words<Reach> {
    OfReach() {
      super(Reach.values(), Reach::word);
    }
  }

  /** Reads a tie between issues. */
  static final class OfLink extends Words<IssueLink.Kind> {
    OfLink() {
      super(IssueLink.Kind.values(), IssueLink.Kind::word);
    }
  }
}
