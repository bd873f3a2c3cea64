package se.strukturvy.map;

import java.nio.file.Path;
import se.strukturvy.source.OpenOptions;

/**
 * Where a layer's data lie.
 *
 * @param file the file, absolute while the program runs; the project file writes it relative to
 *     itself
 * @param layer the layer's name in the file
 * @param reading what the user overrules when it is read: encoding, reference system, form of a
 *     table
 */
public record DataReference(Path file, String layer, OpenOptions reading) {
  /** Data that are read as the file says. */
  public DataReference(Path file, String layer) {
    this(file, layer, OpenOptions.NONE);
  }

  /** The same layer of another file. */
  public DataReference in(Path other) {
    return new DataReference(other, layer, reading);
  }

  /** The same data, read in another way. */
  public DataReference readAs(OpenOptions other) {
    return new DataReference(file, layer, other);
  }
}
