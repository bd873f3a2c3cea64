package se.strukturvy.cli.issue;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.strukturvy.issue.IssueStatus;

/** Reads a status by its Swedish word or its English name. */
final class StatusWord implements ITypeConverter<IssueStatus> {
  @Override
  public IssueStatus convert(String text) {
    return Arrays.stream(IssueStatus.values())
        .filter(one -> one.word().equalsIgnoreCase(text) || one.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    text
                        + " is none of "
                        + Arrays.stream(IssueStatus.values()).map(IssueStatus::word).toList()));
  }
}
