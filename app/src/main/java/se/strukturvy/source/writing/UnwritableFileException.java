package se.strukturvy.source.writing;

import java.io.IOException;
import java.nio.file.Path;
import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;

/**
 * A file that cannot be written. The message is for people: what happened, with which file, and
 * what to do; windows say it in their own language.
 */
public final class UnwritableFileException extends IOException implements Said {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /**
   * Says what is wrong.
   *
   * @param file the file that was to be written
   * @param happened what happened, without a full stop
   * @param advice what the user can do, without a full stop
   * @param cause what was thrown below, or null
   */
  public UnwritableFileException(Path file, Sentence happened, Sentence advice, Throwable cause) {
    this(Sentence.of("%s was not written: %s. %s.", file.getFileName(), happened, advice), cause);
  }

  /** Says that the file is a database that somebody has open, and would lose. */
  public static UnwritableFileException inUse(Path file) {
    return new UnwritableFileException(
        file,
        Sentence.of("it is a database that is open"),
        Sentence.of("Choose another name"),
        null);
  }

  private UnwritableFileException(Sentence sentence, Throwable cause) {
    super(sentence.toString(), cause);
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
