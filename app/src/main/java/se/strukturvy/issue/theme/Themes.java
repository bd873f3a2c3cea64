package se.strukturvy.issue.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.strukturvy.style.Rgba;

/**
 * The list of themes, in the order in which people see them. Kept as text with a theme a line:
 * code; name; letter; colour; symbol.
 *
 * @param all the themes; "unclear" (oklar) is the absence of one
 */
public record Themes(List<Theme> all) {
  private static final String HEAD = "code;name;letter;colour;symbol";

  /** Makes a list of its own. */
  public Themes {
    all = List.copyOf(all);
  }

  /** The twelve that the municipalities and FÖL have named. */
  public static Themes named() {
    try (InputStream in = Themes.class.getResourceAsStream("themes.csv")) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a list; the first line is its head.
   *
   * @throws IllegalArgumentException naming the line that is not understood
   */
  public static Themes parse(String text) {
    return new Themes(
        text.lines().skip(1).filter(line -> !line.isBlank()).map(Themes::theme).toList());
  }

  /** The theme of that code. */
  public Optional<Theme> find(String code) {
    return all.stream().filter(theme -> theme.code().equals(code)).findFirst();
  }

  /** What {@link #parse} reads. */
  public String text() {
    return all.stream()
        .map(
            theme ->
                String.join(
                    ";",
                    theme.code(),
                    theme.name(),
                    theme.letter(),
                    theme.colour().hex(),
                    theme.symbol().name()))
        .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
  }

  private static Theme theme(String line) {
    String[] columns = line.split(";", -1);
    if (columns.length != 5) {
      throw new IllegalArgumentException("No theme (" + HEAD + "): " + line);
    }
    return new Theme(
        columns[0],
        columns[1],
        columns[2],
        Rgba.parse(columns[3].strip()),
        ThemeSymbol.valueOf(columns[4].strip()));
  }
}
