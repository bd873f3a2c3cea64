package se.strukturvy.feature;

/**
 * Something that a reader found wrong in a file, and what it did about it.
 *
 * @param layer the layer's name
 * @param featureId the feature concerned, or -1 for the whole layer
 * @param severity how much it matters
 * @param what what happened and what was done
 */
public record ReadNote(String layer, long featureId, Severity severity, Sentence what) {
  /** How much a note matters. */
  public enum Severity {
    /** Read differently from what the file says, but right. */
    REPAIR,
    /** Something could not be read and is left out. */
    LOSS
  }
}
