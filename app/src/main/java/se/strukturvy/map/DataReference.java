package se.strukturvy.map;

import java.nio.file.Path;

/**
 * Where a layer's data lie.
 *
 * @param file the file, absolute while the program runs; the project file writes it relative to
 *     itself
 * @param layer the layer's name in the file
 */
public record DataReference(Path file, String layer) {}
