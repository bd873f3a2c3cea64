package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.strukturvy.feature.FeatureSource;

/** A kind of file that holds layers of features. */
public interface FileFormat {
  /**
   * Tells whether a file is probably of this format: by the ending of its name and, where that says
   * nothing, by its first bytes. Upper and lower case of the ending do not count. False for what
   * cannot be read.
   */
  boolean accepts(Path file);

  /**
   * Opens every layer of a file, in the file's order. The caller closes each of them.
   *
   * @throws UnreadableFileException when the file is not what its name says or too broken to give
   *     any layer; its message is for people
   * @throws IOException when the disk fails
   */
  List<FeatureSource> open(Path file, OpenOptions options) throws IOException;
}
