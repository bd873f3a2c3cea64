package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file, or one layer of it, that cannot be read. The message is for people: what happened, in
 * which file and layer, and what to do.
 */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with a whole file.
   *
   * @param file the file
   * @param happened what happened, as a sentence without a full stop
   * @param advice what the user can do, as a sentence without a full stop
   */
  public UnreadableFileException(Path file, String happened, String advice) {
    super(file.getFileName() + ": " + happened + ". " + advice + ".");
  }

  /**
   * Says what is wrong with one layer of a file.
   *
   * @param file the file
   * @param layer the layer's name
   * @param happened what happened, as a sentence without a full stop
   * @param advice what the user can do, as a sentence without a full stop
   * @param cause what was thrown below, or null
   */
  public UnreadableFileException(
      Path file, String layer, String happened, String advice, Throwable cause) {
    super(file.getFileName() + ", layer " + layer + ": " + happened + ". " + advice + ".", cause);
  }
}
