package se.strukturvy.cli;

import java.util.List;

/**
 * What {@code info} says of one file.
 *
 * @param file the path as it was given
 * @param error why it could not be read, or not to its end; null when all is well
 * @param layers what could be read
 */
record FileSummary(String file, String error, List<LayerSummary> layers) {}
