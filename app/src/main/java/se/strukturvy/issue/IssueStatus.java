package se.strukturvy.issue;

/** Where an issue stands. */
public enum IssueStatus {
  /** Ny. */
  NEW,
  /** Diskuteras. */
  DISCUSSED,
  /** Utreds. */
  INVESTIGATED,
  /** Överenskommen. */
  AGREED,
  /** Vilande. */
  DORMANT,
  /** Avslutad; needs a reason. */
  CLOSED
}
