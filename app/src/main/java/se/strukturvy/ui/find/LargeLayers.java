package se.strukturvy.ui.find;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.geometry.GeometrySink;
import se.strukturvy.geometry.PartRole;
import se.strukturvy.issue.search.SwedishText;
import se.strukturvy.map.Layer;
import se.strukturvy.map.OpenSources;

/**
 * Looks for words in layers that have too many features to keep the words of: goes through the
 * file, and makes something to be found only of what has the words.
 *
 * @param sources opens the files
 * @param show brings the feature in a row of a layer into view
 */
record LargeLayers(OpenSources sources, ObjLongConsumer<Layer> show) {
  /**
   * Goes through a layer.
   *
   * @param words what every feature that is found has, folded
   * @param found gets each feature that has the words
   * @param goesOn asked every few thousand features whether to go on
   * @throws IOException when the file cannot be read
   */
  void search(Layer layer, List<String> words, Consumer<Finding> found, BooleanSupplier goesOn)
      throws IOException {
    FeatureSource source = sources.source(layer.data());
    NameFields names = NameFields.of(source.type());
    if (names.fields().isEmpty()) {
      return;
    }
    long[] row = {0};
    source.readColumns(
        names.fields(),
        values -> {
          long at = row[0]++;
          if (mayHave(values, words)) {
            Function<String, Object> byName = field -> values[names.fields().indexOf(field)];
            Finding one = names.finding(layer, byName, () -> show.accept(layer, at));
            if (one.has(words)) {
              found.accept(one);
            }
          }
        },
        (done, total) -> goesOn.getAsBoolean());
  }

  /**
   * The id of the feature in a row, found in the file.
   *
   * @throws IOException when it cannot be read that far
   */
  OptionalLong idOf(Layer layer, long row) throws IOException {
    RowSink sink = new RowSink(row);
    sources.source(layer.data()).readGeometry(sink, (done, total) -> sink.row <= row);
    return sink.id;
  }

  /** Waits for the feature in a row. */
  private static final class RowSink implements GeometrySink {
    private final long wanted;
    private long row;
    private OptionalLong id = OptionalLong.empty();

    RowSink(long wanted) {
      this.wanted = wanted;
    }

    @Override
    public void begin(long featureId, GeometryKind kind) {
      if (row++ == wanted) {
        id = OptionalLong.of(featureId);
      }
    }

    @Override
    public void part(PartRole role, double[] xy, int vertices) {
      // Where it is shows when it is read by its id.
    }

    @Override
    public void end() {
      // Nothing was begun.
    }
  }

  /** Whether the words may be there: most features are passed over without folding their texts. */
  private static boolean mayHave(Object[] values, List<String> words) {
    for (String word : words) {
      boolean here = false;
      for (int i = 0; i < values.length && !here; i++) {
        here = values[i] != null && mayHold(values[i].toString(), word);
      }
      if (!here) {
        return false;
      }
    }
    return true;
  }

  private static boolean mayHold(String text, String word) {
    for (int at = 0; at <= text.length() - word.length(); at++) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return !isPlain(text) && SwedishText.fold(text).contains(word);
  }

  /** Whether folding changes capitals only. */
  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 128 || "åäöÅÄÖ".indexOf(c) >= 0);
  }
}
