package se.strukturvy.map;

import java.io.File;
import java.nio.file.Path;
import se.strukturvy.source.OpenOptions;

/**
 * Where a layer's data lie.
 *
 * @param file the file, absolute while the program runs; the project file writes it relative to
 *     itself
 * @param layer the layer's name in the file; null where none is named
 * @param reading what the user overrules when it is read: encoding, reference system, form of a
 *     table
 */
public record DataReference(Path file, String layer, OpenOptions reading) {
  /** Data that are read as the file says. */
  public DataReference(Path file, String layer) {
    this(file, layer, OpenOptions.NONE);
  }

  /**
   * Reads FILE or FILE:LAYER as commands take it. The colon of a Windows drive, or of a file that
   * is there, parts nothing; of several it is the last with a file before it, for layers of web
   * services have colons in their names.
   */
  public static DataReference of(String argument) {
    int last = argument.lastIndexOf(':');
    // Not Path.of and Files.exists: Windows knows no path with such a colon, and throws.
    if (last < 2 || new File(argument).exists()) {
      return new DataReference(Path.of(argument), null);
    }
    int colon = last;
    while (colon >= 2 && !new File(argument.substring(0, colon)).exists()) {
      colon = argument.lastIndexOf(':', colon - 1);
    }
    int parting = colon < 2 ? last : colon;
    return new DataReference(
        Path.of(argument.substring(0, parting)), argument.substring(parting + 1));
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
