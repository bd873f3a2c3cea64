package se.strukturvy.feature;

/** A failure that can be told in people's own language. */
public interface Said {
  /** What went wrong, and what to do. */
  Sentence sentence();
}
