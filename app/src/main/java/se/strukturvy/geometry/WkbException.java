package se.strukturvy.geometry;

/** Says that well-known binary cannot be read on; the message goes after "the shape ...:". */
final class WkbException extends Exception {
  private static final long serialVersionUID = 1L;

  WkbException(String message) {
    // Broken files throw one a feature: the stack would cost more than the reading.
    super(message, null, false, false);
  }
}
