package se.strukturvy.project.json;

import se.strukturvy.feature.Said;
import se.strukturvy.feature.Sentence;

/** A JSON text that does not say what is needed; the message names the place. */
public final class JsonFormatException extends RuntimeException implements Said {
  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  /**
   * Says what is wrong.
   *
   * @param place where, for example "layers[2].style"; empty for the whole file
   * @param what what was expected, or what is wrong with the value
   */
  public JsonFormatException(String place, Sentence what) {
    this(Sentence.of("%s: %s", place.isEmpty() ? Sentence.of("the whole file") : place, what));
  }

  private JsonFormatException(Sentence sentence) {
    super(sentence.toString());
    this.sentence = sentence;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
