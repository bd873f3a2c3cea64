package se.strukturvy.source;

import java.io.IOException;
import java.nio.file.Path;
import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;

/**
 * A file, or one layer of it, that cannot be read. The message is for people: what happened, in
 * which file and layer, and what to do; windows say it in their own language.
 */
public final class UnreadableFileException extends IOException implements Said {
  private static final long serialVersionUID = 1L;

  private final transient Sentence place;
  private final transient Sentence happened;
  private final transient Sentence advice;

  /**
   * Says what is wrong with a whole file, in fixed words.
   *
   * @param file the file
   * @param happened what happened, as a sentence without a full stop
   * @param advice what the user can do, as a sentence without a full stop
   */
  public UnreadableFileException(Path file, String happened, String advice) {
    this(file, Sentence.of(happened), Sentence.of(advice), null);
  }

  /**
   * Says what is wrong with a whole file.
   *
   * @param file the file
   * @param happened what happened, without a full stop
   * @param advice what the user can do, without a full stop
   * @param cause what was thrown below, or null
   */
  public UnreadableFileException(Path file, Sentence happened, Sentence advice, Throwable cause) {
    this(Sentence.of("%s", file.getFileName()), happened, advice, cause);
  }

  /**
   * Says what is wrong with one layer of a file.
   *
   * @param file the file
   * @param layer the layer's name
   * @param happened what happened, without a full stop
   * @param advice what the user can do, without a full stop
   * @param cause what was thrown below, or null
   */
  public UnreadableFileException(
      Path file, String layer, Sentence happened, Sentence advice, Throwable cause) {
    this(Sentence.of("%s, layer %s", file.getFileName(), layer), happened, advice, cause);
  }

  private UnreadableFileException(
      Sentence place, Sentence happened, Sentence advice, Throwable cause) {
    super(whole(place, happened, advice).toString(), cause);
    this.place = place;
    this.happened = happened;
    this.advice = advice;
  }

  private static Sentence whole(Sentence place, Sentence happened, Sentence advice) {
    return Sentence.of("%s: %s. %s.", place, happened, advice);
  }

  @Override
  public Sentence sentence() {
    return whole(place, happened, advice);
  }
}
