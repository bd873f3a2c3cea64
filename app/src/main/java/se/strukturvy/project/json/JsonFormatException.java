package se.strukturvy.project.json;

/** A JSON text that does not say what is needed; the message names the place. */
public final class JsonFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param place where, for example "layers[2].style"
   * @param what what was expected, or what is wrong with the value
   */
  public JsonFormatException(String place, String what) {
    super((place.isEmpty() ? "the whole file" : place) + ": " + what);
  }
}
