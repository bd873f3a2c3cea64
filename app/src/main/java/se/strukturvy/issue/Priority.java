package se.strukturvy.issue;

/** How much an issue presses. */
public enum Priority {
  /** Låg. */
  LOW,
  /** Normal. */
  NORMAL,
  /** Hög. */
  HIGH
}
