package se.strukturvy.ui.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.strukturvy.feature.FeatureSource;
import se.strukturvy.feature.Sentence;
import se.strukturvy.map.OpenSources;
import se.strukturvy.map.styles.StyleFinder;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoded;
import se.strukturvy.source.TextEncoding;
import se.strukturvy.source.UnreadableFileException;

/**
 * Finds out which layers files offer.
 *
 * @param sources opens the files
 * @param memory how they were read before
 */
public record FileOffers(OpenSources sources, ReadingMemory memory) {
  /** The layers of files; on the calling thread. One that cannot be read takes no other down. */
  public LayerOffers of(List<Path> files) {
    List<LayerOffer> layers = new ArrayList<>();
    List<Sentence> failures = new ArrayList<>();
    for (Path file : files) {
      try {
        layers.addAll(of(file));
      } catch (IOException e) {
        failures.add(Sentence.of(e));
      }
    }
    return new LayerOffers(layers, failures);
  }

  private List<LayerOffer> of(Path file) throws IOException {
    OpenOptions reading = memory.recall(file);
    try {
      return read(file, reading);
    } catch (UnreadableFileException changed) {
      // What was chosen once may not fit the file of today.
      if (reading.equals(OpenOptions.NONE)) {
        throw changed;
      }
      return read(file, OpenOptions.NONE);
    }
  }

  private List<LayerOffer> read(Path file, OpenOptions reading) throws IOException {
    List<LayerOffer> offers = new ArrayList<>();
    List<FeatureSource> all = sources.layers(file, reading);
    for (FeatureSource source : all) {
      offers.add(
          new LayerOffer(
              file,
              reading.onlyFor(source.type().name()),
              source.type(),
              source.count(),
              source.extent(),
              encodings(source),
              StyleFinder.find(source, all.size() == 1)));
    }
    return offers;
  }

  /** What its text would be in other encodings, where somebody has to be asked. */
  private static List<TextEncoding> encodings(FeatureSource source) throws IOException {
    boolean guessed =
        source instanceof TextEncoded text && text.encoding().origin() == TextEncoding.Origin.GUESS;
    return guessed ? ReadingDesk.encodings(source) : List.of();
  }
}
