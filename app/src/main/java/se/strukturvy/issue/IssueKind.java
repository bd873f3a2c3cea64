package se.strukturvy.issue;

/** What sort of thing an issue is. */
public enum IssueKind {
  /** Mellankommunal fråga. */
  INTERMUNICIPAL,
  /** Ny fråga, omvärld. */
  HORIZON,
  /** Idé. */
  IDEA
}
