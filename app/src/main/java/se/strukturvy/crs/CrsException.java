package se.strukturvy.crs;

/** Says that a reference system cannot be used, and why. */
public final class CrsException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Makes one. */
  public CrsException(String message, Throwable cause) {
    super(message, cause);
  }
}
