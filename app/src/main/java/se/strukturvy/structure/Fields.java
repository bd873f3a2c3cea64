package se.strukturvy.structure;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Field;
import se.strukturvy.feature.Sentence;
import se.strukturvy.source.UnreadableFileException;
import se.strukturvy.style.ecql.Ecql;

/** The columns of a strategy's table, found whatever the case and with or without å, ä and ö. */
final class Fields {
  private final FeatureSource table;
  private final Map<String, String> names = new HashMap<>();

  /**
   * Looks at a table.
   *
   * @throws IOException when it has no column for code or name
   */
  Fields(FeatureSource table) throws IOException {
    this.table = table;
    for (Field field : table.type().fields()) {
      names.putIfAbsent(plain(field.name()), field.name());
    }
    if (find("kod", "code") == null || find("namn", "name") == null) {
      throw new UnreadableFileException(
          table.file(),
          table.type().name(),
          Sentence.of("a strategy needs the columns kod and namn"),
          Sentence.of(
              "The columns are %s", table.type().fields().stream().map(Field::name).toList()),
          null);
    }
  }

  /** The value of the first of several columns that is there, without blanks around; never null. */
  String text(Feature feature, String... columns) {
    String name = find(columns);
    Object value = name == null ? null : feature.get(name);
    if (value instanceof Double number && number == Math.rint(number)) {
      return Long.toString(number.longValue());
    }
    return value == null ? "" : value.toString().strip();
  }

  /** The condition, in ECQL, that takes the feature with a code. */
  String codeIs(String code) {
    return Ecql.name(find("kod", "code")) + " = " + Ecql.text(code);
  }

  /** Where a row stands, for messages. */
  Sentence place(int row) {
    return Sentence.of("%s, layer %s, row %d", table.file(), table.type().name(), row + 1);
  }

  private String find(String... columns) {
    for (String column : columns) {
      if (names.containsKey(column)) {
        return names.get(column);
      }
    }
    return null;
  }

  /** Small letters without marks, as column names are compared. */
  static String plain(String name) {
    return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }
}
