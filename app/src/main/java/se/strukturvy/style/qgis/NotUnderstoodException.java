package se.strukturvy.style.qgis;

import se.strukturvy.feature.Sentence;

/** Thrown for what is in an expression of QGIS and has no words in ECQL. */
final class NotUnderstoodException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient Sentence sentence;

  /**
   * Makes one.
   *
   * @param what a pattern, see {@link Sentence}
   */
  NotUnderstoodException(String what, Object... values) {
    sentence = Sentence.of(what, values);
  }

  @Override
  public String getMessage() {
    return sentence.toString();
  }

  /** What was not understood, to be said in any language. */
  static Sentence sentence(RuntimeException e) {
    return e instanceof NotUnderstoodException own
        ? own.sentence
        : Sentence.of("%s", String.valueOf(e.getMessage()));
  }
}
