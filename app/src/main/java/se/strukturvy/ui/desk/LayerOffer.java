package se.strukturvy.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import se.strukturvy.feature.FeatureType;
import se.strukturvy.geometry.GeometryKind;
import se.strukturvy.map.styles.FoundStyle;
import se.strukturvy.source.OpenOptions;
import se.strukturvy.source.TextEncoding;

/**
 * A layer that a file offers.
 *
 * @param file the file
 * @param reading what people overrule when it is read
 * @param type what the layer is
 * @param count how many features it has
 * @param extent the box that the file states, in the file's coordinates
 * @param encodings its text in the encoding in use, then in others; empty when it does not matter
 * @param styles what comes with it, the one to use first
 */
public record LayerOffer(
    Path file,
    OpenOptions reading,
    FeatureType type,
    long count,
    Envelope extent,
    List<TextEncoding> encodings,
    List<FoundStyle> styles) {
  /** Makes an offer with a box and lists of its own. */
  public LayerOffer {
    extent = new Envelope(extent);
    encodings = List.copyOf(encodings);
    styles = List.copyOf(styles);
  }

  /** The box that the file states. A copy. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }

  /** The same layer, read in another way. */
  public LayerOffer readAs(OpenOptions other) {
    return new LayerOffer(file, other, type, count, extent, encodings, styles);
  }

  /** Whether nobody knows where on Earth it lies. */
  public boolean isCrsUnknown() {
    return type.crs().isEmpty() && type.kind() != GeometryKind.NONE;
  }

  /** Whether the encoding of its text is but a guess. */
  public boolean isEncodingGuessed() {
    return !encodings.isEmpty() && encodings.get(0).origin() == TextEncoding.Origin.GUESS;
  }

  /** Whether there is nothing to ask about it. */
  public boolean isClear() {
    return !isCrsUnknown() && !isEncodingGuessed();
  }
}
