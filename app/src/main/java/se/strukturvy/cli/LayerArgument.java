package se.strukturvy.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * FILE or FILE:LAYER, as commands take it.
 *
 * @param file the file
 * @param layer the layer's name; null when none is named
 */
public record LayerArgument(Path file, String layer) {
  /**
   * Reads the argument; the colon of a Windows drive, or of a file that is there, parts nothing.
   */
  public static LayerArgument of(String argument) {
    int colon = argument.lastIndexOf(':');
    if (colon < 2 || Files.exists(Path.of(argument))) {
      return new LayerArgument(Path.of(argument), null);
    }
    return new LayerArgument(Path.of(argument.substring(0, colon)), argument.substring(colon + 1));
  }
}
