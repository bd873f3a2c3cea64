package se.strukturvy.source;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.strukturvy.crs.CoordinateReferenceSystem;

/**
 * What the user overrules when a file is opened, where the file is silent or wrong.
 *
 * @param encoding how text is encoded, against what the file says; empty to believe the file
 * @param crs the reference system by layer name, against what the file says; layers that are not
 *     named keep their own
 * @param table how a text table is read
 */
public record OpenOptions(
    Optional<Charset> encoding, Map<String, CoordinateReferenceSystem> crs, TableOptions table) {
  /** Believes the file in everything. */
  public static final OpenOptions NONE =
      new OpenOptions(Optional.empty(), Map.of(), TableOptions.NONE);

  /** Makes options with a map of their own. */
  public OpenOptions {
    crs = Map.copyOf(crs);
  }

  /** The same, with text read in another encoding. */
  public OpenOptions withEncoding(Charset other) {
    return new OpenOptions(Optional.of(other), crs, table);
  }

  /** The same, with a layer in another reference system. */
  public OpenOptions withCrs(String layer, CoordinateReferenceSystem other) {
    Map<String, CoordinateReferenceSystem> all = new HashMap<>(crs);
    all.put(layer, other);
    return new OpenOptions(encoding, all, table);
  }

  /** The same, with a text table read in another way. */
  public OpenOptions withTable(TableOptions other) {
    return new OpenOptions(encoding, crs, other);
  }

  /** The same, without what concerns other layers of the file. */
  public OpenOptions onlyFor(String layer) {
    CoordinateReferenceSystem own = crs.get(layer);
    return new OpenOptions(encoding, own == null ? Map.of() : Map.of(layer, own), table);
  }

  /** The same, with the reference systems of other options for the file added. */
  public OpenOptions withCrsOf(OpenOptions others) {
    Map<String, CoordinateReferenceSystem> all = new HashMap<>(others.crs());
    all.putAll(crs);
    return new OpenOptions(encoding, all, table);
  }

  /** The reference system of a layer: the user's choice, else what the file states. */
  public Optional<CoordinateReferenceSystem> crsOf(
      String layer, Optional<CoordinateReferenceSystem> stated) {
    CoordinateReferenceSystem chosen = crs.get(layer);
    return chosen == null ? stated : Optional.of(chosen);
  }
}
