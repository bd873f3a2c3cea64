package se.strukturvy.issue;

/** What sort of thing an issue is. */
public enum IssueKind {
  /** Mellankommunal fråga. */
  INTERMUNICIPAL("mellankommunal fråga"),
  /** Ny fråga, omvärld. */
  HORIZON("ny fråga/omvärld"),
  /** Idé. */
  IDEA("idé");

  private final String word;

  IssueKind(String word) {
    this.word = word;
  }

  /** The Swedish word for it, as files and the command line write it. */
  public String word() {
    return word;
  }
}
