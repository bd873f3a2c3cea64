package se.strukturvy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of the sample's figures: semicolons between values, names in the first line. */
final class Table {
  private Table() {}

  /** The rows of a table among the resources. */
  static List<Map<String, String>> rows(String file) {
    List<String> lines = text(file).lines().filter(line -> !line.isBlank()).toList();
    String[] names = lines.get(0).split(";", -1);
    return lines.stream().skip(1).map(line -> row(names, line.split(";", -1))).toList();
  }

  /** A whole resource in UTF-8. */
  static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] names, String[] values) {
    if (values.length != names.length) {
      throw new IllegalStateException("Wrong number of values: " + String.join(";", values));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i].isEmpty() ? null : values[i]);
    }
    return row;
  }
}
