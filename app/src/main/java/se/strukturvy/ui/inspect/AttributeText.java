package se.strukturvy.ui.inspect;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import se.strukturvy.feature.Feature;
import se.strukturvy.feature.NameField;
import se.strukturvy.ui.text.Messages;

/**
 * Attributes as people read them.
 *
 * @param texts words of this package
 */
record AttributeText(Messages texts) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  /** A value in the form of the language; a dash for none. */
  String write(Object value) {
    if (value == null) {
      return "–";
    }
    if (value instanceof Double || value instanceof Float) {
      NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
      format.setMaximumFractionDigits(6);
      format.setGroupingUsed(false);
      return format.format(value);
    }
    if (value instanceof Boolean yes) {
      return texts.get(yes ? "yes" : "no");
    }
    if (value instanceof LocalDateTime time) {
      return TIME.format(time);
    }
    if (value instanceof OffsetDateTime time) {
      return TIME.format(time) + " " + time.getOffset();
    }
    if (value instanceof byte[] bytes) {
      return texts.get("bytes", bytes.length);
    }
    return value.toString();
  }

  /** What a feature is called: its name, or else its first text, or else its id. */
  String title(Feature feature) {
    return NameField.candidates(List.copyOf(feature.attributes().keySet())).stream()
        .map(feature::get)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String::valueOf)
        .findFirst()
        .or(() -> firstText(feature))
        .orElseGet(() -> texts.get("feature", Long.toString(feature.id())));
  }

  private static Optional<String> firstText(Feature feature) {
    return feature.attributes().values().stream()
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(String::valueOf)
        .findFirst();
  }
}
