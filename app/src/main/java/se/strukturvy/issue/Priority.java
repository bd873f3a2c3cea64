package se.strukturvy.issue;

/** How much an issue presses. */
public enum Priority {
  /** Låg. */
  LOW("låg"),
  /** Normal. */
  NORMAL("normal"),
  /** Hög. */
  HIGH("hög");

  private final String word;

  Priority(String word) {
    this.word = word;
  }

  /** The Swedish word for it, as files and the command line write it. */
  public String word() {
    return word;
  }
}
