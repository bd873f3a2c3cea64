package se.strukturvy.source;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.crs.CoordinateReferenceSystem;

/**
 * What the user overrules when a file is opened, where the file is silent or wrong.
 *
 * @param encoding how text is encoded, against what the file says; empty to believe the file
 * @param crs the reference system by layer name, against what the file says; layers that are not
 *     named keep their own
 */
public record OpenOptions(Optional<Charset> encoding, Map<String, CoordinateReferenceSystem> crs) {
  /** Believes the file in everything. */
  public static final OpenOptions NONE = new OpenOptions(Optional.empty(), Map.of());

  /** Makes options with a map of their own. */
  public OpenOptions {
    crs = Map.copyOf(crs);
  }

  /** The same, with text read in another encoding. */
  public OpenOptions withEncoding(Charset other) {
    return new OpenOptions(Optional.of(other), crs);
  }

  /** The reference system of a layer: the user's choice, else what the file states. */
  public Optional<CoordinateReferenceSystem> crsOf(
      String layer, Optional<CoordinateReferenceSystem> stated) {
    CoordinateReferenceSystem chosen = crs.get(layer);
    return chosen == null ? stated : Optional.of(chosen);
  }
}
