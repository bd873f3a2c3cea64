package se.strukturvy.cli.issue;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Options of one kind: each takes text and says what comes of it.
 *
 * @param <T> what comes of them
 */
final class OptionTable<T> {
  private final Map<OptionSpec.Builder, Function<List<String>, Stream<T>>> rows =
      new LinkedHashMap<>();
  private final Map<OptionSpec, Function<List<String>, Stream<T>>> options = new LinkedHashMap<>();
  private CommandSpec command;

  /** An option that is given once and gives one thing. */
  OptionTable<T> one(String name, String label, String help, Function<String, T> value) {
    rows.put(row(name, label, help).type(String.class), texts -> texts.stream().map(value));
    return this;
  }

  /** An option that may be given several times, and gives one thing each time. */
  OptionTable<T> each(String name, String label, String help, Function<String, T> value) {
    return all(name, label, help, texts -> texts.stream().map(value));
  }

  /** An option of which every word between commas gives one thing. */
  OptionTable<T> words(String name, String label, String help, Function<String, T> value) {
    return all(name, label, help, texts -> texts.stream().flatMap(OptionTable::split).map(value));
  }

  /** An option that takes KEY=VALUE, and may be given several times. */
  OptionTable<T> pair(String name, String label, String help, BiFunction<String, String, T> value) {
    return each(
        name,
        label,
        help,
        text -> {
          int equals = text.indexOf('=');
          if (equals < 1) {
            throw new TypeConversionException("'" + text + "' is not " + label);
          }
          return value.apply(text.substring(0, equals), text.substring(equals + 1));
        });
  }

  /** An option that may be given several times, and whose texts belong together. */
  OptionTable<T> all(
      String name, String label, String help, Function<List<String>, Stream<T>> values) {
    rows.put(row(name, label, help).type(List.class).auxiliaryTypes(String.class), values);
    return this;
  }

  private static OptionSpec.Builder row(String name, String label, String help) {
    return OptionSpec.builder(name).paramLabel(label).description(help).arity("1");
  }

  /** The words between commas; blanks around a comma are nobody's. */
  static Stream<String> split(String text) {
    return Arrays.stream(text.split(",")).map(String::strip);
  }

  /** Lets a command take them. */
  void addTo(CommandSpec to) {
    command = to;
    rows.forEach(
        (row, values) -> {
          OptionSpec option = row.build();
          to.addOption(option);
          options.put(option, values);
        });
  }

  /**
   * What comes of the options that were given, in the order of the table.
   *
   * @throws ParameterException naming the option whose text is not understood
   */
  List<T> values() {
    List<T> all = new ArrayList<>();
    options.forEach(
        (option, values) -> {
          try {
            values.apply(texts(option)).forEach(all::add);
          } catch (IllegalArgumentException | DateTimeException | TypeConversionException e) {
            throw new ParameterException(
                command.commandLine(), option.longestName() + ": " + e.getMessage(), e);
          }
        });
    return all;
  }

  private static List<String> texts(OptionSpec option) {
    Object value = option.getValue();
    if (value instanceof List<?> list) {
      return list.stream().map(String.class::cast).toList();
    }
    return value == null ? List.of() : List.of((String) value);
  }
}
