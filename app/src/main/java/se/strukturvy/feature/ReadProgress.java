package se.strukturvy.feature;

/** Follows a long reading and may end it. */
@FunctionalInterface
public interface ReadProgress {
  /** Goes on to the end and tells nobody. */
  ReadProgress SILENT = (done, total) -> true;

  /**
   * Called every few thousand features.
   *
   * @param done bytes (or rows) read
   * @param total bytes (or rows) in all, 0 when unknown
   * @return false to stop the reading, which then ends early without an error
   */
  boolean report(long done, long total);
}
