package se.strukturvy.ui.desk;

import java.util.List;
import se.strukturvy.feature.Sentence;

/**
 * What several files offer.
 *
 * @param layers the layers of those that can be read, in the files' order
 * @param failures why the others cannot, a sentence each
 */
public record LayerOffers(List<LayerOffer> layers, List<Sentence> failures) {
  /** Makes offers with lists of their own. */
  public LayerOffers {
    layers = List.copyOf(layers);
    failures = List.copyOf(failures);
  }
}
