package se.strukturvy.issue;

/** Where an issue stands. */
public enum IssueStatus {
  /** Ny. */
  NEW("ny"),
  /** Diskuteras. */
  DISCUSSED("diskuteras"),
  /** Utreds. */
  INVESTIGATED("utreds"),
  /** Överenskommen. */
  AGREED("överenskommen"),
  /** Vilande. */
  DORMANT("vilande"),
  /** Avslutad; needs a reason. */
  CLOSED("avslutad");

  private final String word;

  IssueStatus(String word) {
    this.word = word;
  }

  /** The Swedish word for it, as files and the command line write it. */
  public String word() {
    return word;
  }
}
