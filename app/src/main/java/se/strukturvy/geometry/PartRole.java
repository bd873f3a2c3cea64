package se.strukturvy.geometry;

/** What one run of vertices is within its feature. */
public enum PartRole {
  /** Separate points, one a vertex. */
  POINTS,
  /** An open or closed line. */
  LINE,
  /** The outer ring of a polygon; its holes follow it. */
  SHELL,
  /** An inner ring of the polygon whose shell came last. */
  HOLE
}
