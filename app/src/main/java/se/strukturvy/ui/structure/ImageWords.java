package se.strukturvy.ui.structure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.strukturvy.structure.StructureImage;
import se.strukturvy.ui.text.Messages;

/**
 * What is said of a structure image.
 *
 * @param texts the words
 */
record ImageWords(Messages texts) {
  /** Owner, horizon, status and version in one quiet line; what is not known is left out. */
  String facts(StructureImage image) {
    return Stream.of(
            image.owner(),
            image.horizon() > 0
                ? texts.get("image.horizon", Integer.toString(image.horizon()))
                : "",
            status(image),
            image.version().isBlank() ? "" : texts.get("image.version", image.version()))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** Whether it is in force, in a word. */
  String status(StructureImage image) {
    return texts.get("status." + image.status().name().toLowerCase(Locale.ROOT));
  }

  /** What a structure image is, and where this one comes from. */
  String explanation(StructureImage image) {
    List<String> lines =
        Stream.of(
                image.title(),
                image.adopted().isBlank() ? "" : texts.get("image.adopted", image.adopted()),
                image.source().isBlank() ? "" : texts.get("image.source", image.source()),
                texts.get("image.what"))
            .filter(line -> !line.isBlank())
            .toList();
    return String.join("\n", lines);
  }
}
