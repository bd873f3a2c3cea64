package se.strukturvy.cli.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.strukturvy.issue.book.IssueBook;
import se.strukturvy.issue.lists.ThemeList;
import se.strukturvy.issue.store.IssueStoreException;
import se.strukturvy.issue.theme.Theme;
import se.strukturvy.issue.theme.ThemeSymbol;
import se.strukturvy.style.Rgba;

/** {@code issues themes}: the list of themes, and changes to it. */
@Command(
    name = "themes",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the themes, after changing the list when --set or --hide says so.",
      "A theme keeps its code for ever, so issues stay with it when it is renamed or hidden."
    })
final class EditThemes implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IssueFileOptions file;

  @Option(names = "--set", paramLabel = "CODE", description = "Adds or changes this theme.")
  private String set;

  @Option(names = "--hide", paramLabel = "CODE", description = "Takes this theme off the list.")
  private String hide;

  @Option(names = "--name", paramLabel = "T", description = "Its name.")
  private String name;

  @Option(names = "--letter", paramLabel = "L", description = "The letter in its symbol.")
  private String letter;

  @Option(names = "--colour", paramLabel = "#RRGGBB", description = "Its colour.")
  private String colour;

  @Option(
      names = "--symbol",
      paramLabel = "S",
      description = "Its pictogram: ${COMPLETION-CANDIDATES}.")
  private ThemeSymbol symbol;

  @Override
  public Integer call() throws IOException, IssueStoreException {
    check();
    return file.run(
        book -> {
          ThemeList list = new ThemeList(book.records());
          if (set != null) {
            list.put(changed(list));
          }
          if (hide != null) {
            list.hide(known(list, hide));
          }
          print(book);
        });
  }

  private void check() {
    boolean changes = Stream.of(name, letter, colour, symbol).anyMatch(Objects::nonNull);
    if (set == null ? changes : set.isBlank()) {
      throw new ParameterException(
          spec.commandLine(), "--set CODE says which theme is added or changed");
    }
    if (name != null && name.isBlank()) {
      throw new ParameterException(spec.commandLine(), "--name wants words");
    }
  }

  private Theme changed(ThemeList list) {
    Theme old =
        list.themes()
            .find(set)
            .orElseGet(
                () -> ThemeList.added(set, set, set.substring(0, set.offsetByCodePoints(0, 1))));
    try {
      return new Theme(
          set,
          name == null ? old.name() : name,
          letter == null ? old.letter() : letter,
          colour == null ? old.colour() : Rgba.parse(colour),
          symbol == null ? old.symbol() : symbol);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--colour wants #RRGGBB", e);
    }
  }

  private Theme known(ThemeList list, String code) {
    return list.themes()
        .find(code)
        .orElseThrow(
            () -> new ParameterException(spec.commandLine(), "There is no theme " + code + "."));
  }

  private void print(IssueBook book) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Theme theme : new ThemeList(book.records()).themes().all()) {
      all.addObject()
          .put("code", theme.code())
          .put("name", theme.name())
          .put("letter", theme.letter())
          .put("colour", theme.colour().hex())
          .put("symbol", theme.symbol().name());
      if (!file.json()) {
        file.print(
            "%s  %s  %-9s  %s  %s"
                .formatted(
                    theme.letter(),
                    theme.colour().hex(),
                    theme.symbol(),
                    theme.code(),
                    theme.name()));
      }
    }
    if (file.json()) {
      file.print(all.toPrettyString());
    }
  }
}
