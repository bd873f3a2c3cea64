package se.strukturvy.style.svg;

/** Takes the pieces of a path, all in absolute coordinates, x to the right and y down. */
public interface PathSink {
  /** Begins a new ring or line at a point. */
  void moveTo(double x, double y);

  /** A straight piece. */
  void lineTo(double x, double y);

  /** A cubic Bézier piece: two control points and its end. */
  void curveTo(double x1, double y1, double x2, double y2, double x, double y);

  /** Goes straight back to where the ring began; a new piece would begin there. */
  void close();
}
